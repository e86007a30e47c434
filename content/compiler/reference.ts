import type { Reference, ReferenceTexts } from '../../core/guidance/reference.ts';
import { Problems } from './problems.ts';
import type { RawContent } from './read.ts';
import { checkCodes, checkReset, checkSources, checkWriteback, type Facts } from './reference-check.ts';
import { CodesSchema, ResetSchema, SourcesSchema, WritebackSchema } from './reference-schema.ts';
import { readReferenceTexts, TRANSLATED } from './reference-texts.ts';
import { readRoles } from './roles.ts';
import { readShape } from './shape.ts';

/** The reference data, and its words by language. */
export interface BuiltReference {
  readonly reference: Reference;
  readonly texts: ReadonlyMap<string, ReferenceTexts>;
}

const SCHEMAS = {
  sources: SourcesSchema,
  'password-reset': ResetSchema,
  writeback: WritebackSchema,
  'error-codes': CodesSchema,
};

/**
 * Reads `reference/`: sources, who can reset whose password, what is written back, error codes, and their texts.
 *
 * @param raw the content folder
 * @param languages the languages that every text must have
 * @param problems receives everything that is wrong, with its line
 * @returns the data and its words; undefined if a file is wrong, or if there are none
 */
export function readReference(
  raw: RawContent,
  languages: readonly string[],
  problems: Problems,
): BuiltReference | undefined {
  checkNames(raw, languages, problems);
  if (!Object.keys(SCHEMAS).some((name) => raw.has(`reference/${name}.json`))) return undefined;
  const sources = readOne('sources', raw, problems);
  const reset = readOne('password-reset', raw, problems);
  const writeback = readOne('writeback', raw, problems);
  const codes = readOne('error-codes', raw, problems);
  if (!sources || !reset || !writeback || !codes) return undefined;
  const facts: Facts = { sources, reset, writeback, codes, roles: readRoles(raw, new Problems()) };
  checkSources(facts, problems);
  checkReset(facts, problems);
  checkWriteback(facts, problems);
  checkCodes(facts, problems);
  return { reference: build(facts), texts: readReferenceTexts(raw, languages, facts, problems) };
}

function readOne<Name extends keyof typeof SCHEMAS>(name: Name, raw: RawContent, problems: Problems) {
  const file = `reference/${name}.json`;
  const text = raw.get(file);
  if (text !== undefined) return readShape(SCHEMAS[name], file, text, problems);
  problems.add(file, 1, 'The file is missing. The tools of the side panel need all files of reference/: add it.');
  return undefined;
}

function checkNames(raw: RawContent, languages: readonly string[], problems: Problems): void {
  const known = new Set(['reference/roles.json', ...Object.keys(SCHEMAS).map((name) => `reference/${name}.json`)]);
  for (const name of TRANSLATED) for (const one of languages) known.add(`reference/${name}.${one}.json`);
  for (const file of raw.keys()) {
    if (!file.startsWith('reference/') || known.has(file)) continue;
    problems.add(file, 1, 'Nothing reads this file. Correct its name; a new language begins in interface/.');
  }
}

function build({ sources, reset, writeback, codes, roles }: Facts): Reference {
  const { table, ...beside } = reset.value;
  const { rows, columns, ...basis } = table;
  const names = Object.fromEntries(Object.entries(roles).map(([id, { name }]) => [id, name]));
  return {
    sources: sources.value.sources,
    reset: { rows, columns, names, table: basis, ...beside },
    writeback: Object.entries(writeback.value.operations).map(([id, operation]) => ({ id, ...operation })),
    codes: Object.entries(codes.value.codes).map(([id, code]) => ({ id, ...code })),
    notes: codes.value.notes,
  };
}
