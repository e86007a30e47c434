import { tenant } from '../shared/people.ts';
import { appMenu, enterpriseAppMenu, enterpriseAppsMenu } from './appMenus.ts';
import { type Content, frame } from './blade.ts';
import type { Asked, BladeTable } from './blades.ts';

function registrationContent(item: string, is: Asked['is']): Content {
  if (is('Credentials')) return frame('Credentials', 'app-credentials');
  if (is('', 'Overview')) return frame('ApplicationOverview', 'app-overview');
  return frame(item, 'placeholder');
}

export const appBlades: BladeTable = {
  applicationmenublade: ({ route, say, is }) => ({
    key: `app ${route.params['appId'] ?? ''}`,
    name: 'Payroll sync',
    subtitle: say('App registration'),
    icon: 'grid',
    crumbs: ['Home', 'App registrations'],
    menu: appMenu,
    item: route.item || 'Overview',
    subject: route.params['appId'] ?? '',
    content: registrationContent(route.item, is),
  }),
  applicationslistblade: ({ say }) => ({
    key: 'app-registrations',
    name: say('App registrations'),
    subtitle: tenant.name,
    icon: 'page',
    crumbs: ['Home'],
    content: frame('ApplicationsList', 'app-registrations'),
  }),
  // Menu and single sign-on page were seen in the top document, with a Save command of the shell's (S24).
  managedappmenublade: ({ route, say, is }) => ({
    key: `enterprise-app ${route.params['objectId'] ?? ''}`,
    name: 'Payroll sync',
    subtitle: say('Enterprise Application'),
    icon: 'grid',
    crumbs: ['Home', 'Enterprise apps'],
    menu: enterpriseAppMenu,
    item: route.item || 'Overview',
    subject: route.params['objectId'] ?? '',
    content: is('', 'Overview', 'SignOn') ? { kind: 'own', page: 'enterprise-app' } : frame(route.item, 'placeholder'),
  }),
  startboardapplicationsmenublade: ({ route, say, is }) => ({
    key: 'enterprise-apps',
    name: say('Enterprise apps'),
    subtitle: tenant.name,
    icon: 'grid',
    crumbs: ['Home'],
    menu: enterpriseAppsMenu,
    item: is('', 'AllApps') ? 'AppAppsPreview' : route.item,
    content: is('', 'AllApps', 'AppAppsPreview')
      ? frame('EnterpriseApplications', 'enterprise-apps')
      : frame(route.item, 'placeholder'),
  }),
};
