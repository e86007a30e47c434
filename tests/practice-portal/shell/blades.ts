import { findPerson } from '../shared/people.ts';
import type { PracticeState } from '../shared/state.ts';
import type { View } from '../shared/wire.ts';
import { appMenu, type MenuGroup, passwordResetMenu, userMenu, usersMenu } from './menus.ts';
import type { Route } from './route.ts';

export type Content =
  /** A React view in a cross-origin frame; `name` is the frame's name attribute. */
  | { kind: 'frame'; name: string; view: View }
  /** Drawn by the shell itself, as the older (Knockout) blades are. */
  | { kind: 'own'; page: 'home' | 'password-reset' | 'nothing' };

export interface Blade {
  /** One blade is one parked section; another menu item stays in the same blade. */
  key: string;
  /** The object's own name, before ` | <menu item>`. */
  name: string;
  subtitle: string;
  icon: string;
  crumbs: string[];
  menu: MenuGroup[];
  item: string;
  subject: string;
  content: Content;
}

const frame = (name: string, view: View): Content => ({ kind: 'frame', name, view });
const placeholder = (name: string): Content => frame(`${name}.ReactView`, 'placeholder');

/** Blade names as in facts/azure-entra-portal.md section 1.3; UsersList and UserProfile frames are seen (S4). */
export function describeBlade(route: Route, state: PracticeState): Blade {
  const item = route.item;
  const is = (...ids: string[]) => ids.some((id) => id.toLowerCase() === item.toLowerCase());
  switch (route.blade.toLowerCase()) {
    case 'usermanagementmenublade':
    case 'usersmanagementmenublade':
      return {
        key: 'users',
        name: 'Users',
        subtitle: 'Contoso practice',
        icon: 'user',
        crumbs: ['Home'],
        menu: usersMenu,
        item: item || 'AllUsers',
        subject: '',
        content: is('', 'AllUsers') ? frame('UsersList.ReactView', 'users-list') : placeholder(item),
      };
    case 'userprofilemenublade':
    case 'userdetailsmenublade': {
      const subject = route.params.userId ?? '';
      return {
        key: `user ${subject}`,
        name: findPerson(subject, state.user).name,
        subtitle: 'User',
        icon: 'user',
        crumbs: ['Home', 'Users'],
        menu: userMenu,
        item: is('', 'Profile') ? 'overview' : item,
        subject,
        content: is('', 'overview', 'Profile')
          ? frame('UserProfile.ReactView', 'user-profile')
          : is('UserAuthMethods')
            ? frame('UserAuthMethods.ReactView', 'user-auth-methods')
            : placeholder(item),
      };
    }
    case 'passwordresetmenublade':
      return {
        key: 'password-reset',
        name: 'Password reset',
        subtitle: 'Contoso practice',
        icon: 'key',
        crumbs: ['Home'],
        menu: passwordResetMenu(state.onprem),
        item: item || 'Properties',
        subject: '',
        content: { kind: 'own', page: 'password-reset' },
      };
    case 'applicationmenublade':
      return {
        key: `app ${route.params.appId ?? ''}`,
        name: 'Payroll sync',
        subtitle: 'App registration',
        icon: 'grid',
        crumbs: ['Home', 'App registrations'],
        menu: appMenu,
        item: item || 'Overview',
        subject: route.params.appId ?? '',
        content: is('Credentials')
          ? frame('Credentials.ReactView', 'app-credentials')
          : is('', 'Overview')
            ? frame('ApplicationOverview.ReactView', 'app-overview')
            : placeholder(item),
      };
    case '':
      return { ...empty, key: 'home', name: 'Home', content: { kind: 'own', page: 'home' } };
    default:
      return {
        ...empty,
        key: route.blade,
        name: route.blade.replace(/(MenuBlade|Blade|\.\w+View)$/, ''),
        crumbs: ['Home'],
      };
  }
}

const empty: Blade = {
  key: '',
  name: '',
  subtitle: '',
  icon: 'page',
  crumbs: [],
  menu: [],
  item: '',
  subject: '',
  content: { kind: 'own', page: 'nothing' },
};

/** `<name> | <menu item>`, but only the name on an overview. */
export function bladeTitle(blade: Blade, say: (english: string) => string): string {
  const entry = blade.menu
    .flatMap(({ items }) => items)
    .find(({ id }) => id.toLowerCase() === blade.item.toLowerCase());
  const name = blade.key.startsWith('user ') ? blade.name : say(blade.name);
  return !entry || entry.id.toLowerCase() === 'overview' ? name : `${name} | ${say(entry.label)}`;
}
