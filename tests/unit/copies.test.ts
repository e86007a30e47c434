import { expect, test } from 'vitest';
import { type Copied, secondLineCopy, ticketCopy, userCopy } from '../../core/guidance/copies.ts';
import { stepsOf } from '../../core/guidance/steps.ts';
import type { Block, Step, Topic } from '../../core/guidance/topic.ts';

const p = (v: string): Block => ({ t: 'p', c: [{ t: 'text', v }] });
const step = (v: string, facts: Partial<Step> = {}): Step => ({
  risk: 'none',
  by: 'any-admin',
  c: [{ t: 'text', v }],
  ...facts,
});

const topic: Topic = {
  id: 'refused',
  title: 'Why was it refused?',
  answer: [p('Likely your role.')],
  reasons: {
    privilege: [
      {
        t: 'p',
        c: [
          { t: 'strong', c: [{ t: 'text', v: 'Your role does not reach.' }] },
          { t: 'text', v: ' Do this.' },
        ],
      },
    ],
    other: [{ t: 'steps', steps: [step('In a reason')] }],
  },
  body: [
    { t: 'h', c: [{ t: 'text', v: 'What to do' }] },
    {
      t: 'steps',
      steps: [
        step('Verify who is asking.', { by: 'reset-admin' }),
        {
          ...step('', { risk: 'this-user' }),
          c: [
            { t: 'text', v: 'Select ' },
            { t: 'label', id: 'x', v: 'Zurücksetzen', lang: 'de', own: { v: 'Reset', lang: 'en' } },
          ],
        },
      ],
    },
  ],
  forUser: [p('You get a password.'), { t: 'list', items: [[p('Do it soon.')], [p('Tell nobody.')]] }],
  search: [],
  subject: 'reset',
  related: [],
  sources: [
    { url: 'https://learn.microsoft.com/x', title: 'X', dated: '2025-08', checked: '2026-11-22' },
    { url: 'https://learn.microsoft.com/y', title: 'Y', checked: '2026-11-22' },
  ],
  reviewed: '2026-11-22',
};

const say: Copied['say'] = (key, values) => `${key}${values ? ` ${Object.values(values).join(' ')}` : ''}`;
const copied: Copied = { topic, done: [], say, date: (day) => day };

test('the ticket gets the question, the answer, the cause that was seen and one source', () => {
  expect(ticketCopy({ ...copied, reason: 'privilege' })).toBe(
    [
      'Why was it refused?',
      'Likely your role.',
      'copies.cause Your role does not reach.',
      'copies.source X, https://learn.microsoft.com/x',
    ].join('\n\n'),
  );
  expect(ticketCopy(copied)).not.toContain('copies.cause');
});

test('second line gets the whole cause, every step with its tick, and all sources with their dates', () => {
  const done = [stepsOf(topic).findIndex(({ by }) => by === 'reset-admin')];
  const text = secondLineCopy({ ...copied, reason: 'privilege', done });
  expect(text).toContain('copies.cause Your role does not reach. Do this.');
  expect(text).toContain('What to do\n[x] 1. Verify who is asking. (reading.by who.reset-admin)\n[ ] 2. Select');
  expect(text, "the portal's word with the reader's own").toContain('Zurücksetzen (Reset) (risk.this-user)');
  expect(text).toContain(
    '- X (reading.dated 2025-08, reading.checked 2026-11-22): https://learn.microsoft.com/x\n- Y (',
  );
  expect(text.endsWith('reading.reviewed 2026-11-22')).toBe(true);
});

test('the user gets the text for the user, or nothing', () => {
  expect(userCopy(topic)).toBe('You get a password.\n\n- Do it soon.\n- Tell nobody.');
  const { forUser: _, ...without } = topic;
  expect(userCopy(without)).toBe('');
});

test('a step has the same number in every language, in whatever order its reasons are written', () => {
  const { privilege = [], other = [] } = topic.reasons;
  const turned = { ...topic, reasons: { privilege, other } };
  const straight = { ...topic, reasons: { other, privilege } };
  expect(stepsOf(turned)).toEqual(stepsOf(straight));
  expect(stepsOf(topic)).toHaveLength(3);
});
