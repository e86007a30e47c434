import { findPerson, tenant } from '../shared/people.ts';
import { type Content, frame } from './blade.ts';
import type { Asked, BladeTable } from './blades.ts';
import { userMenu, usersMenu } from './userMenus.ts';

/** UsersList and UserProfile are seen as names of frames (S4); the other frames' names follow them. */
function users({ route, state, say, is }: Asked) {
  return {
    key: 'users',
    name: say('Users'),
    subtitle: tenant.name,
    icon: 'user',
    crumbs: ['Home'],
    menu: usersMenu(state.usersMenu),
    menuState: state.usersMenu,
    searched: 'Deleted users',
    item: route.item || 'AllUsers',
    content: usersContent(route.item, is),
  };
}

function usersContent(item: string, is: Asked['is']): Content {
  if (is('', 'AllUsers')) return frame('UsersList', 'users-list');
  if (is('DeletedUsers')) return frame('DeletedUsers', 'deleted-users');
  if (is('UserSettings')) return frame('UserSettings', 'user-settings');
  if (is('SignIns')) return frame('SignIns', 'sign-ins');
  // A guess: the page of Password reset > Properties, in the menu of Users.
  if (is('PasswordReset')) return { kind: 'own', page: 'password-reset' };
  return frame(item, 'placeholder');
}

function user({ route, state, say, is }: Asked) {
  const subject = route.params['userId'] ?? '';
  return {
    key: `user ${subject}`,
    name: findPerson(subject, state).name,
    subtitle: say('User'),
    icon: 'user',
    // `adminUnitObjectId/<id>` in the address: the admin came through an administrative unit.
    crumbs: ['Home', route.params['adminUnitObjectId'] ? 'Administrative units' : 'Users'],
    menu: userMenu,
    item: is('', 'Profile') ? 'overview' : route.item,
    subject,
    content: userContent(route.item, is),
  };
}

function userContent(item: string, is: Asked['is']): Content {
  if (is('', 'overview', 'Profile')) return frame('UserProfile', 'user-profile');
  if (is('UserAuthMethods')) return frame('UserAuthMethods', 'user-auth-methods');
  if (is('AdministrativeRole')) return frame('AdministrativeRole', 'user-roles');
  if (is('Licenses')) return frame('UserLicenses', 'user-licenses');
  if (is('SignIns')) return frame('UserSignIns', 'sign-ins');
  return frame(item, 'placeholder');
}

export const userBlades: BladeTable = {
  usermanagementmenublade: users,
  usersmanagementmenublade: users,
  userprofilemenublade: user,
  userdetailsmenublade: user,
};
