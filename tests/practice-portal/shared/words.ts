/// <reference types="vite/client" />
import { guesses } from './guesses.ts';

/**
 * The portal's words. Where content/labels knows the word in the portal's language it is used (the same file that the
 * extension compares with, on purpose: a word that nobody has seen would prove nothing); then our guess, else English.
 */
type Spelling = { text: string };
type Words = Record<string, Spelling[]>;

const files = import.meta.glob<Words>('../../../content/labels/*.json', { eager: true, import: 'words' });

const byEnglish = new Map(
  Object.values(files).flatMap((words) => (words.en ?? []).map(({ text }) => [text, words] as const)),
);

/** Azure portal and Entra admin center: facts/azure-entra-portal.md section 5. No Norwegian. */
const azureLanguages = 'en de es fr it ja id ko pt-br ru zh-hans zh-hant cs nl hu pt-pt pl sv tr'.split(' ');

export type Portal = 'azure' | 'm365';

/** `nb.nb-no` is English with Norwegian formats in the Azure and Entra portals. */
export function displayLanguage(l: string, portal: Portal): string {
  const wanted = (l.split('.')[0] ?? '').toLowerCase();
  if (portal === 'm365') return wanted === 'no' ? 'nb' : wanted || 'en';
  return azureLanguages.find((language) => language === wanted || language.split('-')[0] === wanted) ?? 'en';
}

export type Say = (english: string) => string;

/** `l` as in the address; the English word is the key. */
export function words(l: string, portal: Portal): Say {
  const language = displayLanguage(l, portal);
  return (english) => {
    if (language === 'en') return english;
    const known = byEnglish.get(english);
    const key = known && Object.keys(known).find((name) => sameLanguage(name, language));
    return (key && known[key]?.[0]?.text) || guesses[language]?.[english] || english;
  };
}

function sameLanguage(name: string, language: string): boolean {
  const [a, b] = [name.toLowerCase(), language];
  return a === b || a.split('-')[0] === b;
}
