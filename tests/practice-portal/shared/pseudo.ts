/**
 * Made-up words, the same ones every time. They look like a language that nobody speaks, in its script, and no folding of
 * accents leads back to English: whoever recognises one has not read it.
 */
export function pseudo(english: string, language: string): string {
  if (language.startsWith('qps')) return accented(english);
  const script = scripts.find(({ languages }) => languages.test(language)) ?? latin;
  const text = english.replace(wordOrName, (word) =>
    /^(\{|Microsoft )/.test(word) ? word : madeUp(word, language, script),
  );
  return script.spaced ? text : text.replace(/(?<=[^\s{}]) (?=[^\s{}])/g, '');
}

/** Letters; or a place for a name, or a product that is called so in every language, which both stay. */
const wordOrName = /\{\w+\}|Microsoft (?:Entra|Azure|365|Intune)\b|\p{L}[\p{L}\p{M}'’]*/gu;

interface Script {
  languages: RegExp;
  /** A syllable is one of each string. */
  syllable: string[];
  /** How many English letters a syllable stands for. */
  letters: number;
  spaced: boolean;
}

const latin: Script = {
  languages: /^/,
  syllable: ['bdfgklmnprstv', 'aeiou'],
  letters: 2,
  spaced: true,
};

const scripts: Script[] = [
  { languages: /^(ru|uk|bg)/, syllable: ['бвгдзклмнпрст', 'аеиоу'], letters: 2, spaced: true },
  { languages: /^el/, syllable: ['βγδζκλμνπρστ', 'αεηιου'], letters: 2, spaced: true },
  { languages: /^ja/, syllable: ['カキケコサシセソタテトナニネノマミムモラリルレロワ'], letters: 2, spaced: false },
  {
    languages: /^ko/,
    syllable: ['가나다라마바사자카타파하고노도로모보소조구누두루무부수주'],
    letters: 3,
    spaced: true,
  },
  { languages: /^zh/, syllable: ['山水木火土石田禾竹米雨云风星月光江河湖海林森草花果'], letters: 3, spaced: false },
  { languages: /^ar/, syllable: ['بتثجحدرزسشصطعفقكلمنه', 'اوي'], letters: 2, spaced: true },
  { languages: /^he/, syllable: ['בגדהזחטכלמנספקרשת', 'אוי'], letters: 2, spaced: true },
  { languages: /^th/, syllable: ['กขคงจชซดตทนบปพฟมรลวส', 'าิีุู'], letters: 2, spaced: false },
];

function madeUp(word: string, language: string, { syllable, letters }: Script): string {
  let seed = hash(`${language} ${word.toLowerCase()}`);
  let made = '';
  for (let at = 0; at < Math.max(letters, word.length); at += letters) {
    for (const choice of syllable) {
      const characters = [...choice];
      made += characters[seed % characters.length];
      seed = hash(`${seed}`);
    }
  }
  return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 4;
}

const plain = 'aceghijklnorsuwyzACEGHIJKLNORSUWYZ';
const marked = 'åçéĝĥîĵķļñöŕšûŵýžÅÇÉĜĤÎĴĶĻÑÖŔŠÛŴÝŽ';

/** Microsoft's own pseudo language (`l=qps-ploc`, S22): English with accents, longer, in brackets. */
function accented(english: string): string {
  const text = english.replace(/\{\w+\}|\w/g, (one) => marked[plain.indexOf(one)] ?? one);
  return `[${text} ${'!'.repeat(Math.ceil(english.length / 6))}]`;
}
