import { chooseLanguage } from './language.ts';

/**
 * The reading language of one page of ours: what its address asks for, else as everywhere.
 * @param asked the `lang` of the address, if any
 */
export function readingLanguage(
  asked: string | undefined,
  setting: string,
  wanted: readonly string[],
  ours: readonly string[],
): string {
  const found = asked === undefined ? undefined : chooseLanguage(undefined, [asked], ours);
  // English is also what chooseLanguage answers to a language that we do not have.
  const meant = found !== 'en' || asked?.toLowerCase().startsWith('en');
  return found !== undefined && meant ? found : chooseLanguage(setting, wanted, ours);
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}
