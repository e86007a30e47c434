import { codesIn, exactCodes, nearCodes, normalizeCode } from './error-codes.ts';
import { bitsOf } from './near-words.ts';
import { type Entry, type Found, type SearchTexts, searchEntries } from './search-entries.ts';
import { readSameWords, spellingsOf } from './search-terms.ts';
import { createWordIndex, emptyHits, type Sought, splitWords } from './word-index.ts';

/** A code that was typed and that we do not have. */
export interface NoCode {
  /** Of which kind it is: `aadsts`, `sspr`, `event`, `hresult`, or a bare `number`. */
  readonly kind: string;
  /** What looks like it, nearest first. */
  readonly near: readonly Found[];
}

export interface Results {
  /** Best first, each thing once. */
  readonly found: readonly Found[];
  readonly noCode?: NoCode;
}

/** Finds what an admin types. An empty query finds nothing. */
export interface Search {
  (query: string): Results;
  /**
   * Takes in the longer texts and the phrases of a few more things; without it only titles and words are found.
   * @returns whether there are more
   */
  more(): boolean;
}

/** Below this part of the best score a hit is an accident of short or misspelt words. */
const WORTH_SHOWING = 0.12;
/** What is longer was pasted, and has said what it is about. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;
/** Things whose longer texts are taken in at once: some milliseconds of work. */
const AT_ONCE = 2;
/** How much they count: title, words and English name; answer and text. */
const HEADS = [5, 4, 1.5];
const BODIES = [2, 1];
/** A list that is longer is not read. */
const MOST_FOUND = 100;
const NONE: Results = { found: [] };
const NOTHING: ReadonlySet<number> = new Set();

/** A topic explains, everything else is looked up: of two that fit alike the topic comes first. */
const WEIGHT: Readonly<Record<Found['kind'], number>> = { topic: 1.6, tool: 3, role: 2, operation: 0.8, code: 0.6 };

/**
 * Builds the search over one language: topics, tools, roles, writeback operations and error codes; the portal's words in
 * every language that we know, and codes in any spelling. It forgives typos from five letters on and looks for beginnings
 * from two letters on.
 */
export function buildSearch(texts: SearchTexts): Search {
  const entries = searchEntries(texts);
  const codes = texts.reference?.reference.codes ?? [];
  const same = readSameWords(texts.file.interface['search.same']);
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const code = (id: string) => byKey.get(`code:${id}`) ?? [];
  const known = new Map<string, readonly string[]>();
  const spell = (term: string) => {
    const spellings = known.get(term) ?? spellingsOf(term);
    known.set(term, spellings);
    return [...spellings];
  };
  // Two, because titles and words are few: there beginnings and typos are looked for with every key that is pressed.
  const heads = createWordIndex(HEADS, spell);
  const bodies = createWordIndex(BODIES, spell);
  for (const [at, { title, words, english }] of entries.entries()) heads.add(at, [title, words, english]);
  /** Phrase -> what is to be found by it. */
  const named = new Map<string, Set<number>>();
  let grown = 0;

  const search = (typed: string): Results => {
    const query = typed.trim().slice(0, MOST_LETTERS);
    if (query === '') return NONE;
    const { exact, noCode } = lookUp(query);
    const seen = new Set(exact.map(keyOf));
    const meant = named.get(asPhrase(query, spellingsOf)) ?? NOTHING;
    const found = rank(query, meant).filter((entry) => !seen.has(keyOf(entry)));
    // A bare number that is found in a text is no code, such as 365, nor is what a topic is to be found by.
    const isCode = noCode?.kind === 'number' ? found.length === 0 : meant.size === 0;
    if (noCode && isCode) return { found: [], noCode };
    return { found: [...exact, ...found].map(withoutTexts) };
  };

  const lookUp = (query: string): { exact: readonly Entry[]; noCode?: NoCode } => {
    const [kind = 'name', value = ''] = normalizeCode(query)?.split(':') ?? [];
    const exact = exactCodes(query, codes);
    // Half a code is no code yet: what begins with it is found.
    const isHalf =
      !/\d{3}/.test(query) || entries.some(({ kind: one, words }) => one === 'code' && begins(words, value));
    if (kind !== 'name' && codes.length > 0 && exact.length === 0 && !isHalf) {
      const near = nearCodes(query, codes).flatMap(({ id }) => code(id));
      return { exact: [], noCode: { kind, near: near.map(withoutTexts) } };
    }
    const inside = kind === 'name' ? codesIn(query).flatMap((one) => exactCodes(spelled(one), codes)) : [];
    return { exact: [...new Set([...exact, ...inside])].flatMap(({ id }) => code(id)) };
  };

  const rank = (query: string, meant: ReadonlySet<number>): Entry[] => {
    const terms = readTerms(query);
    // A word of the texts is no typo, and a number that is nearly right is another error code.
    const isTypo = (term: string) => term.length >= 5 && !/\d/.test(term) && !known.has(term);
    const sought = (least: number, fuzzy: boolean) =>
      terms.map(({ term, bit, isLast, isWhole }): Sought => {
        const prefix = isWhole && term.length >= (isLast ? least : 4);
        return { term, bit, prefix, fuzzy: fuzzy && isTypo(term) };
      });
    const hits = emptyHits(entries.length);
    heads.search(sought(2, true), hits);
    bodies.search(sought(4, hits.things.length === 0), hits);
    const found = best(hits.things, (thing) => {
      const kind = entries[thing]?.kind ?? 'code';
      return (hits.scores[thing] ?? 0) * WEIGHT[kind] * bitsOf(hits.words[thing] ?? 0);
    });
    const isMeant = (thing: number) => meant.has(thing);
    return [...found.filter(isMeant), ...found.filter((thing) => !isMeant(thing))].flatMap(
      (thing) => entries[thing] ?? [],
    );
  };

  /** The spellings of the typed words, and of other words for the same thing. */
  const readTerms = (query: string) => {
    const typed = new Map<string, number>();
    const whole = new Set<string | undefined>();
    const terms: string[] = [];
    let last = 0;
    for (const word of splitWords(query.split(/\s+/).slice(0, MOST_WORDS).join(' '))) {
      const own = spellingsOf(word);
      last = last * 2 || 1;
      for (const one of new Set(own.flatMap((spelling) => [spelling, ...(same.get(spelling) ?? [])]))) {
        typed.set(one, last);
        terms.push(one);
      }
      whole.add(own[0]);
    }
    return terms.map((term) => {
      const bit = typed.get(term) ?? 0;
      // The last word is still being typed; two letters begin half of all words.
      return { term, bit, isLast: bit === last, isWhole: whole.has(term) };
    });
  };

  const more = () => {
    for (const entry of entries.slice(grown, grown + AT_ONCE)) {
      const { answer, body } = entry.body();
      bodies.add(grown, [answer, body]);
      for (const text of entry.phrases ?? []) {
        const phrase = asPhrase(text, spell);
        named.set(phrase, (named.get(phrase) ?? new Set()).add(grown));
      }
      grown++;
    }
    return grown < entries.length;
  };
  return Object.assign(search, { more });
}

/** The best of some things, best first, without those that were hit by accident. */
function best(things: readonly number[], scoreOf: (thing: number) => number): readonly number[] {
  const scores = new Float64Array(things.map(scoreOf));
  const sorted = scores.slice().sort();
  const least = Math.max((sorted.at(-1) ?? 0) * WORTH_SHOWING, sorted.at(-MOST_FOUND) ?? 0);
  return things
    .flatMap((thing, at) => ((scores[at] ?? 0) >= least ? [{ thing, score: scores[at] ?? 0 }] : []))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_FOUND)
    .map(({ thing }) => thing);
}

/** In whatever case, endings and punctuation. */
const asPhrase = (text: string, spell: (word: string) => string[]) =>
  splitWords(text)
    .flatMap((word) => spell(word).slice(-1))
    .join(' ');
const begins = (words: string, value: string) => ` ${words}`.includes(` ${value}`);
const keyOf = ({ kind, id }: Found) => `${kind}:${id}`;
const withoutTexts = ({ kind, id, title, more }: Found): Found => ({ kind, id, title, more });

/** A normalized code as `findCode` reads it again. */
function spelled(key: string): string {
  const [kind = '', value = ''] = key.split(':');
  return kind === 'number' ? value : kind === 'hresult' ? `0x${value}` : `${kind} ${value}`;
}
