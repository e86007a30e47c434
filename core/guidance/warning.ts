import type { SeenSource } from '../detection/source.ts';
import type { Profile } from './profile.ts';

/** What the warning in the Microsoft 365 admin center says: which of its topic's reasons, in which order, how loudly. */
export interface WarningPlan {
  readonly loud: boolean;
  readonly reasons: readonly string[];
  readonly values: Readonly<Record<string, number>>;
  /** Asks whether the organisation synchronises at all; only while that was never answered. */
  readonly asks?: boolean;
}

/**
 * Chooses the warning's parts. A sign on the page wins over the profile; where they disagree both are said;
 * nothing is said about a user who is in the cloud by a positive sign.
 * @param warned whether this tab has already had the alert: then it is repeated as a note
 */
export function planWarning({ source, bulk }: SeenSource, profile: Profile, warned: boolean): WarningPlan | undefined {
  const values: Record<string, number> = bulk ? { ...bulk } : {};
  const instead = bulk ? 'bulk-do' : remedy(profile);
  if (source === 'cloud') {
    return profile.synced === 'all' ? { loud: false, reasons: ['disagree-cloud'], values } : undefined;
  }
  if (source === 'synced') {
    const basis = profile.synced === 'none' ? ['disagree'] : [];
    return { loud: !warned, reasons: [bulk ? 'bulk' : 'synced', ...basis, instead], values };
  }
  if (profile.synced === 'none') return undefined;
  if (profile.synced === 'all') {
    return { loud: !warned, reasons: ['synced-by-organisation', instead], values };
  }
  return { loud: false, reasons: [bulk ? 'bulk-unknown' : 'unknown'], values, asks: profile.synced === 'unknown' };
}

/** What a note says after the portal has reset the password of a synced user. */
export function planAfterReset({ source, bulk }: SeenSource, profile: Profile): WarningPlan | undefined {
  const synced = source === 'synced' || (source === 'unknown' && profile.synced === 'all');
  if (!synced) return undefined;
  return { loud: false, reasons: bulk ? ['bulk-done', 'bulk-do'] : ['done', remedy(profile)], values: {} };
}

/**
 * Where the password should be reset instead. What the organisation does counts where it is not known whether it works;
 * a reset in the Microsoft 365 admin center is what the warning is about, so that answer names no other place.
 */
function remedy({ writeback, signIn, resetAt }: Profile): 'do-entra' | 'do-ad' | 'do-unknown' {
  if (writeback === 'off' || signIn === 'federated' || resetAt === 'on-premises') return 'do-ad';
  return writeback === 'on' || resetAt === 'entra' ? 'do-entra' : 'do-unknown';
}
