import MiniSearch, { type Options } from 'minisearch';
import { allWordsOf, plainText } from './plain-text.ts';
import type { LanguageFile, Topic } from './topic.ts';

/** Finds topics by what an admin types; ids, best first. An empty query finds nothing. */
export type Search = (query: string) => readonly string[];

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly answer: string;
  readonly body: string;
  /** What the same topic is called in English: portals and their messages are English for many who read another language. */
  readonly english: string;
}

/** Below this part of the best score a hit is an accident of short or misspelt words. */
const WORTH_SHOWING = 0.12;

const options: Options<Entry> = {
  fields: ['title', 'words', 'answer', 'body', 'english'],
  processTerm: (term) => {
    const folded = foldTerm(term);
    return [...new Set([folded, withoutEnding(folded)])].filter(Boolean);
  },
  searchOptions: {
    boost: { title: 5, words: 4, answer: 2, body: 1, english: 1.5 },
    prefix: (term) => term.length >= 2,
    // A number that is nearly right is another error code, not a typo.
    fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
    weights: { prefix: 0.5, fuzzy: 0.35 },
  },
};

/**
 * Builds the search over one language's topics: titles, search words, answers and whole texts, the portal's words in
 * every language that we know. It forgives typos from five letters on and looks for beginnings from two letters on.
 * @param english the English file, for a reader of another language
 */
export function buildSearch({ topics, labels }: LanguageFile, english?: LanguageFile): Search {
  const index = new MiniSearch<Entry>(options);
  const sayLabel = allWordsOf(labels);
  const inEnglish = new Map(english?.topics.map((topic) => [topic.id, `${topic.title} ${topic.search.join(' ')}`]));
  const entry = (topic: Topic): Entry => ({
    id: topic.id,
    title: topic.title,
    words: topic.search.join(' '),
    answer: plainText(topic.answer, sayLabel),
    body: [topic.changed ?? [], ...Object.values(topic.reasons), topic.body]
      .map((blocks) => plainText(blocks, sayLabel))
      .join(' '),
    english: inEnglish.get(topic.id) ?? '',
  });
  index.addAll(topics.map(entry));
  return (query) => {
    const hits = index.search(query);
    const best = hits[0]?.score ?? 0;
    return hits.filter(({ score }) => score >= best * WORTH_SHOWING).map(({ id }) => id as string);
  };
}

/** One word without case and without its marks: `grått` and `gratt` are one, as are `ø` and `ö`, `æ` and `ä`. */
export function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * A folded word without a common Norwegian or English ending, so that `grått` finds `grå` and `roles` finds `role`. No
 * stemmer: what it gets wrong only adds a second spelling to the search.
 */
export function withoutEnding(term: string): string {
  return /^(.{3,})tt$/.exec(term)?.[1] ?? /^(.{4,}?)(?:ene|ing|ede|ed|et|te|en|er|es|e|s)$/.exec(term)?.[1] ?? term;
}
