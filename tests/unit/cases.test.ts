import table from 'virtual:sidelight/table';
import { expect, test } from 'vitest';
import { casesOf } from '../../core/guidance/cases.ts';

test('every refusal of the portal is a case of its topic, once', () => {
  expect(casesOf(table)['reset-refused']).toEqual([
    'privilege',
    'writeback-off',
    'microsoft-account',
    'other-home',
    'on-premises-policy',
  ]);
});

test("the building blocks of the warning are nobody's cases", () => {
  expect(casesOf(table)['reset-in-microsoft-365-admin-center']).toBeUndefined();
});
