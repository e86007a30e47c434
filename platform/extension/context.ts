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
  if (typeof value !== 'object' || value === null) return undefined;
  const context = value as Record<keyof PageContext, unknown>;
  const optional = (field: unknown) => field === undefined || typeof field === 'string';
  const profile = context.profile as Record<keyof Profile, unknown> | null | undefined;
  const fits =
    Number.isFinite(context.nav) &&
    [context.portal, context.page, context.shortcut].every(optional) &&
    Array.isArray(context.muted) &&
    context.muted.every((id) => typeof id === 'string') &&
    typeof profile === 'object' &&
    [profile?.synced, profile?.writeback, profile?.signIn].every((answer) => typeof answer === 'string') &&
    typeof context.warned === 'boolean' &&
    typeof context.reading === 'string' &&
    typeof context.canOpenPanel === 'boolean';
  return fits ? (value as PageContext) : undefined;
}
