import type { PracticeState } from '../shared/state.ts';
import { diagnose, group, item, type MenuGroup, support } from './menus.ts';

/**
 * Ids overview, UserAuthMethods, AdministrativeRole, Licenses, SubscriptionResources and SignIns are seen in addresses;
 * the others, the order and the groups are guesses.
 */
export const userMenu: MenuGroup[] = [
  group(
    'top',
    '',
    item('overview', 'Overview', 'user'),
    item('AuditLogs', 'Audit logs', 'log'),
    item('SignIns', 'Sign-in logs', 'log'),
    diagnose,
  ),
  group(
    'manage',
    'Manage',
    item('CustomSecurityAttributes', 'Custom security attributes', 'tag'),
    item('AdministrativeRole', 'Assigned roles', 'shield'),
    item('AdministrativeUnits', 'Administrative units', 'group'),
    item('Groups', 'Groups', 'group'),
    item('Applications', 'Applications', 'grid'),
    item('Licenses', 'Licenses', 'tag'),
    item('Devices', 'Devices', 'device'),
    item('SubscriptionResources', 'Azure role assignments', 'key'),
    item('UserAuthMethods', 'Authentication methods', 'shield'),
  ),
  support,
];

/** AllUsers, SignIns and UserSettings are seen in addresses; that Password reset is an entry here, and its id, is not. */
export function usersMenu(state: PracticeState['usersMenu']): MenuGroup[] {
  const manage = [
    item('DeletedUsers', 'Deleted users', 'user'),
    item('PasswordReset', 'Password reset', 'key'),
    item('UserSettings', 'User settings', 'gear'),
    item('BulkOperationResults', 'Bulk operation results', 'log'),
  ];
  return [
    group(
      'top',
      '',
      item('AllUsers', 'All users', 'user'),
      item('AuditLogs', 'Audit logs', 'log'),
      item('SignIns', 'Sign-in logs', 'log'),
      diagnose,
    ),
    group('manage', 'Manage', ...asFarAs(manage, 'PasswordReset', state)),
    support,
  ];
}

/** Without the entry in question; or a menu that is still arriving, which ends before it. */
export function asFarAs(items: MenuGroup['items'], id: string, state: PracticeState['usersMenu']): MenuGroup['items'] {
  const before = items.findIndex((one) => one.id === id);
  if (state === 'loading') return items.slice(0, Math.min(2, before));
  return state === 'absent' ? items.filter((one) => one.id !== id) : items;
}
