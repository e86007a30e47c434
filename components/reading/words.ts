import { createContext, useContext } from 'react';

/** Our own words in the reading language, by key. */
export type Words = Readonly<Record<string, string>>;

export const WordsContext = createContext<Words>({});

/** Fills a word's placeholders: `fill('{count} results', { count: 3 })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Gives a function that says one of our words; a missing key is empty, never shown as a key. */
export function useWords(): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const words = useContext(WordsContext);
  return (key, values = {}) => fill(words[key] ?? '', values);
}
