/** Anything but plain characters with one space between words, as most texts of a portal are. */
const ODD = /[^ -~]| {2}/;

/**
 * Brings a text of the portal and a word we know to one form, so that they can be compared with `===` or `includes`.
 * The compiler folds labels and sentences at build time, the watcher folds what it reads.
 *
 * @param text any text
 * @returns lower case, one space between words, straight quotes, "cannot" in one word, no punctuation at the end, and
 *   none of the characters nobody sees: zero-width ones, and the private-use ones that are icons of an icon font
 */
export function foldText(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/[\s.:。]+$/, '') // NFKC has made three full stops of an ellipsis
    .trimStart();
}

function plain(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .normalize('NFKC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ');
}
