import { normalizeCode } from '../../core/guidance/error-codes.ts';
import { checkLink } from './links.ts';
import type { Problems } from './problems.ts';
import type { CodesFile, ResetFile, SourcesFile, WritebackFile } from './reference-schema.ts';
import type { Roles } from './roles.ts';
import type { Shaped } from './shape.ts';

/** The files of `reference/` that are the same in every language. */
export interface Facts {
  readonly sources: Shaped<SourcesFile>;
  readonly reset: Shaped<ResetFile>;
  readonly writeback: Shaped<WritebackFile>;
  readonly codes: Shaped<CodesFile>;
  readonly roles: Roles;
}

/** Rows of the table of who can reset whom that are no role. */
export const OTHER_ROWS: readonly string[] = ['no-role', 'role-assignable-group', 'restricted-unit-role', 'other-role'];

type Path = readonly (string | number)[];

/** Adds a problem for every name that is not among the known ones. */
function checkKnown(
  { file, lineOf }: Pick<Shaped<unknown>, 'file' | 'lineOf'>,
  path: Path,
  names: readonly string[],
  known: { has(name: string): boolean },
  remedy: (name: string) => string,
  problems: Problems,
): void {
  for (const [index, name] of names.entries()) {
    if (!known.has(name)) problems.add(file, lineOf([...path, index]), remedy(name));
  }
}

/** Sources stand on hosts that readers may be sent to, each is used, and every statement names some that exist. */
export function checkSources({ sources, reset, writeback, codes }: Facts, problems: Problems): void {
  const known = new Set(Object.keys(sources.value.sources));
  const used = new Set<string>();
  const check = (shaped: Shaped<unknown>, path: Path, names: readonly string[]) => {
    for (const name of names) used.add(name);
    const remedy = (name: string) =>
      `There is no source "${name}". Add it to reference/sources.json, or correct the id.`;
    checkKnown(shaped, [...path, 'sources'], names, known, remedy, problems);
  };
  check(reset, ['table'], reset.value.table.sources);
  for (const [id, one] of Object.entries(reset.value.reasons)) check(reset, ['reasons', id], one.sources);
  for (const [id, one] of Object.entries(reset.value.causes)) check(reset, ['causes', id], one.sources);
  for (const [id, one] of Object.entries(writeback.value.operations)) check(writeback, ['operations', id], one.sources);
  for (const [id, one] of Object.entries(codes.value.codes)) check(codes, ['codes', id], one.sources);
  for (const [id, one] of Object.entries(codes.value.notes)) check(codes, ['notes', id], one.sources);
  for (const [id, { url }] of Object.entries(sources.value.sources)) {
    const link = checkLink(url);
    if ('wrong' in link) problems.add(sources.file, sources.lineOf(['sources', id, 'url']), link.wrong);
    if (!used.has(id)) problems.add(sources.file, sources.lineOf(['sources', id]), `Nothing names "${id}". Remove it.`);
  }
}

/** Rows, columns and unit roles are roles of `reference/roles.json`, each once. */
export function checkReset({ reset, roles }: Facts, problems: Problems): void {
  const { table, limited, unitRoles, unitDisputed } = reset.value;
  const isRole = { has: (name: string) => Object.hasOwn(roles, name) };
  const noRole = (name: string) =>
    `There is no role "${name}" in reference/roles.json. Add it there, or correct the id.`;
  const rows = new Set(table.rows);
  const noRow = (name: string) => `"${name}" is no row of the table. Correct the id, or add it to "rows".`;
  if (rows.size < table.rows.length)
    problems.add(reset.file, reset.lineOf(['table', 'rows']), 'A row stands twice. Remove one.');
  checkKnown(
    reset,
    ['table', 'rows'],
    table.rows,
    { has: (name) => isRole.has(name) || OTHER_ROWS.includes(name) },
    noRole,
    problems,
  );
  for (const [index, { role, reaches }] of table.columns.entries()) {
    checkKnown(reset, ['table', 'columns', index], [role], isRole, noRole, problems);
    checkKnown(reset, ['table', 'columns', index, 'reaches'], reaches, rows, noRow, problems);
  }
  for (const [index, { role, reaches }] of limited.entries()) {
    checkKnown(reset, ['limited', index], [role], isRole, noRole, problems);
    checkKnown(reset, ['limited', index, 'reaches'], reaches, rows, noRow, problems);
  }
  const columns = new Set(table.columns.map(({ role }) => role));
  const noColumn = (name: string) => `"${name}" has no column in the table. Correct the id.`;
  checkKnown(reset, ['unitRoles'], unitRoles, columns, noColumn, problems);
  checkKnown(reset, ['unitDisputed'], unitDisputed, new Set(unitRoles), noColumn, problems);
}

/** Every operation is done at a place that is listed. */
export function checkWriteback({ writeback }: Facts, problems: Problems): void {
  const places = new Set(writeback.value.places);
  for (const [id, { where }] of Object.entries(writeback.value.operations)) {
    const remedy = (name: string) => `There is no place "${name}". Add it to "places", or correct the id.`;
    checkKnown(writeback, ['operations', id, 'where'], [where], places, remedy, problems);
  }
}

/** A remedy says whose it is, whom it can hurt and who may do it; what has no source is marked low. */
export function checkCodes({ codes }: Facts, problems: Problems): void {
  const { families, notes, codes: entries } = codes.value;
  const written = new Map<string, string>();
  for (const [id, entry] of Object.entries(entries)) {
    const line = codes.lineOf(['codes', id]);
    const say = (message: string) => problems.add(codes.file, line, message);
    if (!families.includes(entry.family)) say(`There is no family "${entry.family}". Add it to "families".`);
    for (const note of entry.notes)
      if (!Object.hasOwn(notes, note)) say(`There is no note "${note}". Add it to "notes".`);
    if (entry.sources.length === 0 && entry.confidence !== 'low')
      say(`"${id}" has no source. Name one, or write "confidence": "low".`);
    if (new Set([entry.advice, entry.risk, entry.by].map((part) => part === undefined)).size > 1)
      say(`A remedy has "advice", "risk" and "by" together. Add what is missing to "${id}", or remove all three.`);
    const key = entry.code.toLowerCase();
    if (written.has(key)) say(`"${entry.code}" is also the code of "${written.get(key)}". Make one of the two.`);
    if (normalizeCode(entry.code) === undefined) say(`Nobody can look up "${entry.code}". Write letters or digits.`);
    written.set(key, id);
  }
}
