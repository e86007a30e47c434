import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownProfile } from '../../core/guidance/profile.ts';
import {
  answerReset,
  conditionsToAsk,
  emptyForm,
  factsOfPage,
  knownOf,
  likelyCauses,
  resetQuestion,
  seenFacts,
} from '../../core/guidance/reset-known.ts';
import type { Conditions, MyRole } from '../../core/guidance/reset-question.ts';
import { realReference } from './reference.ts';

const table = realReference().reference.reset;
const helpdesk: MyRole = { id: 'helpdesk-administrator', state: 'active' };
const nothing = knownOf({}, unknownProfile);

describe('the facts of a page', () => {
  test.each([
    ['nothing', undefined, {}],
    ['one document', { 0: { synced: 'yes' } }, { synced: 'yes' }],
    ['two that agree', { 0: { synced: 'yes' }, 4: { synced: 'yes', home: 'here' } }, { synced: 'yes', home: 'here' }],
    ['two that do not', { 0: { synced: 'yes' }, 4: { synced: 'no' } }, {}],
    ['three of which two agree', { 0: { home: 'here' }, 1: { home: 'elsewhere' }, 2: { home: 'here' } }, {}],
    [
      'a role that is active in one and eligible in another',
      { 0: { 'role:user-administrator': 'active' }, 1: { 'role:user-administrator': 'eligible' } },
      { 'role:user-administrator': 'held' },
    ],
  ])('%s', (_what, frames, facts) => {
    expect(factsOfPage(frames as never)).toEqual(facts);
  });
});

describe('what is known before the reader says anything', () => {
  test('the page says where the password lives, whether the user is synced, and the roles', () => {
    const facts = {
      home: 'elsewhere',
      synced: 'no',
      'role:user-administrator': 'eligible',
      'administrative-unit': 'yes',
    };
    expect(knownOf(facts, unknownProfile)).toEqual({
      seen: { home: 'elsewhere', synced: 'no' },
      said: {},
      roles: [{ id: 'user-administrator', state: 'eligible' }],
    });
  });

  test('what is no answer of ours is not taken', () => {
    expect(knownOf({ home: 'moon', synced: 'unknown', 'role:x': 'expired' }, unknownProfile)).toEqual(nothing);
  });

  test.each([
    ['all', 'yes'],
    ['none', 'no'],
    ['some', undefined],
    ['unknown', undefined],
  ] as const)('an organisation in which %s are synced says %s of this user', (synced, is) => {
    expect(knownOf({}, { ...unknownProfile, synced }).said.synced).toBe(is);
  });

  test('the reader comes before the page, and the page before the organisation', () => {
    const known = knownOf({ synced: 'yes' }, { synced: 'none', writeback: 'off', signIn: 'unknown' });
    expect(resetQuestion(emptyForm, [], known).conditions).toEqual({ synced: 'yes', writeback: 'off' });
    const told: Conditions = { synced: 'unknown', writeback: 'on' };
    expect(resetQuestion({ ...emptyForm, told }, [], known).conditions).toEqual(told);
  });

  test('a role that the page shows is not counted twice', () => {
    const known = knownOf({ 'role:user-administrator': 'active' }, unknownProfile);
    const targetRoles = [{ id: 'user-administrator', state: 'eligible' as const }, { id: 'guest-inviter' }];
    expect(resetQuestion({ told: {}, targetRoles }, [], known).targetRoles).toEqual([
      { id: 'user-administrator', state: 'active' },
      { id: 'guest-inviter' },
    ]);
  });
});

describe('what is asked', () => {
  const ask = (told: Conditions, mine: readonly MyRole[] = [helpdesk]) =>
    conditionsToAsk(resetQuestion({ ...emptyForm, told }, mine, nothing));

  test('of a cloud user nothing about AD', () => {
    expect(ask({ synced: 'no' })).not.toEqual(expect.arrayContaining(['writeback']));
    expect(ask({})).toEqual(expect.arrayContaining(['writeback', 'signIn', 'protectedAccount']));
  });

  test('a guest only while the home is not known', () => {
    expect(ask({})).toContain('guest');
    expect(ask({ home: 'here' })).not.toContain('guest');
  });

  test('the unit of my role only where my role has one', () => {
    expect(ask({})).not.toContain('inMyUnit');
    expect(ask({}, [{ ...helpdesk, scope: 'unit' }])).toContain('inMyUnit');
  });
});

describe('the answer', () => {
  const answer = (told: Conditions, mine: readonly MyRole[]) =>
    answerReset(resetQuestion({ ...emptyForm, told }, mine, nothing), table);

  test('without a role of mine there is none, but who can is said', () => {
    const { mine, answer: said, rolesThatCan } = answer({}, []);
    expect(mine).toBe(false);
    expect(said).not.toBe('no');
    expect(rolesThatCan[0]).toBe('password-administrator');
  });

  test.each<[Conditions, string]>([
    [{ home: 'elsewhere' }, 'home-elsewhere'],
    [{ synced: 'yes', writeback: 'off' }, 'writeback-off'],
    [{ ownAccount: 'yes' }, 'own-account'],
    [{ inRestrictedUnit: 'yes' }, 'restricted-unit-member'],
  ])('what no role gets around is said without one: %j', (told, reason) => {
    const { answer: said, because } = answer(told, []);
    expect(said).toBe('no');
    expect(because).toEqual([reason]);
  });

  test('another built-in role is one that is not in the table', () => {
    expect(answer({}, [{ id: 'other-role', state: 'active' }]).because).toEqual(['my-role-not-in-table']);
  });

  test('whatever is filled in, there is an answer with a reason', () => {
    const role = fc.record({
      id: fc.oneof(fc.constantFrom(...table.rows, 'custom-role'), fc.string()),
      state: fc.constantFrom('active', 'eligible'),
      scope: fc.constantFrom('tenant', 'unit', 'restricted-unit'),
    }) as fc.Arbitrary<MyRole>;
    const facts = fc.dictionary(fc.constantFrom('home', 'synced', 'role:user-administrator', '__proto__'), fc.string());
    fc.assert(
      fc.property(fc.array(role), fc.array(role), facts, (mine, targetRoles, seen) => {
        const question = resetQuestion({ told: {}, targetRoles }, mine, knownOf(seen, unknownProfile));
        const { because, checks } = answerReset(question, table);
        expect(because.length).toBeGreaterThan(0);
        expect(checks).toContain('verify-the-caller');
        expect(conditionsToAsk(question).length).toBeGreaterThan(3);
      }),
    );
  });
});

describe('likely causes', () => {
  const refusal = [{ topic: 'reset-refused', reason: 'writeback-off' }, { topic: 'reset-refused' }, { topic: 'other' }];
  const causes = (told: Conditions, mine: readonly MyRole[], findings = [] as typeof refusal) => {
    const question = resetQuestion({ ...emptyForm, told }, mine, nothing);
    return likelyCauses(question, answerReset(question, table), seenFacts({}, findings), unknownProfile).map(
      ({ cause }) => cause,
    );
  };

  test('a refusal that stands on the page comes first, whatever the table says', () => {
    expect(seenFacts({}, refusal)).toEqual([{ kind: 'message', id: 'reset-refused-writeback-off', state: 'shown' }]);
    expect(causes({ triage: 'this-user' }, [helpdesk], refusal)[0]).toBe('writeback-off');
    expect(causes({ ownAccount: 'yes' }, [helpdesk], refusal)).toEqual(['writeback-off']);
  });

  test('they follow the first question, without what the reader has ruled out', () => {
    expect(causes({ triage: 'every-user' }, [helpdesk])).toEqual(['role-not-active', 'wrong-account-or-directory']);
    expect(causes({ triage: 'this-user' }, [helpdesk])).toEqual(['target-stronger-role', 'role-assignable-group']);
    expect(causes({ triage: 'this-user', group: 'no' }, [{ ...helpdesk, scope: 'unit' }])).toEqual([
      'target-stronger-role',
      'unit-scope',
    ]);
    expect(causes({}, [helpdesk])).toEqual([]);
  });
});
