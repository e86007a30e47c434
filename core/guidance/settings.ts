import { type Profile, unknownProfile } from './profile.ts';
import type { MyRole } from './reset-question.ts';

/** What can be drawn into a portal's page. */
export const SURFACES = ['tooltip', 'note', 'marker', 'warning'] as const;
export type Surface = (typeof SURFACES)[number];

/** The portals of this build: one for each file of `content/portals`. */
export const PORTALS = ['entra', 'm365'] as const;
export type Portal = (typeof PORTALS)[number];

export const TEXT_SIZES = ['standard', 'larger', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Everything that the reader can set. Kept on this computer. */
export interface Settings {
  /** A reading language, or `''` for the browser's. */
  readonly language: string;
  /** Of our own surfaces and pages; a portal keeps its own. */
  readonly textSize: TextSize;
  readonly profile: Profile;
  /** The admin's own roles, as the admin says; never read from a portal. */
  readonly roles: readonly MyRole[];
  readonly portalsOff: readonly Portal[];
  readonly surfacesOff: readonly Surface[];
  /** Topics that were told not to show again. */
  readonly muted: readonly string[];
}

export const defaultSettings: Settings = {
  language: '',
  textSize: 'standard',
  profile: unknownProfile,
  roles: [],
  portalsOff: [],
  surfacesOff: [],
  muted: [],
};

export const SETTING_KEYS = Object.keys(defaultSettings) as readonly (keyof Settings)[];

/** A change of one setting. */
export type ChangeSetting = <K extends keyof Settings>(key: K, value: Settings[K]) => void;

/** How much larger than usual our own text is. */
export function textScale(size: TextSize): number {
  return { standard: 1, larger: 1.1875, largest: 1.375 }[size];
}

/** The portal, if it is switched off: then its watchers do nothing. */
export function switchedOff(portal: string | undefined, { portalsOff }: Settings): Portal | undefined {
  return portalsOff.find((off) => off === portal);
}

/** What the watcher must not draw: topics, and surfaces by name. A topic of a surface's name switches none off. */
export function mutedInPages({ muted, surfacesOff }: Settings): string[] {
  return [...muted.filter((topic) => !SURFACES.some((surface) => surface === topic)), ...surfacesOff];
}

/** The list with something put in or taken out of it, in the order of all that there is. */
export function withOrWithout<T>(all: readonly T[], list: readonly T[], one: T, isIn: boolean): T[] {
  return all.filter((other) => (other === one ? isIn : list.includes(other)));
}

/** What stands in a file, or why it is none that can be read here. Nothing is changed by reading it. */
export type ReadSettings =
  | { readonly is: 'foreign' | 'newer' }
  | {
      readonly is: 'ours';
      readonly settings: Partial<Settings>;
      /** What stands in it and means nothing here. */
      readonly unknown: readonly string[];
      /** Settings whose value is none. */
      readonly wrong: readonly (keyof Settings)[];
    };
