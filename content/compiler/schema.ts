import * as v from 'valibot';
import { SUBJECTS } from '../../core/guidance/topic.ts';
import { isDay, isMonthOrDay } from './dates.ts';
import { TEXT_CODE } from './translated.ts';
import { KEBAB, SURFACES } from './vocabulary.ts';

const text = v.pipe(v.string('write a text in quotes'), v.trim(), v.minLength(1, 'write something here'));
const texts = v.array(text, 'write a list of texts: ["…"]');
const id = v.pipe(text, v.regex(KEBAB, 'an id is lower case with hyphens, such as reset-password'));
const day = v.pipe(text, v.check(isDay, 'write a day as YYYY-MM-DD, such as 2026-11-22'));
const monthOrDay = v.pipe(text, v.check(isMonthOrDay, 'write a month or a day as 2026-11 or 2026-11-22'));
const seen = v.exactOptional(text);
/** When it was seen and where that stands; `seen` is `inferred` for a guess, and then names the question it stands on. */
const evidence = { seen, source: v.exactOptional(text), question: v.exactOptional(id) };
const schemaLink = { $schema: v.exactOptional(v.string()) };

/** `topics/<id>/topic.json`. */
export const TopicSchema = v.strictObject({
  ...schemaLink,
  when: v.array(
    v.strictObject({
      page: v.exactOptional(v.union([text, texts], 'write a page or a list of pages')),
      control: v.exactOptional(id),
      is: v.exactOptional(v.picklist(['disabled', 'enabled', 'absent'], 'write "disabled", "enabled" or "absent"')),
      missing: v.exactOptional(id),
      message: v.exactOptional(id),
      pane: v.exactOptional(id),
      fact: v.exactOptional(id),
      value: v.exactOptional(text),
      reason: v.exactOptional(id),
      unless: v.exactOptional(v.picklist(['cloud-only'], 'write "cloud-only"')),
      show: v.exactOptional(v.picklist(SURFACES, `write one of ${SURFACES.join(', ')}`)),
    }),
    'write a list of alternatives: [{ "page": "…" }]',
  ),
  order: v.exactOptional(v.pipe(v.number('write a number'), v.integer()), 1000),
  subject: v.picklist(SUBJECTS, `write one of ${SUBJECTS.join(', ')}`),
  related: v.exactOptional(v.array(id), []),
  search: v.exactOptional(v.record(v.string(), texts), {}),
  sources: v.exactOptional(
    v.array(v.strictObject({ url: text, title: text, dated: v.exactOptional(monthOrDay), checked: day })),
    [],
  ),
  reviewed: day,
  translated: v.exactOptional(
    v.record(
      v.string(),
      v.pipe(text, v.regex(TEXT_CODE, 'it is written by "npm run content -- --translated <topic>/<language>"')),
    ),
    {},
  ),
});

const route = v.strictObject({
  blade: v.exactOptional(text),
  items: v.exactOptional(v.array(v.string())),
  path: v.exactOptional(text),
  panes: v.exactOptional(v.array(v.string())),
  tabs: v.exactOptional(v.array(v.string())),
});
const find = v.strictObject({
  css: v.exactOptional(text),
  in: v.exactOptional(text),
  notIn: v.exactOptional(text),
  ...evidence,
});

const pages = v.pipe(texts, v.minLength(1, 'name one page'));
const hosts = v.array(v.pipe(text, v.regex(/^[a-z0-9.-]+$/, 'write a host name, without https://')));
const frames = v.array(v.pipe(text, v.regex(/^\*\.[a-z0-9.-]+$/, 'write a family of hosts as "*.host.example"')));
const values = v.record(v.string(), texts);
const factWay = v.strictObject({
  pages: v.exactOptional(pages),
  property: v.exactOptional(id),
  column: v.exactOptional(id),
  css: v.exactOptional(text),
  param: v.exactOptional(text),
  is: v.exactOptional(values),
  has: v.exactOptional(values),
  ...evidence,
});

/** `portals/<id>.json`. */
export const PortalSchema = v.strictObject({
  ...schemaLink,
  id,
  grammar: v.picklist(['azure', 'm365'], 'write "azure" or "m365"'),
  hosts,
  frames,
  optional: v.exactOptional(v.record(id, v.strictObject({ hosts, frames, ...evidence })), {}),
  languages: v.exactOptional(texts),
  pages: v.record(v.string(), v.strictObject({ routes: v.array(route) })),
  regions: v.record(id, text),
  controls: v.record(
    id,
    v.strictObject({ pages, label: id, find: v.pipe(v.array(find), v.minLength(1, 'name one way to find it')) }),
  ),
  messages: v.record(
    id,
    v.strictObject({ reason: id, parts: v.pipe(texts, v.minLength(1, 'write one part of the sentence')), ...evidence }),
  ),
  panes: v.record(id, v.strictObject({ heading: id, checkboxes: v.exactOptional(v.array(id)), ...evidence })),
  menus: v.record(
    id,
    v.strictObject({
      page: text,
      item: id,
      /** What stands after `Menu-` in the item's `data-telemetryname`; so do its siblings. */
      telemetry: text,
      label: id,
      siblings: v.pipe(texts, v.minLength(1, 'name one sibling')),
      atLeast: v.pipe(v.number('write a number'), v.integer(), v.minValue(1, 'write 1 or more')),
      ...evidence,
    }),
  ),
  facts: v.exactOptional(
    v.record(id, v.strictObject({ pages, find: v.pipe(v.array(factWay), v.minLength(1, 'name one way to learn it')) })),
    {},
  ),
  roles: v.exactOptional(v.strictObject({ pages, cells: text, lists: v.record(v.string(), id), ...evidence })),
  codes: v.exactOptional(v.strictObject({ pages, column: v.exactOptional(id), ...evidence })),
  source: v.exactOptional(
    v.strictObject({ pages, notice: text, column: id, synced: v.array(id), cloud: v.array(id), ...evidence }),
  ),
});

const address = v.strictObject({
  url: v.pipe(text, v.startsWith('https://', 'write a whole address')),
  from: v.picklist(
    ['seen', 'grammar'],
    'write "seen" for a form that stands in a source, "grammar" for one that follows',
  ),
  source: text,
});

/** `addresses/<portal>.json`: what parses to which page, and what must not. */
export const AddressSchema = v.strictObject({
  ...schemaLink,
  examples: v.record(v.string(), v.array(address)),
  nearMisses: v.array(v.strictObject({ ...address.entries, why: text })),
});

/** `reference/roles.json`: Microsoft's built-in roles that matter for a reset, by id. */
export const RolesSchema = v.strictObject({
  ...schemaLink,
  roles: v.record(id, v.strictObject({ name: text, source: text, checked: day })),
});

/** `labels/<id>.json`. */
export const LabelSchema = v.strictObject({
  ...schemaLink,
  words: v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/, 'a language is written as de, pt-BR or zh-Hans')),
    v.pipe(
      v.array(
        v.strictObject({
          text,
          quality: v.picklist(['source', 'human', 'machine'], 'write "source", "human" or "machine"'),
          seen: v.exactOptional(v.pipe(text, v.regex(/^\d{4}(-\d{2}){0,2}$/, 'write a year, month or day: 2026-08'))),
          source: text,
        }),
      ),
      v.minLength(1, 'write a word or remove the language'),
    ),
  ),
});

/** `interface/en.json`: our own words with a note to translators. */
export const SourceInterfaceSchema = v.record(v.string(), v.strictObject({ text, note: text }));
/** `interface/<language>.json`. */
export const InterfaceSchema = v.record(v.string(), text);

/** `compiler/norwegian.json`: words that a text must not use. */
export const WordListSchema = v.object({
  banned: v.array(
    v.object({
      word: text,
      instead: v.optional(text),
      unlessTopic: v.optional(v.union([text, texts])),
    }),
  ),
});

export type TopicFile = v.InferOutput<typeof TopicSchema>;
export type RoleFile = v.InferOutput<typeof RolesSchema>['roles'][string];
export type AddressFile = v.InferOutput<typeof AddressSchema>;
export type PortalFile = v.InferOutput<typeof PortalSchema>;
export type LabelFile = v.InferOutput<typeof LabelSchema>;
export type WordList = v.InferOutput<typeof WordListSchema>;
