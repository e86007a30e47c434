/** What a document needs of its tab and of the settings, because documents of a portal touch no storage. */
import { type Profile, unknownProfile } from '../../core/guidance/profile.ts';

export interface PageContext {
  /** Grows with every page that the top document shows; 0 before the first. */
  readonly nav: number;
  /** Absent where the reader has switched the portal off: then its watchers do nothing, and go on telling where they are. */
  readonly portal?: string;
  readonly page?: string;
  /** Topics that are not to be drawn, and surfaces by name, see `mutedInPages`. */
  readonly muted: readonly string[];
  readonly profile: Profile;
  /** Whether this tab has had the alert. */
  readonly warned: boolean;
  /** Changes with the settings on which a topic's text depends: then it is asked for again. */
  readonly reading: string;
  /** The keyboard shortcut that opens the panel, as the browser writes it; absent where none is assigned. */
  readonly shortcut?: string;
  /** Whether a click in a page can open the panel. */
  readonly canOpenPanel: boolean;
}

export const defaultContext: PageContext = {
  nav: 0,
  muted: [],
  profile: unknownProfile,
  warned: false,
  reading: '',
  canOpenPanel: false,
};

/**
 * Checks a context's shape. By hand, because this is the one check that runs in every frame of a portal, and a schema
 * library would be a fifth of the watcher.
 */
export function readContext(value: unknown): PageContext | undefined {
  if (!isLike(value, defaultContext)) return undefined;
  const { nav, muted, portal = '', page = '', shortcut = '' } = value as PageContext;
  const fits = Number.isFinite(nav) && [...muted, portal, page, shortcut].every((text) => typeof text === 'string');
  return fits ? (value as PageContext) : undefined;
}

/** Whether a value has all parts of another, each of its kind. */
function isLike(value: unknown, like: unknown): boolean {
  return (
    typeof value === typeof like &&
    Array.isArray(value) === Array.isArray(like) &&
    (typeof like !== 'object' ||
      Object.entries(like as object).every(([key, part]) => isLike((value as Record<string, unknown>)?.[key], part)))
  );
}
