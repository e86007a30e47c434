import type { Reading } from './reading.ts';

/**
 * Tells of commands that must not be copied as they stand: without `--append`, `az ad app credential reset` deletes
 * every other secret of the app, also those that other systems sign in with. The bare name may be mentioned.
 *
 * @param code the text of a code span or a fenced block
 * @param line where it begins
 * @param reading receives the problem
 */
export function checkCommand(code: string, line: number, { file, problems }: Reading): void {
  const joined = code.replace(/[\\`^][ \t]*\n/g, (end) => end.replace('\n', '\0').replace(/[\\`^]/, ' '));
  for (const found of joined.matchAll(/\baz\s+ad\s+app\s+credential\s+reset\b([^\n;|&]*)/gi)) {
    const rest = found[1] ?? '';
    if (rest.trim() === '' || /--append\b(?!\s+false)/i.test(rest)) continue;
    const before = joined.slice(0, found.index).split(/[\n\0]/).length - 1;
    problems.add(
      file,
      line + before,
      '"az ad app credential reset" without --append deletes every other secret of the app. Add --append.',
    );
  }
}
