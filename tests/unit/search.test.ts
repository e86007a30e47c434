import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import { buildSearch, foldTerm, withoutEnding } from '../../core/guidance/search.ts';

const [english, ...others] = compileContent(readContent()).languages;
const norwegian = others.find(({ language }) => language === 'nb');
if (!english || !norwegian) throw new Error('English and Norwegian are compiled.');
const inEnglish = buildSearch(english);
const inNorwegian = buildSearch(norwegian, english);

describe('in English', () => {
  test.each([
    ['gray button', 'reset-password-greyed-out'],
    ['why is my button grey', 'reset-password-greyed-out'],
    ['administrative privilege', 'reset-refused'],
    ['appropriate administrative privilege to reset the password', 'reset-refused'],
    ['app pasword', 'app-passwords'],
    ['on-premises integraton', 'on-premises-integration-missing'],
    ['menu missing', 'password-reset-menu-missing'],
    ['secret expired', 'app-credentials'],
    ['SSPR_0029', 'user-reset-error'],
    ['still cannot sign in', 'reset-in-microsoft-365-admin-center'],
  ])('%j leads to %s', (query, topic) => {
    expect(inEnglish(query)[0]).toBe(topic);
  });
});

describe('in Norwegian', () => {
  test.each([
    ['passord grått', 'reset-password-greyed-out'],
    ['passord gratt', 'reset-password-greyed-out'],
    ['knapp graa', 'reset-password-greyed-out'],
    ['on-prem integrasjon', 'on-premises-integration-missing'],
    ['hemmelighet utløpt', 'app-credentials'],
    ['får ikke logget inn', 'reset-in-microsoft-365-admin-center'],
    ['meny mangler', 'password-reset-menu-missing'],
    ['apppassord', 'app-passwords'],
  ])('%j leads to %s', (query, topic) => {
    expect(inNorwegian(query)[0]).toBe(topic);
  });

  test('an English word of the portal finds the topic too', () => {
    expect(inNorwegian('greyed out')[0]).toBe('reset-password-greyed-out');
  });
});

test.each([inEnglish, inNorwegian])('a missing letter of writeback is forgiven', (search) => {
  expect(search('writback')).toEqual(
    expect.arrayContaining(['on-premises-integration-missing', 'reset-in-microsoft-365-admin-center', 'reset-refused']),
  );
});

test('finds while one types, from two letters on', () => {
  expect(inEnglish('p')).toEqual([]);
  expect(inEnglish('gr')).toContain('reset-password-greyed-out');
  expect(inEnglish('greye')[0]).toBe('reset-password-greyed-out');
});

test('another error code is not a typo', () => {
  expect(inEnglish('33005')).toEqual([]);
  expect(inEnglish('33004')).toContain('reset-refused');
});

test('whatever is typed finds nothing twice and never fails', () => {
  const known = new Set(english.topics.map(({ id }) => id));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      const found = inEnglish(query);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((id) => known.has(id))).toBe(true);
    }),
  );
});

test('nothing is found for nothing', () => {
  expect(inEnglish('')).toEqual([]);
  expect(inEnglish('   ')).toEqual([]);
  expect(inEnglish('qqqqqq')).toEqual([]);
});

test.each([
  ['Grått', 'gratt'],
  ['grått', 'gratt'],
  ['nødløsning', 'nodlosning'],
  ['ö', 'o'],
  ['æ', 'a'],
  ['ä', 'a'],
  ['Größe', 'grosse'],
])('%j is searched as %j', (term, folded) => {
  expect(foldTerm(term)).toBe(folded);
});

test.each([
  ['gratt', 'gra'],
  ['roles', 'role'],
  ['knappene', 'knapp'],
  ['ad', 'ad'],
  ['reset', 'reset'],
])('%j without its ending is %j', (term, short) => {
  expect(withoutEnding(term)).toBe(short);
});
