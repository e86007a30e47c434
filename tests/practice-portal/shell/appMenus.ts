import { diagnose, group, item, type MenuGroup, support } from './menus.ts';

export const appMenu: MenuGroup[] = [
  group(
    'top',
    '',
    item('Overview', 'Overview', 'grid'),
    item('Quickstart', 'Quickstart', 'rocket'),
    item('IntegrationAssistant', 'Integration assistant', 'rocket'),
    diagnose,
  ),
  group(
    'manage',
    'Manage',
    item('Branding', 'Branding & properties', 'tag'),
    item('Authentication', 'Authentication', 'shield'),
    item('Credentials', 'Certificates & secrets', 'key'),
    item('TokenConfiguration', 'Token configuration', 'sliders'),
    item('CallAnAPI', 'API permissions', 'shield'),
    item('ProtectAnAPI', 'Expose an API', 'page'),
    item('AppRoles', 'App roles', 'group'),
    item('Owners', 'Owners', 'user'),
    item('Manifest', 'Manifest', 'log'),
  ),
  { ...support, label: 'Support + Troubleshooting' },
];

/** SignOn, Users, Provisioning and Permissions are seen in addresses (S24, S31). */
export const enterpriseAppMenu: MenuGroup[] = [
  group('top', '', item('Overview', 'Overview', 'grid'), item('DeploymentPlan', 'Deployment Plan', 'page'), diagnose),
  group(
    'manage',
    'Manage',
    item('Properties', 'Properties', 'sliders'),
    item('Owners', 'Owners', 'user'),
    item('RolesAndAdministrators', 'Roles and administrators', 'shield'),
    item('Users', 'Users and groups', 'group'),
    item('SignOn', 'Single sign-on', 'key'),
    item('Provisioning', 'Provisioning', 'sync'),
  ),
  group('security', 'Security', item('Permissions', 'Permissions', 'shield')),
  group('activity', 'Activity', item('SignIns', 'Sign-in logs', 'log'), item('AuditLogs', 'Audit logs', 'log')),
  support,
];

/** AppAppsPreview and AllApps are seen in addresses. */
export const enterpriseAppsMenu: MenuGroup[] = [
  group('top', '', item('Overview', 'Overview', 'grid'), diagnose),
  group(
    'manage',
    'Manage',
    item('AppAppsPreview', 'All applications', 'grid'),
    item('ApplicationProxy', 'Application proxy', 'globe'),
    item('UserSettings', 'User settings', 'gear'),
  ),
  group('security', 'Security', item('ConsentAndPermissions', 'Consent and permissions', 'shield')),
];
