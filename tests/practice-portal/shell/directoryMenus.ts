import type { PracticeState } from '../shared/state.ts';
import { diagnose, group, item, type MenuGroup, support } from './menus.ts';
import { asFarAs } from './userMenus.ts';

/** Skeleton 04: the ids of the first six and of Administrator Policy are seen in addresses, the others are guesses. */
export function passwordResetMenu(onprem: PracticeState['onprem']): MenuGroup[] {
  const manage = [
    item('Properties', 'Properties', 'sliders'),
    item('AuthenticationMethods', 'Authentication methods', 'shield'),
    item('Registration', 'Registration', 'page'),
    item('Notifications', 'Notifications', 'bell'),
    item('Customization', 'Customization', 'tag'),
    item('OnPremisesIntegration', 'On-premises integration', 'sync'),
    item('AdminPasswordResetPolicy', 'Administrator Policy', 'shield'),
  ];
  return [
    group('top', '', diagnose),
    group('manage', 'Manage', ...asFarAs(manage, 'OnPremisesIntegration', onprem)),
    group(
      'activity',
      'Activity',
      item('AuditLogs', 'Audit logs', 'log'),
      item('UsageInsights', 'Usage & insights', 'chart'),
    ),
    support,
  ];
}

/** AdminAuthMethods, AuthStrengths and AuthMethodsActivity are seen in addresses. */
export const authenticationMethodsMenu: MenuGroup[] = [
  group(
    'manage',
    'Manage',
    item('AdminAuthMethods', 'Policies', 'shield'),
    item('PasswordProtection', 'Password protection', 'key'),
    item('RegistrationCampaign', 'Registration campaign', 'rocket'),
    item('AuthStrengths', 'Authentication strengths', 'sliders'),
    item('Settings', 'Settings', 'gear'),
  ),
  group(
    'monitoring',
    'Monitoring',
    item('AuthMethodsActivity', 'Activity', 'chart'),
    item('UserRegistrationDetails', 'User registration details', 'log'),
    item('RegistrationAndResetEvents', 'Registration and reset events', 'log'),
  ),
];

/** AllRoles and ProtectedActions are seen in addresses. */
export const rolesMenu: MenuGroup[] = [
  group(
    'top',
    '',
    item('AllRoles', 'All roles', 'shield'),
    item('ProtectedActions', 'Protected actions', 'key'),
    diagnose,
  ),
  group('activity', 'Activity', item('AccessReviews', 'Access reviews', 'log'), item('AuditLogs', 'Audit logs', 'log')),
  support,
];

/** GetStarted and ConnectSync are seen in addresses. */
export const connectMenu: MenuGroup[] = [
  group(
    'top',
    '',
    item('GetStarted', 'Get started', 'rocket'),
    item('CloudSync', 'Cloud sync', 'sync'),
    item('ConnectSync', 'Connect Sync', 'sync'),
  ),
];

export const cloudSyncMenu: MenuGroup[] = [
  group(
    'top',
    '',
    item('CloudSyncConfigurations', 'Configurations', 'sync'),
    item('Agents', 'Agents', 'device'),
    item('AuditLogs', 'Audit logs', 'log'),
  ),
];
