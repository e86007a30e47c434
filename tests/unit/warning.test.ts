import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import type { SeenSource, Source } from '../../core/detection/source.ts';
import { type Profile, unknownProfile } from '../../core/guidance/profile.ts';
import { planAfterReset, planWarning, type WarningPlan } from '../../core/guidance/warning.ts';

const synced = ['all', 'some', 'none', 'unknown'] as const;
const sources: readonly Source[] = ['synced', 'cloud', 'unknown'];
const writebacks = ['on', 'off', 'unknown'] as const;
const signIns = ['managed', 'federated', 'unknown'] as const;
const profileOf = (answers: Partial<Profile>): Profile => ({ ...unknownProfile, ...answers });

/** What is seen, what the organisation says, what is said of one user, of several, and whether as an alert. */
const table: readonly [Source, Profile['synced'], string, string, 'loud' | 'quiet'][] = [
  ['synced', 'all', 'synced do-unknown', 'bulk bulk-do', 'loud'],
  ['synced', 'some', 'synced do-unknown', 'bulk bulk-do', 'loud'],
  ['synced', 'unknown', 'synced do-unknown', 'bulk bulk-do', 'loud'],
  ['synced', 'none', 'synced disagree do-unknown', 'bulk disagree bulk-do', 'loud'],
  ['cloud', 'all', 'disagree-cloud', 'disagree-cloud', 'quiet'],
  ['cloud', 'some', '', '', 'quiet'],
  ['cloud', 'unknown', '', '', 'quiet'],
  ['cloud', 'none', '', '', 'quiet'],
  ['unknown', 'all', 'synced-by-organisation do-unknown', 'synced-by-organisation bulk-do', 'loud'],
  ['unknown', 'some', 'unknown', 'bulk-unknown', 'quiet'],
  ['unknown', 'unknown', 'unknown', 'bulk-unknown', 'quiet'],
  ['unknown', 'none', '', '', 'quiet'],
];
const bulk = { selected: 5, synced: 2 };

test('the table has every pair of what is seen and what the organisation says', () => {
  const pairs = sources.flatMap((source) => synced.map((answer) => `${source} ${answer}`));
  expect(table.map(([source, answer]) => `${source} ${answer}`).sort()).toEqual(pairs.sort());
});

describe.each(table)('seen: %s, the organisation says: %s', (source, answer, single, several, how) => {
  const plan = (reasons: string, loud: boolean, values: WarningPlan['values']) =>
    reasons ? { loud, reasons: reasons.split(' '), values, ...asks } : undefined;
  // The organisation is asked only while it has never answered.
  const asks = single === 'unknown' ? { asks: answer === 'unknown' } : {};
  test.each([false, true])('an alert before: %s', (warned) => {
    const profile = profileOf({ synced: answer });
    const loud = how === 'loud' && !warned;
    expect(planWarning({ source }, profile, warned)).toEqual(plan(single, loud, {}));
    expect(planWarning({ source, bulk }, profile, warned)).toEqual(plan(several, loud, { synced: 2, selected: 5 }));
  });
});

describe('where the password should be reset instead', () => {
  test.each([
    ['on', 'managed', 'do-entra'],
    ['on', 'unknown', 'do-entra'],
    ['on', 'federated', 'do-ad'],
    ['off', 'managed', 'do-ad'],
    ['off', 'unknown', 'do-ad'],
    ['off', 'federated', 'do-ad'],
    ['unknown', 'managed', 'do-unknown'],
    ['unknown', 'unknown', 'do-unknown'],
    ['unknown', 'federated', 'do-ad'],
  ] as const)('writeback %s, sign-in %s: %s', (writeback, signIn, remedy) => {
    const profile = profileOf({ writeback, signIn });
    const said = [
      planWarning({ source: 'synced' }, profile, false),
      planWarning({ source: 'unknown' }, { ...profile, synced: 'all' }, false),
      planAfterReset({ source: 'synced' }, profile),
    ].map((plan) => plan?.reasons.at(-1));
    expect(said).toEqual([remedy, remedy, remedy]);
    const several = [
      planWarning({ source: 'synced', bulk }, profile, true),
      planAfterReset({ source: 'synced', bulk }, profile),
    ];
    expect(several.map((plan) => plan?.reasons.at(-1))).toEqual(['bulk-do', 'bulk-do']);
  });
});

test.each([
  ['entra', 'unknown', 'unknown', 'do-entra'],
  ['entra', 'off', 'unknown', 'do-ad'],
  ['entra', 'unknown', 'federated', 'do-ad'],
  ['on-premises', 'unknown', 'unknown', 'do-ad'],
  ['on-premises', 'on', 'managed', 'do-ad'],
  ['m365', 'unknown', 'unknown', 'do-unknown'],
  ['m365', 'on', 'managed', 'do-entra'],
  ['unknown', 'unknown', 'unknown', 'do-unknown'],
] as const)('an organisation that resets at %s, writeback %s, sign-in %s: %s', (resetAt, writeback, signIn, remedy) => {
  const plan = planWarning({ source: 'synced' }, profileOf({ resetAt, writeback, signIn }), false);
  expect(plan?.reasons.at(-1)).toBe(remedy);
});

test.each([
  ['synced', 'none', true],
  ['synced', 'unknown', true],
  ['unknown', 'all', true],
  ['unknown', 'some', false],
  ['unknown', 'unknown', false],
  ['unknown', 'none', false],
  ['cloud', 'all', false],
] as const)('after a reset of a user seen as %s, the organisation says %s: note %s', (source, answer, note) => {
  const plan = planAfterReset({ source }, profileOf({ synced: answer }));
  expect(plan).toEqual(note ? { loud: false, reasons: ['done', 'do-unknown'], values: {} } : undefined);
});

test('every reason that a plan can name is written, in every language', () => {
  const plans: (WarningPlan | undefined)[] = [];
  for (const source of sources)
    for (const answer of synced)
      for (const writeback of writebacks)
        for (const signIn of signIns)
          for (const seen of [{ source }, { source, bulk }] satisfies SeenSource[]) {
            const profile = { synced: answer, writeback, signIn };
            plans.push(planWarning(seen, profile, false), planAfterReset(seen, profile));
          }
  const named = [...new Set(plans.flatMap((plan) => plan?.reasons ?? []))].sort();
  for (const { topics } of compileContent(readContent()).languages) {
    const topic = topics.find(({ id }) => id === 'reset-in-microsoft-365-admin-center');
    expect(Object.keys(topic?.reasons ?? {}).sort()).toEqual(named);
  }
});
