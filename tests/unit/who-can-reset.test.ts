import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESET_REASONS } from '../../core/guidance/reset-ids.ts';
import type { Conditions, MyRole, ResetQuestion, TargetRole } from '../../core/guidance/reset-question.ts';
import { whoCanReset } from '../../core/guidance/who-can-reset.ts';
import { realReference } from './reference.ts';

const table = realReference().reference.reset;
const [PA, HA, AA, UA, PAA, GA] = [
  'password-administrator',
  'helpdesk-administrator',
  'authentication-administrator',
  'user-administrator',
  'privileged-authentication-administrator',
  'global-administrator',
] as const;
const ACTING = [PA, HA, AA, UA, PAA, GA];

/** Row -> who reaches it, in the order of ACTING; written from Microsoft's table and not from our data. */
const REACHED: Readonly<Record<string, string>> = {
  'no-role': 'xxxxxx',
  'role-assignable-group': '....xx',
  'restricted-unit-role': '....xx',
  'directory-readers': 'xxxxxx',
  'guest-inviter': 'xxxxxx',
  'password-administrator': 'xxxxxx',
  'message-center-reader': '.xxxxx',
  'reports-reader': '.xxxxx',
  'usage-summary-reports-reader': '.xxxxx',
  'user-experience-success-manager': '.xxxxx',
  'helpdesk-administrator': '.x.xxx',
  'authentication-administrator': '..x.xx',
  'user-administrator': '...xxx',
  'groups-administrator': '...xxx',
  'privileged-authentication-administrator': '....xx',
  'privileged-role-administrator': '....xx',
  'global-administrator': '....xx',
  'other-role': '....xx',
};

/** Everything is known, and nothing is in the way. */
const CLEAR: Conditions = {
  triage: 'this-user',
  allRolesKnown: 'yes',
  group: 'no',
  inMyUnit: 'yes',
  inRestrictedUnit: 'no',
  home: 'here',
  guest: 'no',
  ownAccount: 'no',
  synced: 'no',
  writeback: 'on',
  signIn: 'managed',
  protectedAccount: 'no',
};
const active = (id: string, more: Partial<MyRole> = {}): MyRole => ({ id, state: 'active', ...more });
const ask = (mine: readonly MyRole[], target: readonly TargetRole[], conditions: Conditions = {}) =>
  whoCanReset({ myRoles: mine, targetRoles: target, conditions: { ...CLEAR, ...conditions } }, table);

/** Somebody who stands in a row of the table. */
function inRow(row: string): [TargetRole[], Conditions] {
  if (row === 'no-role') return [[], {}];
  if (row === 'role-assignable-group') return [[], { group: 'member' }];
  if (row === 'restricted-unit-role') return [[{ id: 'directory-readers', scope: 'restricted-unit' }], {}];
  return [[{ id: row }], {}];
}

describe("Microsoft's table", () => {
  test('is whole', () => {
    expect([...table.rows].sort()).toEqual(Object.keys(REACHED).sort());
    expect(table.columns.map(({ role }) => role)).toEqual(ACTING);
  });
  test.each(
    Object.entries(REACHED).flatMap(([row, marks]) => ACTING.map((role, i) => [role, row, marks[i] === 'x'] as const)),
  )('%s resets %s: %s', (role, row, reaches) => {
    const [target, conditions] = inRow(row);
    const { answer, because, rolesThatCan } = ask([active(role)], target, conditions);
    expect(answer).toBe(reaches ? 'yes' : 'no');
    expect(rolesThatCan.includes(role)).toBe(reaches);
    if (reaches) expect(because).toEqual(['table-yes']);
  });
});

describe('my roles', () => {
  test.each<[string, MyRole[], TargetRole[], string, string]>([
    ['none', [], [], 'no', 'no-role-of-mine'],
    ['one that is eligible only', [active(HA, { state: 'eligible' })], [], 'depends', 'my-role-eligible'],
    ['one that cannot reset', [active('reports-reader')], [], 'no', 'my-role-not-in-table'],
    ['only a target in the table', [active('privileged-role-administrator')], [], 'no', 'my-role-not-in-table'],
    ['a custom role', [active('custom-role')], [], 'no', 'my-role-custom'],
    ['one that nobody knows', [active('made-up')], [], 'unknown', 'my-role-not-known'],
    ['a name of JavaScript', [active('constructor')], [{ id: '__proto__' }], 'unknown', 'my-role-not-known'],
    ['a security role, no admin', [active('security-operator')], [], 'depends', 'security-roles-disputed'],
    ['a security role, an admin', [active('security-administrator')], [{ id: 'reports-reader' }], 'no', 'table-no'],
    ['one for Defender', [active('entra-soc-identity-responder')], [], 'depends', 'soc-responder'],
    ['a deprecated one', [active('partner-tier2-support')], [{ id: GA }], 'depends', 'deprecated-role'],
    ['the weaker of two is enough', [active('made-up'), active(PA)], [], 'yes', 'table-yes'],
  ])('%s', (_name, mine, target, answer, reason) => {
    expect(ask(mine, target)).toMatchObject({ answer, because: [reason] });
  });
  test('each alone: two roles that both fail do not add up', () => {
    const target = [{ id: 'helpdesk-administrator' }, { id: 'authentication-administrator' }];
    const { answer, byRole, rolesThatCan } = ask([active(HA), active(AA)], target);
    expect(answer).toBe('no');
    expect(byRole.map(({ outOfReach }) => outOfReach)).toEqual([[AA], [HA]]);
    expect(rolesThatCan).toEqual([PAA, GA]);
  });
});

describe('the target', () => {
  test.each<[string, string, TargetRole[], Conditions, string, string]>([
    ['one stronger role is enough', HA, [{ id: 'reports-reader' }, { id: GA }], {}, 'no', 'table-no'],
    ['a custom role, a weak role of mine', UA, [{ id: 'custom-role' }], {}, 'no', 'table-no'],
    ['a custom role, a strong role of mine', PAA, [{ id: 'custom-role' }], {}, 'yes', 'table-yes'],
    ['a named role without a row', UA, [{ id: 'security-operator' }], {}, 'no', 'table-no'],
    ['an unknown role, whoever I am', GA, [{ id: 'made-up' }], {}, 'unknown', 'target-role-not-known'],
    ['an unknown and a stronger role', HA, [{ id: 'made-up' }, { id: GA }], {}, 'no', 'table-no'],
    ['a stronger role, eligible', HA, [{ id: GA, state: 'eligible' }], {}, 'depends', 'target-role-eligible'],
    ['a stronger role, state unknown', HA, [{ id: GA, state: 'held' }], {}, 'depends', 'target-role-state-unknown'],
    ['a weaker role, eligible', HA, [{ id: 'reports-reader', state: 'eligible' }], {}, 'yes', 'table-yes'],
    ['a role of a unit', HA, [{ id: 'reports-reader', scope: 'unit' }], {}, 'depends', 'target-unit-role-not-said'],
    ['a role of a unit, and I am strong', GA, [{ id: UA, scope: 'unit' }], {}, 'yes', 'table-yes'],
    ['owner of a role-assignable group', UA, [], { group: 'owner' }, 'no', 'role-assignable-group'],
    ['eligible for a role-assignable group', UA, [], { group: 'eligible' }, 'no', 'group-eligible'],
    ['the same, and I am strong', PAA, [], { group: 'eligible' }, 'yes', 'table-yes'],
    ['perhaps more roles', HA, [], { allRolesKnown: 'unknown' }, 'depends', 'target-roles-not-known'],
    ['perhaps more roles, and I am strong', PAA, [], { allRolesKnown: 'unknown' }, 'yes', 'table-yes'],
    ['in a restricted unit', GA, [], { inRestrictedUnit: 'yes' }, 'no', 'restricted-unit-member'],
  ])('%s', (_name, mine, target, conditions, answer, reason) => {
    expect(ask([active(mine)], target, conditions)).toMatchObject({ answer, because: [reason] });
  });
});

describe('a role of mine for a unit', () => {
  type Scope = 'unit' | 'restricted-unit';
  test.each<[string, string, Scope, TargetRole[], Conditions, string, string]>([
    ['a user of the unit', HA, 'unit', [], {}, 'yes', 'table-yes'],
    ['a user outside', HA, 'unit', [], { inMyUnit: 'no' }, 'no', 'outside-my-unit'],
    ['nobody knows', HA, 'unit', [], { inMyUnit: 'unknown' }, 'depends', 'unit-membership-unknown'],
    ['an admin of the unit', HA, 'unit', [{ id: 'reports-reader' }], {}, 'no', 'unit-role-not-admins'],
    ['an admin, where the page says both', UA, 'unit', [{ id: HA }], {}, 'depends', 'unit-pages-disagree'],
    ['an admin out of reach anyway', UA, 'unit', [{ id: GA }], {}, 'no', 'table-no'],
    [
      'a member of a role-assignable group',
      PAA,
      'unit',
      [],
      { group: 'member' },
      'unknown',
      'unit-role-group-not-said',
    ],
    ['a role that has no unit scope', GA, 'unit', [], {}, 'unknown', 'unit-not-scopable'],
    ['a member of a restricted unit, too', UA, 'unit', [], { inRestrictedUnit: 'yes' }, 'no', 'restricted-unit-member'],
    ['the restricted unit itself', UA, 'restricted-unit', [], { inRestrictedUnit: 'yes' }, 'yes', 'table-yes'],
    ['another restricted unit', UA, 'restricted-unit', [], { inMyUnit: 'no' }, 'no', 'outside-my-unit'],
  ])('%s', (_name, mine, scope, target, conditions, answer, reason) => {
    expect(ask([active(mine, { scope })], target, conditions)).toMatchObject({ answer, because: [reason] });
  });
});

describe('the account', () => {
  test.each<[string, Conditions, string, string, boolean]>([
    ['my own', { ownAccount: 'yes' }, 'no', 'own-account', true],
    ['home elsewhere', { home: 'elsewhere' }, 'no', 'home-elsewhere', false],
    ['a guest', { guest: 'yes', home: 'unknown' }, 'depends', 'guest-home-unknown', true],
    ['an internal guest', { guest: 'yes' }, 'yes', 'table-yes', true],
    ['synced, writeback off', { synced: 'yes', writeback: 'off' }, 'no', 'writeback-off', false],
    ['synced, writeback unknown', { synced: 'yes', writeback: 'unknown' }, 'depends', 'writeback-unknown', true],
    ['synced, writeback on', { synced: 'yes' }, 'yes', 'table-yes', true],
    ['protected', { synced: 'yes', protectedAccount: 'yes' }, 'no', 'protected-account', false],
    ['federated', { synced: 'yes', signIn: 'federated' }, 'depends', 'federated-disputed', true],
    ['in a restricted unit', { inRestrictedUnit: 'yes' }, 'no', 'restricted-unit-member', false],
  ])('%s', (_name, conditions, answer, reason, somebodyCan) => {
    const found = ask([active(GA)], [], conditions);
    expect(found).toMatchObject({ answer, because: [reason] });
    expect(found.rolesThatCan.length > 0).toBe(somebodyCan);
  });
});

describe('checks', () => {
  test('the first question is the triage, the last who is asking', () => {
    const { checks } = whoCanReset({ myRoles: [active(HA)], targetRoles: [], conditions: {} }, table);
    expect(checks[0]).toBe('every-user-or-this-one');
    expect(checks.at(-1)).toBe('verify-the-caller');
    expect(checks).toEqual(expect.arrayContaining(['all-roles-of-target', 'role-assignable-groups', 'home', 'synced']));
  });
  test('nothing is left to ask where all is known', () => {
    expect(ask([active(GA)], []).checks).toEqual(['verify-the-caller']);
  });
  test('after a no only the way out is left', () => {
    const { checks } = whoCanReset(
      { myRoles: [active(GA)], targetRoles: [], conditions: { synced: 'yes', writeback: 'off', triage: 'this-user' } },
      table,
    );
    expect(checks).toEqual(['reset-in-ad', 'verify-the-caller']);
  });
  test('an eligible role is to be activated', () => {
    expect(ask([active(HA, { state: 'eligible' })], []).checks).toContain('activate-role');
  });
});

describe('whatever is asked', () => {
  const ids = fc.constantFrom(...table.rows, ...Object.keys(table.names), 'custom-role', 'made-up', '');
  const scope = fc.constantFrom('tenant' as const, 'unit' as const, 'restricted-unit' as const);
  const mine: fc.Arbitrary<MyRole> = fc.record({ id: ids, state: fc.constantFrom('active', 'eligible'), scope });
  const target: fc.Arbitrary<TargetRole> = fc.record({
    id: ids,
    state: fc.constantFrom('active', 'eligible', 'held'),
    scope,
  });
  const three = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
  const conditions: fc.Arbitrary<Conditions> = fc.record(
    {
      triage: fc.constantFrom('every-user', 'this-user', 'unknown'),
      allRolesKnown: three,
      group: fc.constantFrom('member', 'owner', 'eligible', 'no', 'unknown'),
      inMyUnit: three,
      inRestrictedUnit: three,
      home: fc.constantFrom('here', 'elsewhere', 'unknown'),
      guest: three,
      ownAccount: three,
      synced: three,
      writeback: fc.constantFrom('on', 'off', 'unknown'),
      signIn: fc.constantFrom('managed', 'federated', 'unknown'),
      protectedAccount: three,
    },
    { requiredKeys: [] },
  );
  const question: fc.Arbitrary<ResetQuestion> = fc.record({
    myRoles: fc.array(mine, { maxLength: 4 }),
    targetRoles: fc.array(target, { maxLength: 4 }),
    conditions,
  });
  const runs = { numRuns: 1000 };
  const RANK = { no: 0, unknown: 1, depends: 2, yes: 3 };

  test('there is an answer with known reasons, once each and in their order', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { because, rolesThatCan } = whoCanReset(asked, table);
        expect(because.length).toBeGreaterThan(0);
        expect(because).toEqual(RESET_REASONS.filter((reason) => because.includes(reason)));
        expect(rolesThatCan).toEqual(ACTING.filter((role) => rolesThatCan.includes(role)));
      }),
      runs,
    );
  });
  test('a role that is not known never yields a yes', () => {
    const unknown = fc.string().filter((id) => !Object.hasOwn(table.names, id) && id !== 'custom-role');
    fc.assert(
      fc.property(question, fc.array(unknown), (asked, names) => {
        const myRoles = names.map((id): MyRole => ({ id, state: 'active' }));
        expect(whoCanReset({ ...asked, myRoles }, table).answer).not.toBe('yes');
      }),
      runs,
    );
  });
  test('one more role of the target, or a worse condition, never makes the answer better', () => {
    fc.assert(
      fc.property(question, target, (asked, more) => {
        const before = whoCanReset(asked, table);
        const after = whoCanReset({ ...asked, targetRoles: [...asked.targetRoles, more] }, table);
        expect(RANK[after.answer]).toBeLessThanOrEqual(RANK[before.answer]);
        expect(before.rolesThatCan).toEqual(expect.arrayContaining([...after.rolesThatCan]));
        const elsewhere = { ...asked, conditions: { ...asked.conditions, home: 'elsewhere' as const } };
        expect(whoCanReset(elsewhere, table).answer).toBe('no');
      }),
      runs,
    );
  });
  test('one more role of mine never makes it worse', () => {
    fc.assert(
      fc.property(question, mine, (asked, more) => {
        const after = whoCanReset({ ...asked, myRoles: [...asked.myRoles, more] }, table);
        expect(RANK[after.answer]).toBeGreaterThanOrEqual(RANK[whoCanReset(asked, table).answer]);
      }),
      runs,
    );
  });
  test('the order of roles does not matter', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const turned = { ...asked, myRoles: asked.myRoles.toReversed(), targetRoles: asked.targetRoles.toReversed() };
        const { byRole: _, ...before } = whoCanReset(asked, table);
        const { byRole: __, ...after } = whoCanReset(turned, table);
        expect(after).toEqual(before);
      }),
      runs,
    );
  });
});
