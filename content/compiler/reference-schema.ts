import * as v from 'valibot';
import { RESET_CAUSES, RESET_CHECKS, RESET_REASONS } from '../../core/guidance/reset-ids.ts';
import { isDay, isMonthOrDay } from './dates.ts';
import { ACTORS, KEBAB, RISKS } from './vocabulary.ts';

const text = v.pipe(v.string('write a text in quotes'), v.trim(), v.minLength(1, 'write something here'));
const id = v.pipe(text, v.regex(KEBAB, 'an id is lower case with hyphens, such as who-can-reset'));
const ids = v.array(id, 'write a list of ids: ["…"]');
const basis = v.picklist(
  ['stated', 'deduced', 'disputed', 'not-said'],
  'write "stated", "deduced", "disputed" or "not-said"',
);
const confidence = v.picklist(['high', 'medium', 'low'], 'write "high", "medium" or "low"');
const someSources = v.pipe(ids, v.minLength(1, 'name one source of reference/sources.json'));
const statement = { basis, confidence, sources: someSources };
const one = <const T extends readonly string[]>(names: T) => v.picklist(names, `write one of ${names.join(', ')}`);

/** Every name has its entry, and there are no others. */
const each = <const T extends readonly string[], S extends v.GenericSchema>(names: T, entry: S) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, entry])) as Record<T[number], S>);

const column = { role: id, reaches: ids };

/** `reference/sources.json`: the pages that the other files name. */
export const SourcesSchema = v.strictObject({
  sources: v.record(
    id,
    v.strictObject({
      url: text,
      title: text,
      dated: v.exactOptional(v.pipe(text, v.check(isMonthOrDay, 'write a month or a day as 2026-11 or 2026-11-22'))),
      checked: v.pipe(text, v.check(isDay, 'write a day as YYYY-MM-DD, such as 2026-11-22')),
    }),
  ),
});

/** `reference/password-reset.json`. */
export const ResetSchema = v.strictObject({
  table: v.strictObject({ ...statement, rows: ids, columns: v.array(v.strictObject(column)) }),
  limited: v.array(v.strictObject({ ...column, reason: one(RESET_REASONS) })),
  unitRoles: ids,
  unitDisputed: ids,
  reasons: each(RESET_REASONS, v.strictObject(statement)),
  causes: each(RESET_CAUSES, v.strictObject(statement)),
});

/** `reference/writeback.json`. */
export const WritebackSchema = v.strictObject({
  places: ids,
  operations: v.record(
    id,
    v.strictObject({
      ...statement,
      who: one(['user', 'administrator', 'manager', 'anyone']),
      does: one(['change', 'forced-change', 'reset-own', 'reset-other', 'any']),
      where: id,
      writtenBack: one(['yes', 'no', 'unclear']),
    }),
  ),
});

/** `reference/error-codes.json`. */
export const CodesSchema = v.strictObject({
  families: ids,
  notes: v.record(id, v.strictObject({ basis, sources: ids })),
  codes: v.record(
    id,
    v.strictObject({
      code: text,
      family: id,
      name: v.exactOptional(text),
      also: v.exactOptional(v.array(text), []),
      confidence,
      sources: ids,
      severity: v.exactOptional(one(['info', 'warning', 'error'])),
      advice: v.exactOptional(one(['source', 'ours'])),
      risk: v.exactOptional(one(RISKS)),
      by: v.exactOptional(one(ACTORS)),
      notes: v.exactOptional(ids, []),
    }),
  ),
});

/** `reference/password-reset.<language>.json`. */
export const ResetTextsSchema = v.strictObject({
  rows: v.record(id, text),
  reasons: each(RESET_REASONS, text),
  checks: each(RESET_CHECKS, text),
  causes: each(RESET_CAUSES, text),
});

/** `reference/writeback.<language>.json`. */
export const WritebackTextsSchema = v.strictObject({
  who: each(['user', 'administrator', 'manager', 'anyone'], text),
  places: v.record(id, text),
  operations: v.record(id, v.strictObject({ does: text, note: v.exactOptional(text), history: v.exactOptional(text) })),
});

/** `reference/error-codes.<language>.json`. */
export const CodeTextsSchema = v.strictObject({
  families: v.record(id, v.strictObject({ name: text, where: text })),
  notes: v.record(id, text),
  entries: v.record(id, v.strictObject({ title: v.exactOptional(text), cause: text, fix: v.exactOptional(text) })),
});

export type SourcesFile = v.InferOutput<typeof SourcesSchema>;
export type ResetFile = v.InferOutput<typeof ResetSchema>;
export type WritebackFile = v.InferOutput<typeof WritebackSchema>;
export type CodesFile = v.InferOutput<typeof CodesSchema>;
