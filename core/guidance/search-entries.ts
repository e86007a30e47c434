import { normalizeCode } from './error-codes.ts';
import { allWordsOf, plainText } from './plain-text.ts';
import type { ErrorCode, Reference, ReferenceTexts } from './reference.ts';
import type { LanguageFile } from './topic.ts';

export type FoundKind = 'topic' | 'tool' | 'role' | 'operation' | 'code';

/** Something that a search has found, as it stands in a list. */
export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
  /** A line below the title. */
  readonly more: string;
}

/** What the search knows of one thing. */
export interface Entry extends Found {
  readonly words: string;
  /** What is typed as it stands here means this thing. Only authors of topics say such. */
  readonly phrases?: readonly string[];
  /** What it is called in English: portals and their messages are English for many who read another language. */
  readonly english: string;
  /** The longer texts: made when there is time for them. */
  readonly body: () => { readonly answer: string; readonly body: string };
}

export interface SearchTexts {
  readonly file: LanguageFile;
  /** The English file, for a reader of another language. */
  readonly english?: LanguageFile | undefined;
  /** The reference data and its words, once they are read. */
  readonly reference?: { readonly reference: Reference; readonly texts: ReferenceTexts } | undefined;
}

/** The tools of the panel, by the ids of their words: `tools.<id>`, `tools.<id>.what`, `search.<id>`. */
export const TOOLS = ['reset', 'writeback', 'codes'] as const;
export type ToolId = (typeof TOOLS)[number];

const NOTHING = () => ({ answer: '', body: '' });

/** Everything that can be found. */
export function searchEntries({ file, english, reference }: SearchTexts): Entry[] {
  const { interface: words } = file;
  const tools = TOOLS.map((id): Entry => {
    const title = words[`tools.${id}`] ?? '';
    const more = words[`tools.${id}.what`] ?? '';
    return {
      kind: 'tool',
      id,
      title,
      more,
      words: words[`search.${id}`] ?? '',
      english: english?.interface[`tools.${id}`] ?? '',
      body: () => ({ answer: more, body: '' }),
    };
  });
  return [...topicEntries(file, english), ...tools, ...(reference ? referenceEntries(reference, words) : [])];
}

function topicEntries({ topics, labels }: LanguageFile, english?: LanguageFile): Entry[] {
  const sayLabel = allWordsOf(labels);
  const inEnglish = new Map(english?.topics.map((topic) => [topic.id, topic]));
  return topics.map((topic) => {
    const { title = '', search = [] } = inEnglish.get(topic.id) ?? {};
    return {
      kind: 'topic',
      id: topic.id,
      title: topic.title,
      more: '',
      words: topic.search.join(' '),
      phrases: [...topic.search, ...search],
      english: [title, ...search].join(' '),
      body: () => ({
        answer: plainText(topic.answer, sayLabel),
        body: [topic.changed ?? [], ...Object.values(topic.reasons), topic.body]
          .map((blocks) => plainText(blocks, sayLabel))
          .join(' '),
      }),
    };
  });
}

function referenceEntries(
  { reference, texts }: NonNullable<SearchTexts['reference']>,
  words: Readonly<Record<string, string>>,
): Entry[] {
  const roles = Object.entries(reference.reset.names).map(
    ([id, name]): Entry => ({
      kind: 'role',
      id,
      title: name,
      more: words['tools.role.what'] ?? '',
      // Admins write GA and PAA.
      words: name.replace(/(\w)\w*\W*/g, '$1'),
      english: '',
      body: NOTHING,
    }),
  );
  const operations = reference.writeback.map(({ id, who, where, writtenBack }): Entry => {
    const { does, note = '', history = '' } = texts.writeback.operations[id] ?? { does: '' };
    const place = texts.writeback.places[where] ?? '';
    return {
      kind: 'operation',
      id,
      title: `${texts.writeback.who[who]}: ${does}`,
      more: `${place}. ${words[`tools.reaches.${writtenBack}`] ?? ''}`,
      words: place,
      english: '',
      body: () => ({ answer: note, body: history }),
    };
  });
  return [...roles, ...operations, ...reference.codes.map((code) => codeEntry(code, texts))];
}

/** A code as it stands in a list. */
export function codeEntry(code: ErrorCode, { codes }: ReferenceTexts): Entry {
  const { title, cause = '', fix = '' } = codes.entries[code.id] ?? {};
  const name = code.name ?? '';
  const spellings = [code.code, ...code.also].map((one) => normalizeCode(one)?.replace(/^\w+:/, ''));
  return {
    kind: 'code',
    id: code.id,
    // What has no digits is a message or a name, and says itself what it is.
    title: /\d/.test(code.code) ? [code.code, title || name].filter(Boolean).join(': ') : title || name || code.code,
    more: cause,
    words: [...code.also, ...spellings].join(' '),
    english: name,
    body: () => ({ answer: cause, body: fix }),
  };
}
