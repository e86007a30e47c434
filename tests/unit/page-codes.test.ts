// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCodes } from '../../core/detection/codes.ts';
import { codesOnPage, knownCode } from '../../core/guidance/page-codes.ts';
import { countProblems } from '../../core/guidance/problems.ts';
import type { ErrorCode } from '../../core/guidance/reference.ts';
import { draw, layOut, sceneOf } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const read = (page = 'entra/user') => readCodes(sceneOf(page)).map(({ id }) => id);
const bar = (text: string) => `<div class="ms-MessageBar" role="status"><span>${text}</span></div>`;
const log = (cells: readonly string[], header = 'Sign-in error code') =>
  `<div role="grid"><div role="columnheader" data-item-key="status">Status</div>
   <div role="columnheader" data-item-key="err"><span>${header}</span></div>${cells
     .map(
       (
         cell,
       ) => `<div role="row" data-automationid="DetailsRow"><div role="gridcell" data-automation-key="status">90210</div>
       <div role="gridcell" data-automation-key="err"><span>${cell}</span></div></div>`,
     )
     .join('')}</div>`;

describe('the codes of a message', () => {
  test.each<[string, string[], string]>([
    ['of a sign-in', ['code:AADSTS50126'], 'AADSTS50126: Error validating credentials due to a wrong password.'],
    ['of self-service reset', ['code:SSPR_0029'], 'Your request could not be processed: SSPR_0029, try again.'],
    ['of the sync engine', ['code:0x80230619'], 'The server answered with the error 0x80230619 and gave up.'],
    ['two', ['code:AADSTS50126', 'code:AADSTS50053'], 'AADSTS50126 came first, and then AADSTS50053 was shown.'],
    ['one that is named twice', ['code:AADSTS50126'], 'AADSTS50126 came first, and AADSTS50126 came again.'],
  ])('%s', (_which, codes, text) => {
    draw(bar(text));
    expect(read()).toEqual(codes);
  });

  test.each([
    ['a bare number', 'The tenant has 50126 users, and each of them has a licence.'],
    ['an object id', 'The object 80230619-0000-4000-8000-000000000001 was not found in it.'],
    ['a temporary password', 'AADSTS50126'],
    ['a text outside of messages', ''],
  ])('%s is none', (_which, text) => {
    draw(text ? bar(text) : '<p>AADSTS50126: Error validating credentials due to a wrong password.</p>');
    expect(read()).toEqual([]);
  });

  test('what an admin must copy is not read', () => {
    draw(bar('AADSTS50126 was shown to the user, and this is <code>the thing to copy</code>'));
    expect(read()).toEqual([]);
  });

  test.each(['Call_0800-555/now:https://evil', 'AADSTS50126x', '0x1', 'constructor'])(
    '%s of a page’s process is none',
    (text) => {
      expect(codesOnPage({ 0: { [`code:${text}`]: 'seen', 'code:AADSTS50126': 'seen' } })).toEqual(['AADSTS50126']);
    },
  );

  test('more than five are not told', () => {
    draw(bar(Array.from({ length: 9 }, (_, at) => `AADSTS5000${at}`).join(', ')));
    expect(read().length).toBe(5);
  });

  test('a page that is not asked for is not read', () => {
    draw(bar('AADSTS50126: Error validating credentials due to a wrong password.'));
    expect(read('entra/roles')).toEqual([]);
    expect(readCodes(sceneOf('m365/users')).map(({ id }) => id)).toEqual([]);
  });

  test('in the Microsoft 365 admin center they stand in its panes', () => {
    draw(`<div role="dialog">${bar('AADSTS50126: Error validating credentials.')}</div>`);
    expect(readCodes(sceneOf('m365/users')).map(({ id }) => id)).toEqual(['code:AADSTS50126']);
  });
});

describe('the column of errors in the sign-in logs', () => {
  test('names each code once, and no success', () => {
    draw(log(['0', '50126', ' 50053 ', '50126', '', 'Other']));
    expect(read('entra/sign-in-logs')).toEqual(['code:50126', 'code:50053']);
  });

  test('is known by its header only', () => {
    draw(log(['50126'], 'Request'));
    expect(read('entra/sign-in-logs')).toEqual([]);
  });
});

describe('what the panel makes of them', () => {
  test('the frames of a page together, each code once, with its letters', () => {
    const frames = {
      0: { 'code:50126': 'seen', synced: 'yes' },
      3: { 'code:AADSTS50126': 'seen', 'code:50053': 'seen' },
    };
    expect(codesOnPage(frames)).toEqual(['AADSTS50126', '50053']);
    expect(codesOnPage({ 0: { 'code:AADSTS50126': 'seen', 'code:50126': 'seen' } })).toEqual(['AADSTS50126']);
    expect(codesOnPage(undefined)).toEqual([]);
  });

  test('each is a problem of the badge', () => {
    expect(countProblems([], { 0: { 'code:50126': 'seen', home: 'here' } })).toBe(1);
    expect(countProblems([{ topic: 't', show: 'note' }], { 0: { 'code:50126': 'seen' } })).toBe(2);
  });

  test('the entry of a code is found in each of its spellings, and none for another number', () => {
    const entry = { id: 'aadsts-50126', code: 'AADSTS50126', also: [], family: 'aadsts-user' } as unknown as ErrorCode;
    for (const code of ['AADSTS50126', '50126']) expect(knownCode(code, [entry])).toBe(entry);
    expect(knownCode('50127', [entry])).toBeUndefined();
  });

  test('whatever facts there are: nothing throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string())),
        (facts) => void codesOnPage(facts),
      ),
    );
  });
});
