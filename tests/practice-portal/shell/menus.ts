import type { PracticeState } from '../shared/state.ts';

export interface MenuItem {
  id: string;
  label: string;
  icon: string;
}

export interface MenuGroup {
  id: string;
  /** Without a label: the entries above the first group. */
  label: string;
  items: MenuItem[];
}

const item = (id: string, label: string, icon = 'page'): MenuItem => ({ id, label, icon });

/**
 * Ids overview, UserAuthMethods, AdministrativeRole, Licenses, SubscriptionResources and SignIns are seen in addresses;
 * the others, the order and the groups are guesses.
 */
export const userMenu: MenuGroup[] = [
  {
    id: 'top',
    label: '',
    items: [
      item('overview', 'Overview', 'user'),
      item('AuditLogs', 'Audit logs', 'log'),
      item('SignIns', 'Sign-in logs', 'log'),
      item('Diagnose', 'Diagnose and solve problems', 'wrench'),
    ],
  },
  {
    id: 'manage',
    label: 'Manage',
    items: [
      item('CustomSecurityAttributes', 'Custom security attributes', 'tag'),
      item('AdministrativeRole', 'Assigned roles', 'shield'),
      item('AdministrativeUnits', 'Administrative units', 'group'),
      item('Groups', 'Groups', 'group'),
      item('Applications', 'Applications', 'grid'),
      item('Licenses', 'Licenses', 'tag'),
      item('Devices', 'Devices', 'device'),
      item('SubscriptionResources', 'Azure role assignments', 'key'),
      item('UserAuthMethods', 'Authentication methods', 'shield'),
    ],
  },
  {
    id: 'support',
    label: 'Troubleshooting + Support',
    items: [item('NewSupportRequest', 'New support request', 'help')],
  },
];

export const usersMenu: MenuGroup[] = [
  {
    id: 'top',
    label: '',
    items: [
      item('AllUsers', 'All users', 'user'),
      item('AuditLogs', 'Audit logs', 'log'),
      item('SignIns', 'Sign-in logs', 'log'),
      item('Diagnose', 'Diagnose and solve problems', 'wrench'),
    ],
  },
  {
    id: 'manage',
    label: 'Manage',
    items: [
      item('DeletedUsers', 'Deleted users', 'user'),
      item('PasswordReset', 'Password reset', 'key'),
      item('UserSettings', 'User settings', 'gear'),
      item('BulkOperationResults', 'Bulk operation results', 'log'),
    ],
  },
  {
    id: 'support',
    label: 'Troubleshooting + Support',
    items: [item('NewSupportRequest', 'New support request', 'help')],
  },
];

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
    { id: 'top', label: '', items: [item('Diagnose', 'Diagnose and solve problems', 'wrench')] },
    {
      id: 'manage',
      label: 'Manage',
      // A menu that is still arriving ends before the entry in question.
      items:
        onprem === 'loading'
          ? manage.slice(0, 2)
          : manage.filter(({ id }) => onprem !== 'absent' || id !== 'OnPremisesIntegration'),
    },
    {
      id: 'activity',
      label: 'Activity',
      items: [item('AuditLogs', 'Audit logs', 'log'), item('UsageInsights', 'Usage & insights', 'chart')],
    },
    {
      id: 'support',
      label: 'Troubleshooting + Support',
      items: [item('NewSupportRequest', 'New support request', 'help')],
    },
  ];
}

export const appMenu: MenuGroup[] = [
  {
    id: 'top',
    label: '',
    items: [
      item('Overview', 'Overview', 'grid'),
      item('Quickstart', 'Quickstart', 'rocket'),
      item('IntegrationAssistant', 'Integration assistant', 'rocket'),
      item('Diagnose', 'Diagnose and solve problems', 'wrench'),
    ],
  },
  {
    id: 'manage',
    label: 'Manage',
    items: [
      item('Branding', 'Branding & properties', 'tag'),
      item('Authentication', 'Authentication', 'shield'),
      item('Credentials', 'Certificates & secrets', 'key'),
      item('TokenConfiguration', 'Token configuration', 'sliders'),
      item('CallAnAPI', 'API permissions', 'shield'),
      item('ProtectAnAPI', 'Expose an API', 'page'),
      item('AppRoles', 'App roles', 'group'),
      item('Owners', 'Owners', 'user'),
      item('Manifest', 'Manifest', 'log'),
    ],
  },
  {
    id: 'support',
    label: 'Support + Troubleshooting',
    items: [item('NewSupportRequest', 'New support request', 'help')],
  },
];
