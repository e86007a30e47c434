import type { ReferenceTexts } from '../../core/guidance/reference.ts';
import { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { type Facts, OTHER_ROWS } from './reference-check.ts';
import { CodeTextsSchema, ResetTextsSchema, WritebackTextsSchema } from './reference-schema.ts';
import { readShape, type Shaped } from './shape.ts';
import { checkWordList } from './wordlist.ts';

const SCHEMAS = {
  'password-reset': ResetTextsSchema,
  writeback: WritebackTextsSchema,
  'error-codes': CodeTextsSchema,
};
const WORD_LIST = 'compiler/norwegian.json';
const NORWEGIAN = 'interface/nb.json';

/** The files of `reference/` that every language has. */
export const TRANSLATED = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

/**
 * Reads `reference/<name>.<language>.json`.
 *
 * @param raw the content folder
 * @param languages the languages that must be there
 * @param facts what the texts are about
 * @param problems receives missing files, missing and superfluous texts, and words that we do not use
 * @returns language -> its texts, of the languages whose files are all right
 */
export function readReferenceTexts(
  raw: RawContent,
  languages: readonly string[],
  facts: Facts,
  problems: Problems,
): ReadonlyMap<string, ReferenceTexts> {
  const texts = new Map<string, ReferenceTexts>();
  for (const language of languages) {
    const reset = readOne('password-reset', language, raw, problems);
    const writeback = readOne('writeback', language, raw, problems);
    const codes = readOne('error-codes', language, raw, problems);
    if (reset) checkKeys(reset, 'rows', OTHER_ROWS, problems);
    if (writeback) {
      checkKeys(writeback, 'places', facts.writeback.value.places, problems);
      checkKeys(writeback, 'operations', Object.keys(facts.writeback.value.operations), problems);
    }
    if (codes) {
      checkKeys(codes, 'families', facts.codes.value.families, problems);
      checkKeys(codes, 'notes', Object.keys(facts.codes.value.notes), problems);
      checkKeys(codes, 'entries', Object.keys(facts.codes.value.codes), problems);
      checkFixes(codes, facts, problems);
    }
    if (!reset || !writeback || !codes) continue;
    texts.set(language, { language, reset: reset.value, writeback: writeback.value, codes: codes.value });
  }
  checkNorwegian(raw, problems);
  return texts;
}

function readOne<Name extends keyof typeof SCHEMAS>(name: Name, language: string, raw: RawContent, problems: Problems) {
  const file = `reference/${name}.${language}.json`;
  const text = raw.get(file);
  if (text !== undefined) return readShape(SCHEMAS[name], file, text, problems);
  problems.add(file, 1, 'The file is missing. Every text is written in every language: add it.');
  return undefined;
}

function checkKeys<Part extends string>(
  { file, value, lineOf }: Shaped<Readonly<Record<Part, Readonly<Record<string, unknown>>>>>,
  part: Part,
  wanted: readonly string[],
  problems: Problems,
): void {
  for (const id of wanted) {
    if (Object.hasOwn(value[part], id)) continue;
    problems.add(file, lineOf([part]), `"${part}" has no text for "${id}". Write it.`);
  }
  for (const id of Object.keys(value[part])) {
    if (wanted.includes(id)) continue;
    problems.add(
      file,
      lineOf([part, id]),
      `There is no "${id}" that this text is about. Remove it, or correct its id.`,
    );
  }
}

type CodeTexts = ReferenceTexts['codes'];

function checkFixes({ file, value, lineOf }: Shaped<CodeTexts>, { codes }: Facts, problems: Problems): void {
  for (const [id, { fix }] of Object.entries(value.entries)) {
    const entry = codes.value.codes[id];
    if (!entry || (entry.advice === undefined) === (fix === undefined)) continue;
    const message = entry.advice
      ? `"${id}" has a remedy in error-codes.json. Write it as "fix".`
      : `"${id}" has a "fix", but error-codes.json does not say whose advice it is. Add "advice", "risk" and "by" there.`;
    problems.add(file, lineOf(['entries', id]), message);
  }
}

/** The word list knows topics and the interface; these texts are read as if they were the interface. */
function checkNorwegian(raw: RawContent, problems: Problems): void {
  const list = raw.get(WORD_LIST);
  if (list === undefined) return;
  for (const name of TRANSLATED) {
    const file = `reference/${name}.nb.json`;
    const found = new Problems();
    checkWordList(
      new Map([
        [WORD_LIST, list],
        [NORWEGIAN, raw.get(file) ?? ''],
      ]),
      [],
      found,
    );
    for (const one of found.all) if (one.file === NORWEGIAN) problems.add(file, one.line, one.message);
  }
}
