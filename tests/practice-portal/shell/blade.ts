import type { PracticeState } from '../shared/state.ts';
import type { View } from '../shared/wire.ts';
import type { Say } from '../shared/words.ts';
import type { MenuGroup } from './menus.ts';

export type Content =
  /** A React view in a cross-origin frame; `name` is the frame's name attribute. */
  | { kind: 'frame'; name: string; view: View }
  /** Drawn by the shell itself, as the older (Knockout) blades are. */
  | { kind: 'own'; page: 'home' | 'password-reset' | 'enterprise-app' | 'nothing' };

export interface Blade {
  /** One blade is one parked section; another menu item stays in the same blade. */
  key: string;
  /** The object's own name, before ` | <menu item>`, as it is drawn. */
  name: string;
  subtitle: string;
  icon: string;
  crumbs: string[];
  menu: MenuGroup[];
  /** How the menu stands there: present, or in one of the states in which an entry cannot be seen. */
  menuState: PracticeState['onprem'];
  /** What has been typed into the menu's search with `searching`: a word that the entry in question does not have. */
  searched: string;
  item: string;
  subject: string;
  content: Content;
}

export const frame = (name: string, view: View): Content => ({ kind: 'frame', name: `${name}.ReactView`, view });

export const noBlade: Blade = {
  key: '',
  name: '',
  subtitle: '',
  icon: 'page',
  crumbs: [],
  menu: [],
  menuState: 'present',
  searched: '',
  item: '',
  subject: '',
  content: { kind: 'own', page: 'nothing' },
};

/** `<name> | <menu item>`, but only the name on an overview. */
export function bladeTitle(blade: Blade, say: Say): string {
  const entry = blade.menu
    .flatMap(({ items }) => items)
    .find(({ id }) => id.toLowerCase() === blade.item.toLowerCase());
  return !entry || entry.id.toLowerCase() === 'overview' ? blade.name : `${blade.name} | ${say(entry.label)}`;
}
