import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/compiler/read.ts';
import type { Finding } from '../../core/detection/match.ts';
import { type Circumstances, leadingCause } from '../../core/guidance/leading-cause.ts';
import { withLead } from '../../core/guidance/page-topics.ts';
import { unknownProfile } from '../../core/guidance/profile.ts';
import { RESET_CAUSES } from '../../core/guidance/reset-ids.ts';
import type { Topic } from '../../core/guidance/topic.ts';

const causes = [
  'home-elsewhere',
  'target-stronger-role',
  'role-not-active',
  'unit-scope',
  'writeback-off',
  'federated',
];
const topic = { reasons: Object.fromEntries(causes.map((cause) => [`cause-${cause}`, []])) } as unknown as Topic;
const greyed: Finding = { topic: 'reset-password-greyed-out', show: 'tooltip', at: 'control:reset-password' };
const lead = (more: Partial<Circumstances>, of = topic) =>
  leadingCause(of, { findings: [greyed], profile: unknownProfile, ...more });

describe('a topic begins with the cause', () => {
  test.each<[string, string, Partial<Circumstances>]>([
    ['that the account’s home says', 'home-elsewhere', { facts: { 3: { home: 'elsewhere' } } }],
    ['that the user’s roles say', 'target-stronger-role', { facts: { 3: { 'role:user-administrator': 'active' } } }],
    ['that the address says', 'unit-scope', { facts: { 0: { 'administrative-unit': 'yes' } } }],
    [
      'that another greyed control says',
      'role-not-active',
      { findings: [greyed, { topic: greyed.topic, show: 'tooltip', at: 'control:delete', reason: 'edit-or-delete' }] },
    ],
    [
      'that the organisation says, of a synced user',
      'writeback-off',
      { facts: { 3: { synced: 'yes' } }, profile: { ...unknownProfile, writeback: 'off' } },
    ],
    [
      'that the organisation says of all its users',
      'federated',
      { profile: { ...unknownProfile, synced: 'all', signIn: 'federated' } },
    ],
  ])('%s', (_what, cause, more) => {
    expect(lead(more)).toBe(`cause-${cause}`);
  });

  test.each<[string, Partial<Circumstances>]>([
    ['where nothing speaks for one', {}],
    ['for what is not known', { facts: { 3: { home: 'here', synced: 'yes' } } }],
    ['for a role that all reach', { facts: { 3: { 'role:directory-readers': 'active' } } }],
    ['where two frames differ', { facts: { 1: { home: 'here' }, 2: { home: 'elsewhere' } } }],
  ])('with none %s', (_what, more) => {
    expect(lead(more)).toBeUndefined();
  });

  test('only if it has a text for it', () => {
    expect(lead({ facts: { 3: { home: 'elsewhere' } } }, { ...topic, reasons: { other: [] } })).toBeUndefined();
  });
});

test('only a problem without a cause of its own is given one', () => {
  const topics = [
    { topic: 'a', problem: true },
    { topic: 'b', problem: true, reason: 'own' },
    { topic: 'c', problem: false },
  ];
  const [a, b, c] = withLead(topics, () => 'cause-x');
  expect([a?.reason, b?.reason, c?.reason]).toEqual(['cause-x', 'own', undefined]);
});

test('every cause that a topic has a text for is one of ours', () => {
  const named = [...readContent()].flatMap(([file, text]) =>
    file.startsWith('topics/') ? [...text.matchAll(/:::reason\{id=cause-([\w-]+)\}/g)].map(([, id]) => id) : [],
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !RESET_CAUSES.some((cause) => cause === id))).toEqual([]);
});
