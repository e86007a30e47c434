import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeenFact } from '../../core/guidance/cause-evidence.ts';
import { type Profile, unknownProfile } from '../../core/guidance/profile.ts';
import { type CauseQuestion, rankCauses } from '../../core/guidance/rank-causes.ts';
import { RESET_CAUSES } from '../../core/guidance/reset-ids.ts';

const rank = (facts: SeenFact[], triage: CauseQuestion['triage'] = 'unknown', profile: Partial<Profile> = {}) =>
  rankCauses({ facts, triage, profile: { ...unknownProfile, ...profile } });
const fact = (id: string, state: string): SeenFact => ({ kind: 'fact', id, state });
const control = (id: string, state: string): SeenFact => ({ kind: 'control', id, state });
const message = (id: string): SeenFact => ({ kind: 'message', id: `reset-refused-${id}`, state: id });
const names = (ranked: ReturnType<typeof rank>) => ranked.map(({ cause }) => cause);

test('without a sign every cause is only possible', () => {
  const ranked = rank([]);
  expect(names(ranked)).toEqual(RESET_CAUSES);
  expect(new Set(ranked.map(({ standing }) => standing))).toEqual(new Set(['possible']));
});

describe('the triage', () => {
  test('every user: role, account and directory are likely and come first', () => {
    expect(rank([], 'every-user').slice(0, 4)).toMatchObject([
      { cause: 'role-not-active', standing: 'likely' },
      { cause: 'wrong-account-or-directory', standing: 'likely' },
      { cause: 'no-reset-role', standing: 'likely' },
      { standing: 'possible' },
    ]);
  });
  test('only this one: the target comes first, my role last', () => {
    const ranked = names(rank([], 'this-user'));
    expect(ranked[0]).toBe('target-stronger-role');
    expect(ranked.slice(-3)).toEqual(['role-not-active', 'wrong-account-or-directory', 'no-reset-role']);
  });
});

describe('what the page shows comes first, with what was seen', () => {
  test.each<[string, SeenFact[], string, string]>([
    [
      'a stronger role',
      [fact('role:global-administrator', 'active')],
      'target-stronger-role',
      'fact:role:global-administrator',
    ],
    [
      'a role, eligible',
      [fact('role:user-administrator', 'eligible')],
      'target-stronger-role',
      'fact:role:user-administrator',
    ],
    ['a home elsewhere', [fact('home', 'elsewhere')], 'home-elsewhere', 'fact:home'],
    ['a unit', [fact('administrative-unit', 'yes')], 'unit-scope', 'fact:administrative-unit'],
    ['Edit properties is grey', [control('edit-properties', 'disabled')], 'role-not-active', 'control:edit-properties'],
    ['Delete is grey', [control('delete', 'disabled')], 'role-not-active', 'control:delete'],
    ['refused: writeback', [message('writeback-off')], 'writeback-off', 'message:reset-refused-writeback-off'],
    ['refused: home', [message('other-home')], 'home-elsewhere', 'message:reset-refused-other-home'],
    [
      'refused: policy',
      [message('on-premises-policy')],
      'on-premises-policy',
      'message:reset-refused-on-premises-policy',
    ],
  ])('%s', (_name, facts, cause, seen) => {
    expect(rank(facts, 'every-user')[0]).toMatchObject({ cause, standing: 'seen', seen: [seen] });
  });
  test.each<[string, SeenFact[]]>([
    ['a role that all of us reach', [fact('role:guest-inviter', 'active')]],
    ['unknown states', [fact('home', 'unknown'), fact('synced', 'unknown'), control('delete', 'unknown')]],
    ['the greyed command itself', [control('reset-password', 'disabled')]],
    ['a control that works', [control('delete', 'enabled')]],
  ])('but not %s', (_name, facts) => {
    expect(rank(facts).every(({ standing }) => standing === 'possible')).toBe(true);
  });
});

describe('what the page rules out is left out', () => {
  test('the refusal about writeback proves that the role is enough', () => {
    expect(names(rank([message('writeback-off')]))).toEqual(['writeback-off', 'federated', 'protected-account']);
  });
  test('the refusal about rights comes before writeback is looked at', () => {
    expect(names(rank([message('privilege')]))).not.toContain('writeback-off');
  });
  test('a cloud user has no causes on-premises', () => {
    const ranked = names(rank([fact('synced', 'no')], 'unknown', { synced: 'all', writeback: 'off' }));
    for (const cause of ['writeback-off', 'federated', 'protected-account', 'on-premises-policy'])
      expect(ranked).not.toContain(cause);
  });
  test('a home that is here', () => expect(names(rank([fact('home', 'here')]))).not.toContain('home-elsewhere'));
});

describe('the organisation', () => {
  test('its word and the page together', () => {
    expect(rank([fact('synced', 'yes')], 'unknown', { writeback: 'off' })[0]).toEqual({
      cause: 'writeback-off',
      standing: 'seen',
      seen: ['fact:synced'],
      said: ['profile:writeback'],
      against: [],
    });
  });
  test('its word alone is not called seen', () => {
    expect(rank([], 'unknown', { synced: 'all', writeback: 'off' })[0]).toMatchObject({
      cause: 'writeback-off',
      standing: 'organisation',
      seen: [],
    });
  });
  test('some synced users say nothing of this one', () => {
    expect(rank([], 'unknown', { synced: 'some', writeback: 'off' })[0]?.standing).toBe('possible');
  });
  test('what speaks against a cause puts it last of its kind and is said', () => {
    const ranked = rank([], 'unknown', { synced: 'none' });
    expect(ranked.at(-1)?.against).toEqual(['profile:synced']);
    expect(names(ranked).slice(-4).sort()).toEqual([
      'federated',
      'on-premises-policy',
      'protected-account',
      'writeback-off',
    ]);
  });
});

test('whatever is seen, each cause stands at most once and what was seen comes first', () => {
  const seen = fc.record({
    kind: fc.constantFrom('fact' as const, 'control' as const, 'message' as const),
    id: fc.oneof(
      fc.constantFrom(
        'synced',
        'home',
        'administrative-unit',
        'role:x',
        'delete',
        'reset-refused-privilege',
        'reset-refused-writeback-off',
      ),
      fc.string(),
    ),
    state: fc.constantFrom('yes', 'no', 'unknown', 'here', 'elsewhere', 'disabled', 'enabled', 'active'),
  });
  const profile = fc.record({
    synced: fc.constantFrom('all' as const, 'some' as const, 'none' as const, 'unknown' as const),
    writeback: fc.constantFrom('on' as const, 'off' as const, 'unknown' as const),
    signIn: fc.constantFrom('managed' as const, 'federated' as const, 'unknown' as const),
  });
  const triage = fc.constantFrom('every-user' as const, 'this-user' as const, 'unknown' as const);
  fc.assert(
    fc.property(fc.array(seen), triage, profile, (facts, asked, said) => {
      const ranked = rank(facts, asked, said);
      expect(new Set(names(ranked)).size).toBe(ranked.length);
      const order = ranked.map(({ standing }) => ['seen', 'organisation', 'likely', 'possible'].indexOf(standing));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      for (const one of ranked) expect(one.standing === 'seen').toBe(one.seen.length > 0);
    }),
  );
});
