import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesIn, findCode, normalizeCode } from '../../core/guidance/error-codes.ts';
import { distanceOf, lettersOf } from '../../core/guidance/near-words.ts';
import { realReference } from './reference.ts';

const distance = (one: string, other: string) => distanceOf(one, lettersOf(one), other, lettersOf(other), 1000);

const { codes } = realReference().reference;
const exact = (text: string) => findCode(text, codes).exact.map(({ code }) => code);
const near = (text: string) => findCode(text, codes).near.map(({ code }) => code);

/** A code -> its spellings, each of which must find it. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  AADSTS7000222: [
    'AADSTS7000222',
    '7000222',
    'aadsts 7000222:',
    'AADSTS-7000222',
    '(AADSTS7000222)',
    ' aadsts7000222. ',
    'AADSTS: 7000222',
  ],
  AADSTS50126: ['50126', 'AADSTS50126:', '"50126"'],
  '6329 / 0x80230619': [
    '0x80230619',
    'hr=80230619',
    '80230619',
    'HR = 0x80230619',
    'hresult: 80230619',
    '6329 / 0x80230619',
  ],
  '6329 / 0x8023061f': ['0x8023061F', '8023061f', 'hr=8023061f'],
  '80230402': ['80230402', '8023042', 'hr=80230402', '0x80230402', 'HR 8023042'],
  '800700CE': ['800700ce', 'hr=800700CE', '0x800700CE'],
  'hr=8023062C': ['8023062C', '0x8023062c', 'hr=8023062c'],
  'hr=80231367': ['80231367', 'hr=80231367', '0x80231367'],
  '31034': [
    '31034',
    'event 31034',
    'Event ID 31034',
    'event id: 31034',
    'EventID=31034',
    'Hendelses-ID 31034',
    'hendelse 31034',
    'ServiceBusListenerError',
  ],
  '33003': ['33003', 'ADMutliMatchError', 'ADMultiMatchError'],
  SSPR_0009: ['SSPR_0009', 'SSPR 9', 'sspr-0009', '0009', '9', 'TenantSSPRFlagDisabled'],
  SSPR_009: ['SSPR_009', 'SSPR 009', 'SSPR9'],
  SSPR_0029: ['sspr_0029', 'SSPR_29', '0029', 'OnPremisesAdminActionRequired'],
  CountViolation: ['countviolation', 'Count Violation'],
  'Multiple matches found': ['multiple matches found.', 'Multiple  matches found'],
  "Password doesn't comply with fuzzy policy": ["password doesn't comply with fuzzy policy"],
};

test.each(Object.entries(SPELLINGS).flatMap(([code, texts]) => texts.map((text) => [text, code])))(
  '%s finds %s',
  (text, code) => {
    expect(exact(text)).toContain(code);
  },
);

test.each<[string, string | undefined]>([
  ['AADSTS7000222', 'aadsts:7000222'],
  ['7000222', 'number:7000222'],
  ['hr=80230619', 'hresult:80230619'],
  ['SSPR_0009', 'sspr:9'],
  ['0009', 'number:9'],
  ['Event ID 31034', 'event:31034'],
  ['0000', 'number:0'],
  ['Count Violation', 'name:countviolation'],
  ['', undefined],
  [' :;. ', undefined],
])('%j is %s', (text, key) => {
  expect(normalizeCode(text)).toBe(key);
});

describe('finding', () => {
  test('every code finds itself, first where it stands for several', () => {
    for (const { code } of codes) expect(exact(code)[0], code).toBe(code);
  });
  test('every other spelling and every name of Microsoft finds its code', () => {
    for (const { code, also, name } of codes)
      for (const text of [...also, ...(name ? [name] : [])]) expect(exact(text), text).toContain(code);
  });
  test('SSPR_0009 and SSPR_009 are two things under one number, the written one first', () => {
    expect(exact('SSPR_0009')).toEqual(['SSPR_0009', 'SSPR_009']);
    expect(exact('SSPR_009')).toEqual(['SSPR_009', 'SSPR_0009']);
  });
  test('event 6329 is three things', () => expect(exact('event 6329')).toHaveLength(3));
  test('an event is no sign-in error of the same number', () => {
    expect(exact('event 50126')).toEqual([]);
    expect(exact('AADSTS31034')).toEqual([]);
  });
  test('another number is another code, the nearest are only near', () => {
    expect(exact('AADSTS7000223')).toEqual([]);
    expect(near('AADSTS7000223')).toContain('AADSTS7000222');
    expect(near('31035')[0]).toMatch(/^310/);
    expect(near('SSPR_0031')).toContain('SSPR_0030');
  });
  test('near ones are of the same kind and few', () => {
    expect(near('AADSTS50127').every((code) => code.startsWith('AADSTS'))).toBe(true);
    expect(near('AADSTS50127').length).toBeLessThanOrEqual(5);
  });
  test('a misspelt name and a part of one are near', () => {
    expect(near('CountViolaton')).toEqual(['CountViolation']);
    expect(near('greyed')).toContain('Reset password greyed out');
  });
  test('nothing is found in nothing', () => {
    expect(findCode('  ', codes)).toEqual({ exact: [], near: [] });
    expect(findCode('qqqqqqqqqqqqqqqqqqqq', codes)).toEqual({ exact: [], near: [] });
  });
});

describe('codes in a message', () => {
  test.each<[string, string[]]>([
    ["AADSTS7000222: The provided client secret keys for app 'x' are expired.", ['aadsts:7000222']],
    ['{"error":"invalid_client","error_codes":[7000215],"timestamp":"2026-11-22"}', ['aadsts:7000215']],
    ['Error code: 50126', ['number:50126']],
    ['Feilkode: 50126', ['number:50126']],
    ['Sign-in error code 53003', ['number:53003']],
    ['Event ID 33004, then hr=80231367.', ['event:33004', 'hresult:80231367']],
    ['SSPR_0029: OnPremisesAdminActionRequired', ['sspr:29']],
    ['AADSTS50126 AADSTS50126 aadsts50053', ['aadsts:50126', 'aadsts:50053']],
    ['Call +47 12345678 at 14:30 on 2026-11-22, id 7f3c1a2b-0000-4000-8000-123456789012', []],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(codesIn(text)).toEqual(wanted);
  });
  test('are looked up as they stand', () => {
    expect(codesIn('AADSTS50126: Error validating credentials').flatMap(exact)).toEqual(['AADSTS50126']);
  });
  test('a hostile text takes no time and is cut', () => {
    const texts = [
      'aadsts '.repeat(200_000),
      'hr='.repeat(400_000),
      '0x8'.repeat(400_000),
      'event id '.repeat(100_000),
      ' '.repeat(1_000_000),
    ];
    const begin = performance.now();
    for (const text of texts) {
      codesIn(text);
      findCode(text, codes);
    }
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(codesIn(Array.from({ length: 500 }, (_, i) => `AADSTS${50000 + i}`).join(' '))).toHaveLength(20);
  });
});

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('aadsts', 'AADSTS', '50126', 'hr=', '0x', '8023', 'SSPR_', '0', ' ', ':', 'event', 'id', 'ø'),
      )
      .map((p) => p.join('')),
  );
  test('nothing throws, and what is normalized is stable', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { exact: found, near: close } = findCode(typed, codes);
        expect(found.length === 0 || close.length === 0).toBe(true);
        expect(normalizeCode(`  ${typed.slice(0, 100)} `)).toBe(normalizeCode(typed.slice(0, 100)));
        for (const key of codesIn(typed)) expect(key).toMatch(/^(aadsts|sspr|event|hresult|number):[0-9a-f]+$/);
      }),
      { numRuns: 500 },
    );
  });
  test('the distance is one of a metric', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, one)).toBe(0);
        expect(distance(one, `${one}x`)).toBe(1);
      }),
    );
  });
});
