/**
 * An index of words: which of some numbered things have a word, in which of their fields and how often. It ranks by BM25, as
 * the library MiniSearch did before it, but writes into plain arrays, so that a common word over thousands of things costs
 * one addition for each of them and not a few objects.
 */
import { distanceOf, lettersOf } from './near-words.ts';

/** One spelling of a word that was typed. */
export interface Sought {
  readonly term: string;
  /** The typed word, as one bit. */
  readonly bit: number;
  /** Words that begin with it count too. */
  readonly prefix: boolean;
  /** Words that it may be a typo of count too. */
  readonly fuzzy: boolean;
}

/** What a search has found, by the numbers of things; several indexes may add to one. */
export interface Hits {
  readonly scores: Float64Array;
  /** The bits of the typed words that a thing has. */
  readonly words: Int32Array;
  readonly things: number[];
}

export interface WordIndex {
  add(thing: number, texts: readonly string[]): void;
  search(sought: readonly Sought[], hits: Hits): void;
}

interface Postings {
  readonly things: number[];
  readonly times: number[];
}

interface Term {
  readonly text: string;
  readonly letters: number;
  readonly fields: readonly Postings[];
}

const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/u;
const WEIGHTS = { prefix: 0.5, fuzzy: 0.35 };
/** BM25: how soon more of the same word stops to count, how much long texts lose, and what one word is worth at least. */
const [SOON, LONG, LEAST] = [1.2, 0.7, 0.5];

export const splitWords = (text: string): string[] => text.split(BETWEEN_WORDS);

export function emptyHits(things: number): Hits {
  return { scores: new Float64Array(things), words: new Int32Array(things), things: [] };
}

/**
 * @param boosts how much each field of a thing counts
 * @param spell the spellings under which a word is found
 */
export function createWordIndex(boosts: readonly number[], spell: (word: string) => readonly string[]): WordIndex {
  const terms = new Map<string, Term>();
  const byStart = new Map<string, Term[]>();
  const byLength: Term[][] = [];
  const fields = boosts.map((boost) => ({ boost, lengths: [] as number[], total: 0 }));
  /** Typo -> the words it may stand for, as long as no word is new. */
  const typos = new Map<string, readonly (readonly [Term, number])[]>();
  let count = 0;

  const termOf = (text: string): Term => {
    const known = terms.get(text);
    if (known) return known;
    const term = { text, letters: lettersOf(text), fields: boosts.map(() => ({ things: [], times: [] })) };
    terms.set(text, term);
    const start = text.slice(0, 2);
    const alike = byStart.get(start);
    if (alike) alike.push(term);
    else byStart.set(start, [term]);
    byLength[text.length] ??= [];
    byLength[text.length]?.push(term);
    return term;
  };

  const add = (thing: number, texts: readonly string[]) => {
    count++;
    typos.clear();
    for (const [at, field] of fields.entries()) {
      const words = splitWords(texts[at] ?? '');
      const times = new Map<string, number>();
      for (const text of words.flatMap(spell)) times.set(text, (times.get(text) ?? 0) + 1);
      for (const [text, time] of times) {
        const postings = termOf(text).fields[at];
        postings?.things.push(thing);
        postings?.times.push(time);
      }
      field.lengths[thing] = new Set(words).size;
      field.total += field.lengths[thing] ?? 0;
    }
  };

  const score = (term: Term, weight: number, bit: number, { scores, words, things: found }: Hits) => {
    for (const [at, { boost, lengths, total }] of fields.entries()) {
      const { things, times } = term.fields[at] ?? { things: [], times: [] };
      const rare = Math.log(1 + (count - things.length + 0.5) / (things.length + 0.5)) * boost * weight;
      const average = total / count;
      for (let index = 0; index < things.length; index++) {
        const thing = things[index] as number;
        const time = times[index] as number;
        const length = lengths[thing] as number;
        if (words[thing] === 0) found.push(thing);
        words[thing] = (words[thing] as number) | bit;
        const often = (time * (SOON + 1)) / (time + SOON * (1 - LONG + (LONG * length) / average));
        scores[thing] = (scores[thing] as number) + rare * (LEAST + often);
      }
    }
  };

  const typosOf = (text: string): readonly (readonly [Term, number])[] => {
    const known = typos.get(text);
    if (known) return known;
    const most = Math.min(2, Math.round(text.length * 0.2));
    const letters = lettersOf(text);
    const near = Array.from({ length: 2 * most + 1 }, (_, at) => byLength[text.length - most + at] ?? [])
      .flat()
      .flatMap((term): [Term, number][] => {
        const distance = distanceOf(text, letters, term.text, term.letters, most);
        return distance ? [[term, distance]] : [];
      });
    typos.set(text, near);
    return near;
  };

  const search = (sought: readonly Sought[], hits: Hits) => {
    for (const { term: text, bit, prefix, fuzzy } of sought) {
      const exact = terms.get(text);
      if (exact) score(exact, 1, bit, hits);
      for (const term of (prefix && byStart.get(text.slice(0, 2))) || []) {
        const { length } = term.text;
        if (length === text.length || !term.text.startsWith(text)) continue;
        score(term, (WEIGHTS.prefix * length) / (length + 0.3 * (length - text.length)), bit, hits);
      }
      for (const [term, distance] of fuzzy ? typosOf(text) : []) {
        if (prefix && term.text.startsWith(text)) continue;
        const { length } = term.text;
        score(term, (WEIGHTS.fuzzy * length) / (length + distance), bit, hits);
      }
    }
  };
  return { add, search };
}
