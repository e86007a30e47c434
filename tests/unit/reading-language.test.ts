import { expect, test } from 'vitest';
import { directionOf, readingLanguage } from '../../core/guidance/reading-language.ts';
import { readAddress } from '../../entrypoints/sidepanel/address.ts';

const ours = ['en', 'nb'];

test.each([
  ['nb', 'en', ['en-US'], 'nb'],
  ['nn', '', ['en-US'], 'nb'],
  ['no-NO', '', ['en-US'], 'nb'],
  ['en', 'nb', ['nb-NO'], 'en'],
  ['en-GB', 'nb', ['nb-NO'], 'en'],
  // A language that we do not have is no wish.
  ['de', 'nb', ['en-US'], 'nb'],
  ['de', '', ['no'], 'nb'],
  [undefined, '', ['de', 'nb', 'en'], 'nb'],
  [undefined, '', ['de'], 'en'],
] as const)('asked for %j, set to %j, browser %j: %s', (asked, setting, wanted, language) => {
  expect(readingLanguage(asked, setting, wanted, ours)).toBe(language);
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['nb', 'ltr'],
  ['arn', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each([
  ['', {}],
  ['?tab=12&lang=nb', { tab: 12, language: 'nb' }],
  ['?tab=x&lang=', {}],
  ['?tab=-3', {}],
  ['?tab=0', { tab: 0 }],
])('the address %j asks for %j', (search, asked) => {
  expect(readAddress(search)).toEqual(asked);
});
