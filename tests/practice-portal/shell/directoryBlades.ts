import { tenant } from '../shared/people.ts';
import { frame } from './blade.ts';
import type { BladeTable } from './blades.ts';
import {
  authenticationMethodsMenu,
  cloudSyncMenu,
  connectMenu,
  passwordResetMenu,
  rolesMenu,
} from './directoryMenus.ts';

/** Blades of the directory as a whole. Which of them are React views is not established, except that Password reset's menu is the shell's. */
export const directoryBlades: BladeTable = {
  passwordresetmenublade: ({ route, state, say }) => ({
    key: 'password-reset',
    name: say('Password reset'),
    subtitle: tenant.name,
    icon: 'key',
    crumbs: ['Home'],
    menu: passwordResetMenu(state.onprem),
    menuState: state.onprem,
    searched: 'Notifications',
    item: route.item || 'Properties',
    content: { kind: 'own', page: 'password-reset' },
  }),
  authenticationmethodsmenublade: ({ route, say, is }) => ({
    key: 'authentication-methods',
    name: say('Authentication methods'),
    subtitle: tenant.name,
    icon: 'shield',
    crumbs: ['Home'],
    menu: authenticationMethodsMenu,
    item: route.item || 'AdminAuthMethods',
    content: is('', 'AdminAuthMethods', 'PasswordProtection', 'RegistrationCampaign')
      ? frame('AuthenticationMethods', 'authentication-methods')
      : frame(route.item, 'placeholder'),
  }),
  rolesmanagementmenublade: ({ route, say, is }) => ({
    key: 'roles',
    name: say('Roles and administrators'),
    subtitle: tenant.name,
    icon: 'shield',
    crumbs: ['Home'],
    menu: rolesMenu,
    item: route.item || 'AllRoles',
    content: is('', 'AllRoles') ? frame('AllRoles', 'roles') : frame(route.item, 'placeholder'),
  }),
  aadconnectmenublade: ({ route, say, is }) => ({
    key: 'connect',
    name: say('Microsoft Entra Connect'),
    subtitle: tenant.name,
    icon: 'sync',
    crumbs: ['Home'],
    menu: connectMenu,
    item: route.item || 'GetStarted',
    content: is('', 'GetStarted', 'ConnectSync', 'CloudSync')
      ? frame('AADConnect', 'connect')
      : frame(route.item, 'placeholder'),
  }),
  cloudsyncmenublade: ({ route, say, is }) => ({
    key: 'cloud-sync',
    name: say('Cloud sync'),
    subtitle: tenant.name,
    icon: 'sync',
    crumbs: ['Home', 'Microsoft Entra Connect'],
    menu: cloudSyncMenu,
    item: route.item || 'CloudSyncConfigurations',
    content: is('', 'CloudSyncConfigurations') ? frame('CloudSync', 'connect') : frame(route.item, 'placeholder'),
  }),
  signineventsv3blade: ({ say }) => ({
    key: 'sign-ins',
    name: say('Sign-in logs'),
    subtitle: tenant.name,
    icon: 'log',
    crumbs: ['Home'],
    content: frame('SignInEventsV3', 'sign-ins'),
  }),
};
