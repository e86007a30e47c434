import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, passed, type Result } from '../kit/steps.ts';
import { root, run } from './run.ts';

export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** A warning that is known, how often it stands in a file, and why it is none. */
export interface Known extends Complaint {
  readonly file: string;
  readonly times: number;
  readonly why: string;
}

/** Looks at the Firefox build as Mozilla does before it signs: no error, and the known warnings only. */
export async function lintFirefox(): Promise<Result> {
  const { out } = await run('web-ext', ['lint', '-o', 'json', '-s', '.output/firefox-mv3']);
  const { errors, warnings } = JSON.parse(out) as { errors: Complaint[]; warnings: Complaint[] };
  const known = JSON.parse(await readFile(join(root, 'tests/release/firefox-warnings.json'), 'utf8')) as Known[];
  const wrong = [...errors.map(nameOf), ...differences(warnings, known)];
  if (wrong.length > 0) return failed(wrong.join('\n'));
  return passed(`0 errors, ${warnings.length} warnings, all known`);
}

/** @returns what is new, more often or no longer there, so that the list of known warnings stays true */
export function differences(warnings: readonly Complaint[], known: readonly Known[]): string[] {
  const counted = new Map<string, number>();
  for (const warning of warnings) counted.set(nameOf(warning), (counted.get(nameOf(warning)) ?? 0) + 1);
  const expected = new Map(known.map((one) => [nameOf(one), one.times]));
  return [...new Set([...counted.keys(), ...expected.keys()])].flatMap((name) => {
    const [now = 0, before = 0] = [counted.get(name), expected.get(name)];
    return now === before ? [] : [`${name}: ${now} times, known ${before} times`];
  });
}

/** The names of chunks end in a code of what they hold. */
function nameOf({ code, file = '', message }: Complaint): string {
  return `${code} in ${file.replace(/-[\w-]{8}\.js$/, '.js')}: ${message}`;
}
