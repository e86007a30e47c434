import MiniSearch, { type SearchOptions } from 'minisearch';
import { codesIn, exactCodes, nearCodes, normalizeCode } from './error-codes.ts';
import { type Entry, type Found, type SearchTexts, searchEntries } from './search-entries.ts';
import { readSameWords, spellingsOf } from './search-terms.ts';

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
  /** Takes in the longer texts of a few more things. @returns whether there are more; without it only titles and words are found */
  more(): boolean;
}

interface Part {
  readonly id: string;
  readonly title?: string;
  readonly words?: string;
  readonly english?: string;
  readonly answer?: string;
  readonly body?: string;
}

/** Below this part of the best score a hit is an accident of short or misspelt words. */
const WORTH_SHOWING = 0.12;
/** What is longer was pasted, and has said what it is about. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;
/** Things whose longer texts are taken in at once: some milliseconds of work. */
const AT_ONCE = 2;
const HEADS = ['title', 'words', 'english'];
const BODIES = ['answer', 'body'];
const NONE: Results = { found: [] };

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
  const heads = new MiniSearch<Part>({ fields: HEADS, processTerm: spell });
  const bodies = new MiniSearch<Part>({ fields: BODIES, processTerm: spell });
  heads.addAll(entries.map((one) => ({ id: keyOf(one), title: one.title, words: one.words, english: one.english })));
  const waiting = [...entries];

  const search = (typed: string): Results => {
    const query = typed.trim().slice(0, MOST_LETTERS);
    if (query === '') return NONE;
    const { exact, noCode } = lookUp(query);
    const seen = new Set(exact.map(keyOf));
    const found = rank(query).filter((entry) => !seen.has(keyOf(entry)));
    // A bare number that is found in a text is no code, such as 365.
    if (noCode && (noCode.kind !== 'number' || found.length === 0)) return { found: [], noCode };
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

  const rank = (query: string): Entry[] => {
    const words = query.split(/\s+/).slice(0, MOST_WORDS).join(' ');
    const scores = new Map<Entry, { score: number; words: number }>();
    /** Spelling -> the word that was typed, one bit for each. */
    const typed = new Map<string, number>();
    const whole = new Set<string | undefined>();
    let last = 0;
    const look: SearchOptions = {
      boost: { title: 5, words: 4, answer: 2, body: 1, english: 1.5 },
      weights: { prefix: 0.5, fuzzy: 0.35 },
      maxFuzzy: 2,
      processTerm: (term) => {
        const own = spellingsOf(term);
        const spellings = new Set(own.flatMap((one) => [one, ...(same.get(one) ?? [])]));
        last = last * 2 || 1;
        for (const one of spellings) typed.set(one, last);
        whole.add(own[0]);
        return [...spellings];
      },
    };
    // A word of the texts is no typo, and a number that is nearly right is another error code.
    const fuzzy = (term: string) => (term.length >= 5 && !/\d/.test(term) && !known.has(term) ? 0.2 : false);
    // The last word is still being typed; two letters begin half of all words.
    const prefix = (least: number) => (term: string) =>
      whole.has(term) && term.length >= (typed.get(term) === last ? least : 4);
    const inHeads = heads.search(words, { ...look, fuzzy, prefix: prefix(2) });
    const inBodies = bodies.search(words, { ...look, prefix: prefix(4), ...(inHeads.length === 0 && { fuzzy }) });
    for (const { id, score, queryTerms } of [...inHeads, ...inBodies]) {
      const entry = byKey.get(id as string);
      if (!entry) continue;
      // Title and text of one thing count together, and how many of the typed words it has.
      const before = scores.get(entry);
      scores.set(entry, {
        score: (score / queryTerms.length) * WEIGHT[entry.kind] + (before?.score ?? 0),
        words: queryTerms.reduce((words, term) => words | (typed.get(term) ?? 0), before?.words ?? 0),
      });
    }
    const ranked = [...scores].map(([entry, { score, words }]) => ({ entry, score: score * bits(words) }));
    const best = Math.max(...ranked.map(({ score }) => score));
    return ranked
      .filter(({ score }) => score >= best * WORTH_SHOWING)
      .sort((one, other) => other.score - one.score)
      .map(({ entry }) => entry);
  };

  const more = () => {
    bodies.addAll(waiting.splice(0, AT_ONCE).map((entry) => ({ id: keyOf(entry), ...entry.body() })));
    return waiting.length > 0;
  };
  return Object.assign(search, { more });
}

const bits = (number: number): number => (number === 0 ? 0 : (number & 1) + bits(number >>> 1));
const begins = (words: string, value: string) => ` ${words}`.includes(` ${value}`);
const keyOf = ({ kind, id }: Found) => `${kind}:${id}`;
const withoutTexts = ({ kind, id, title, more }: Found): Found => ({ kind, id, title, more });

/** A normalized code as `findCode` reads it again. */
function spelled(key: string): string {
  const [kind = '', value = ''] = key.split(':');
  return kind === 'number' ? value : kind === 'hresult' ? `0x${value}` : `${kind} ${value}`;
}
