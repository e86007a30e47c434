import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operationsFor, placesFor } from '../../core/guidance/writeback.ts';
import { realReference } from './reference.ts';

const { writeback: operations } = realReference().reference;
const GENERAL = ['protected-account', 'federated-domain', 'staged-rollout', 'writeback-down'];
const idsFor = (...asked: Parameters<typeof operationsFor>) => operationsFor(...asked).map(({ id }) => id);

test.each<[string, Parameters<typeof operationsFor>[0], string[], string]>([
  [
    'an administrator in the Microsoft 365 admin center',
    { who: 'administrator', where: 'm365' },
    ['admin-reset-m365'],
    'no',
  ],
  [
    'an administrator in the Entra admin center',
    { who: 'administrator', where: 'entra' },
    ['admin-reset-entra'],
    'yes',
  ],
  ['an administrator in the Azure portal', { who: 'administrator', where: 'azure' }, ['admin-reset-azure'], 'yes'],
  [
    'an administrator by Update-MgUser',
    { who: 'administrator', where: 'graph-profile' },
    ['admin-update-user'],
    'unclear',
  ],
  ['a user by self-service', { who: 'user', where: 'self-service' }, ['user-self-service'], 'yes'],
  ['a manager', { who: 'manager' }, ['manager-reset-my-staff'], 'yes'],
])('%s, then what limits all of them', (_name, question, ids, writtenBack) => {
  expect(idsFor(question, operations)).toEqual([...ids, ...GENERAL]);
  expect(operationsFor(question, operations)[0]?.writtenBack).toBe(writtenBack);
});

test('without a question all of them, the general ones last', () => {
  const all = idsFor({}, operations);
  expect(all).toHaveLength(operations.length);
  expect(all.slice(-GENERAL.length)).toEqual(GENERAL);
});

test('the same place differs by who does it', () => {
  expect(idsFor({ where: 'graph-method' }, operations)).toEqual(['user-graph', 'admin-reset-graph', ...GENERAL]);
  expect(operationsFor({ who: 'user', where: 'graph-method' }, operations)[0]?.writtenBack).toBe('no');
});

test('places are those of the one who asks', () => {
  expect(placesFor('manager', operations)).toEqual(['my-staff']);
  expect(placesFor('user', operations)).not.toContain('m365');
  expect(placesFor(undefined, operations)).not.toContain('anywhere');
});

test('an unknown place leaves only what holds everywhere', () => {
  fc.assert(
    fc.property(fc.string(), (where) => {
      const known = operations.some((one) => one.where === where);
      if (!known) expect(idsFor({ where }, operations)).toEqual(GENERAL);
    }),
  );
});
