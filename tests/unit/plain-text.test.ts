import { expect, test } from 'vitest';
import { allWordsOf, firstSentence, leadText, plainText } from '../../core/guidance/plain-text.ts';
import type { Block } from '../../core/guidance/topic.ts';

const text = (v: string) => ({ t: 'text', v }) as const;
const label = { t: 'label', id: 'reset-password' } as const;

test('steps, lists and commands become running text', () => {
  const blocks: Block[] = [
    { t: 'p', c: [text('Open '), { t: 'em', c: [text('it')] }, text('.')] },
    { t: 'list', items: [[{ t: 'p', c: [text('One')] }], [{ t: 'p', c: [text('Two')] }]] },
    { t: 'steps', steps: [{ risk: 'none', by: 'user', c: [text('Go')], more: [{ t: 'pre', v: 'az login' }] }] },
  ];
  expect(plainText(blocks)).toBe('Open it. One Two Go az login');
});

test("a word of the portal stands in the portal's language", () => {
  expect(plainText([{ t: 'p', c: [{ ...label, v: 'Reset password', lang: 'en' }] }])).toBe('Reset password');
});

test('the search knows a word of the portal in every language', () => {
  const words = allWordsOf({ 'reset-password': { en: 'Reset password', de: 'Kennwort zurücksetzen' } });
  expect(plainText([{ t: 'p', c: [label] }], words)).toBe('Reset password Kennwort zurücksetzen');
});

test('the bold beginning of a reason is its diagnosis', () => {
  const reason = (v: string): Block[] => [{ t: 'p', c: [{ t: 'strong', c: [text(v)] }, text(' More.')] }];
  expect(leadText(reason('AD refused the new password.'))).toBe('AD refused the new password.');
  expect(leadText(reason('It is another account,'))).toBe('It is another account');
  expect(leadText([{ t: 'p', c: [text('Plain.')] }])).toBeUndefined();
  expect(leadText([])).toBeUndefined();
});

test.each([
  ['They do it at aka.ms/sspr, if it is on. They need a licence.', 'They do it at aka.ms/sspr, if it is on.'],
  ['Is it so for every user? If so, your role has run out.', 'Is it so for every user?'],
  ['No full stop', 'No full stop'],
  ['', ''],
])('a card says the whole first sentence: %s', (answer, wanted) => {
  expect(firstSentence([{ t: 'p', c: [text(answer)] }])).toBe(wanted);
});
