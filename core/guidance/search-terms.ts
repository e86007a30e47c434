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

/** The spellings under which a word is found, as it was written first. A letter alone says nothing. */
export function spellingsOf(term: string): string[] {
  const folded = foldTerm(term);
  return [...new Set([folded, withoutEnding(folded)])].filter((one) => one.length > 1);
}

/** A word that readers type -> the words of the texts for the same thing. */
export type SameWords = ReadonlyMap<string, readonly string[]>;

/** @param words groups of words for one thing: `grå nedtonet utgrået; bytte endre` */
export function readSameWords(words = ''): SameWords {
  const same = new Map<string, readonly string[]>();
  for (const group of words.split(';')) {
    const spellings = group
      .trim()
      .split(/\s+/)
      .map((word) => spellingsOf(word));
    const shortest = spellings.flatMap((some) => some.slice(-1));
    for (const one of spellings.flat()) same.set(one, [...(same.get(one) ?? []), ...shortest]);
  }
  return same;
}
