import { describe, expect, test } from 'vitest';
import { distanceOf, lettersOf } from '../../core/guidance/near-words.ts';
import { createWordIndex, emptyHits, type Sought } from '../../core/guidance/word-index.ts';

const near = (one: string, other: string, most = 2) => distanceOf(one, lettersOf(one), other, lettersOf(other), most);

describe('how far two words are from each other', () => {
  test.each([
    ['password', 'password', 0],
    ['pasword', 'password', 1],
    ['passsword', 'password', 1],
    ['passwurd', 'password', 1],
    ['paswurd', 'password', 2],
    ['pswrd', 'password', undefined],
    ['tenant', 'secret', undefined],
  ])('%j and %j: %j', (one, other, distance) => {
    expect(near(one, other)).toBe(distance);
    expect(near(other, one)).toBe(distance);
  });
});

describe('an index of words', () => {
  const index = createWordIndex([5, 1], (word) => (word.length > 1 ? [word] : []));
  const things = ['reset', 'reset password', 'writeback', 'password writeback in the tenant'];
  for (const [thing, title] of things.entries()) index.add(thing, [title, `about ${title}`]);
  const find = (term: string, how: Partial<Sought> = {}) => {
    const hits = emptyHits(things.length);
    index.search([{ term, bit: 1, prefix: false, fuzzy: false, ...how }], hits);
    return hits.things.sort((one, other) => (hits.scores[other] ?? 0) - (hits.scores[one] ?? 0));
  };

  test('finds a word, in short things before long ones', () => {
    expect(find('reset')).toEqual([0, 1]);
    expect(find('writeback')).toEqual([2, 3]);
  });

  test('finds a beginning and a typo only where it is asked to', () => {
    expect(find('write')).toEqual([]);
    expect(find('write', { prefix: true })).toEqual([2, 3]);
    expect(find('pasword')).toEqual([]);
    expect(find('pasword', { fuzzy: true })).toEqual([1, 3]);
  });

  test('says which of the typed words a thing has', () => {
    const hits = emptyHits(things.length);
    const sought = (term: string, bit: number) => ({ term, bit, prefix: false, fuzzy: false });
    index.search([sought('password', 1), sought('reset', 2)], hits);
    expect([...hits.words]).toEqual([2, 3, 0, 1]);
  });
});
