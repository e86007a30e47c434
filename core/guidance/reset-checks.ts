import { RESET_CHECKS, type ResetCheck } from './reset-ids.ts';
import type { Conditions, ResetQuestion, Verdict } from './reset-question.ts';

/**
 * What is still to be looked at. First whether it is so for every user or only this one, which halves the causes; last who is
 * asking for the reset. After a no, nothing that is unknown can change it, so that only the way out is left.
 */
export function checksFor({ myRoles, conditions }: ResetQuestion, { answer, because }: Verdict): ResetCheck[] {
  const { triage = 'unknown', inMyUnit = 'unknown' } = conditions;
  const open = answer === 'no' ? [] : unknowns(conditions);
  const wanted = new Set<ResetCheck>([...open, 'verify-the-caller']);
  if (triage === 'unknown') wanted.add('every-user-or-this-one');
  if (because.includes('my-role-eligible')) wanted.add('activate-role');
  if (answer !== 'yes' && triage !== 'this-user') wanted.add('account-and-directory');
  if (answer !== 'no' && inMyUnit === 'unknown' && myRoles.some(({ scope = 'tenant' }) => scope !== 'tenant'))
    wanted.add('unit-membership');
  if (because.includes('own-account')) wanted.add('change-own-password');
  if (because.some((one) => ['writeback-off', 'protected-account', 'federated-disputed'].includes(one)))
    wanted.add('reset-in-ad');
  return RESET_CHECKS.filter((check) => wanted.has(check));
}

function unknowns(conditions: Conditions): ResetCheck[] {
  const { allRolesKnown, group, inRestrictedUnit, home, synced, writeback, signIn, protectedAccount } = conditions;
  const asked: readonly (readonly [ResetCheck, boolean])[] = [
    ['all-roles-of-target', allRolesKnown !== 'yes'],
    ['role-assignable-groups', isOpen(group)],
    ['restricted-unit', isOpen(inRestrictedUnit)],
    ['home', isOpen(home)],
    ['synced', isOpen(synced)],
    ['writeback', synced === 'yes' && isOpen(writeback)],
    ['sign-in', synced !== 'no' && isOpen(signIn)],
    ['protected-account', synced === 'yes' && isOpen(protectedAccount)],
  ];
  return asked.flatMap(([check, isAsked]) => (isAsked ? [check] : []));
}

const isOpen = (value: string | undefined) => value === undefined || value === 'unknown';
