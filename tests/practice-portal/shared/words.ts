import { guesses } from './guesses.ts';
import { labelOf, type Spelling, spelling } from './labels.ts';
import { pseudo } from './pseudo.ts';
import { seenWords } from './seenWords.ts';

/**
 * The portal's words. Where content/labels knows the word in the portal's language it is used (the same file that the
 * extension compares with, on purpose: a word that nobody has seen would prove nothing). What it does not know is never
 * drawn in English: the real portal has some word there, and here it is a made-up one.
 */
export type Portal = 'azure' | 'm365';
export type Say = (english: string) => string;

/** Azure portal and Entra admin center: facts/azure-entra-portal.md section 5. No Norwegian. */
export const azureLanguages = 'en de es fr it ja id ko pt-br ru zh-hans zh-hant cs nl hu pt-pt pl sv tr'.split(' ');

/** Microsoft 365 admin center: the languages in which its help was published (facts/m365-admin-center.md section 4). */
export const m365Languages = (
  'en ar bg cs da de el es et fi fr he hr hu id it ja ko lt lv nb nl pl pt-br pt-pt ro ru sk sl sr-latn sv th tr uk vi ' +
  'zh-hans zh-hant'
).split(' ');

/** `nb.nb-no` is English with Norwegian formats in the Azure and Entra portals. */
export function displayLanguage(l: string, portal: Portal): string {
  const wanted = (l.split('.')[0] ?? '').toLowerCase();
  if (wanted.startsWith('qps')) return wanted;
  if (portal === 'm365') return wanted === 'no' ? 'nb' : wanted || 'en';
  return azureLanguages.find((language) => language === wanted || language.split('-')[0] === wanted) ?? 'en';
}

/** `l` as in the address; the English word is the key. A `{name}` in it stays where it is: see fill. */
export function words(l: string, portal: Portal): Say {
  const language = displayLanguage(l, portal);
  if (language === 'en') return (english) => english;
  return (english) => knownText(english, language) ?? seenWords[language]?.[english] ?? madeUp(english, language);
}

/** What content/labels says for a label, or undefined where the practice portal draws a made-up word instead. */
export function knownWord(labelId: string, language: string): Spelling | undefined {
  return spelling(labelId, (language.split('.')[0] ?? '').toLowerCase());
}

/**
 * Whether the extension can know this label in this language; where it cannot, it has to be silent.
 * @param labelId the file's name in content/labels
 * @param language `de`, or as in the address: `de.de-de`
 */
export function isKnownWord(labelId: string, language: string): boolean {
  return knownWord(labelId, language) !== undefined;
}

export const fill = (sentence: string, name: string | number): string =>
  sentence.replaceAll('{name}', () => String(name));

function knownText(english: string, language: string): string | undefined {
  const label = labelOf.get(english);
  return label && spelling(label, language, english)?.text;
}

const madeUp = (english: string, language: string) => guesses[language]?.[english] ?? pseudo(english, language);
