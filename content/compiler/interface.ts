import type { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { InterfaceSchema, SourceInterfaceSchema } from './schema.ts';
import { readShape } from './shape.ts';
import { ACTORS, RISKS, SOURCE_LANGUAGE } from './vocabulary.ts';

type Strings = Readonly<Record<string, string>>;

/**
 * Reads `interface/<language>.json`. A language exists as soon as it has a file here; then every topic must have it too.
 *
 * @param raw the content folder
 * @param problems receives missing and unknown keys, and placeholders that differ
 * @returns language -> key -> text, English first
 */
export function readInterface(raw: RawContent, problems: Problems): ReadonlyMap<string, Strings> {
  const sourceFile = `interface/${SOURCE_LANGUAGE}.json`;
  const sourceText = raw.get(sourceFile);
  if (sourceText === undefined) {
    problems.add(sourceFile, 1, 'The file is missing. Every text of the interface begins here.');
    return new Map();
  }
  const source = readShape(SourceInterfaceSchema, sourceFile, sourceText, problems);
  const english = Object.fromEntries(Object.entries(source?.value ?? {}).map(([key, entry]) => [key, entry.text]));
  for (const key of [...ACTORS.map((actor) => `who.${actor}`), ...RISKS.map((risk) => `risk.${risk}`)]) {
    if (source !== undefined && !Object.hasOwn(english, key)) {
      problems.add(sourceFile, 1, `The key "${key}" is missing. Steps are shown with it: add its text and a note.`);
    }
  }
  const languages = new Map<string, Strings>([[SOURCE_LANGUAGE, english]]);
  for (const [file, text] of raw) {
    const language = /^interface\/(.+)\.json$/.exec(file)?.[1];
    if (language === undefined || language === SOURCE_LANGUAGE) continue;
    const shaped = readShape(InterfaceSchema, file, text, problems);
    languages.set(language, shaped?.value ?? {});
    if (shaped === undefined || source === undefined) continue;
    for (const key of Object.keys(english)) {
      const translated = shaped.value[key];
      const wanted = placeholders(english[key] ?? '');
      if (translated === undefined) {
        problems.add(file, 1, `The key "${key}" is missing. Translate "${english[key]}".`);
      } else if (placeholders(translated) !== wanted) {
        const line = shaped.lineOf([key]);
        problems.add(
          file,
          line,
          `"${key}" must have the placeholders of ${SOURCE_LANGUAGE}.json: ${wanted || 'none'}.`,
        );
      }
    }
    for (const key of Object.keys(shaped.value)) {
      if (Object.hasOwn(english, key)) continue;
      problems.add(
        file,
        shaped.lineOf([key]),
        `The key "${key}" is not in ${SOURCE_LANGUAGE}.json. Remove it or add it there.`,
      );
    }
  }
  return languages;
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{[^{}]*\}/g))].sort().join(' ');
}
