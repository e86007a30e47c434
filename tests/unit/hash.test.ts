import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/compiler/read.ts';
import { foldText } from '../../core/detection/fold.ts';
import { hashText } from '../../core/detection/hash.ts';

interface LabelFile {
  readonly words: Readonly<Record<string, readonly { readonly text: string }[]>>;
}
interface RoleFile {
  readonly roles: Readonly<Record<string, { readonly name: string }>>;
}

/** Every word of every label in every language, and every role's name. */
const words = [...readContent()].flatMap(([file, text]) => {
  if (file.startsWith('labels/'))
    return Object.values((JSON.parse(text) as LabelFile).words).flatMap((some) => some.map((word) => word.text));
  if (file === 'reference/roles.json')
    return Object.values((JSON.parse(text) as RoleFile).roles).map(({ name }) => name);
  return [];
});
const distinct = [...new Set(words.map(foldText))];

// A table that one version has compiled is compared with by the code of the same version only; but a change of the values
// is a change of every table, and nobody should make it unaware.
test.each([
  ['', 34811579779],
  ['reset password', 22418156935],
  ['kennwort zurücksetzen', 21691390676],
  ['重置密码', 16768353912],
])('the code of %j is known', (text, code) => {
  expect(hashText(text)).toBe(code);
});

describe('a code', () => {
  test('is a whole number of 36 bits, whatever the text', () => {
    for (const text of [...distinct, 'x'.repeat(10_000), '\u{1f600}', '\ud800', '\0'])
      expect(hashText(text).toString(2)).toMatch(/^[01]{1,36}$/);
  });

  test('is one word only, among all words of all labels in all languages', () => {
    expect(distinct.length).toBeGreaterThan(300);
    const byCode = new Map<number, string>();
    for (const word of distinct) {
      const code = hashText(word);
      expect([code, byCode.get(code) ?? word]).toEqual([code, word]);
      byCode.set(code, word);
    }
  });

  test('is no other for words that differ in one character, or in their order', () => {
    const near = distinct.flatMap((word) => [
      `${word}s`,
      word.slice(0, -1),
      ` ${word}`,
      [...word].reverse().join(''),
      word.replace(/.$/u, '?'),
    ]);
    const codes = new Set(distinct.map(hashText));
    const others = [...new Set(near)].filter((text) => !distinct.includes(text));
    expect(others.filter((text) => codes.has(hashText(text)))).toEqual([]);
  });

  test('is spread over all values at each of its places', () => {
    for (let at = 0; at < 6; at++) {
      expect(new Set(distinct.map((word) => Math.floor(hashText(word) / 64 ** at) % 64)).size).toBeGreaterThan(58);
    }
  });
});
