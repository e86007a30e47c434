import { type Evidence, evidenceOf, type SeenFact } from './cause-evidence.ts';
import type { Profile } from './profile.ts';
import { RESET_CAUSES, type ResetCause } from './reset-ids.ts';

/**
 * How a cause stands: `seen` on this page, `organisation` by what the organisation says, `likely` by the answer to "every
 * user or only this one", or merely `possible`.
 */
export type Standing = 'seen' | 'organisation' | 'likely' | 'possible';

export interface RankedCause extends Evidence {
  readonly cause: ResetCause;
  readonly standing: Standing;
}

export interface CauseQuestion {
  readonly facts: readonly SeenFact[];
  readonly triage: 'every-user' | 'this-user' | 'unknown';
  readonly profile: Profile;
}

/** The usual ones of each kind. Source: the refusals that were seen in 2026, and the order of the known reports. */
const EVERY_USER: readonly ResetCause[] = ['role-not-active', 'wrong-account-or-directory', 'no-reset-role'];
const THIS_USER: readonly ResetCause[] = ['target-stronger-role', 'role-assignable-group', 'unit-scope'];
const ORDER: readonly Standing[] = ['seen', 'organisation', 'likely', 'possible'];

/**
 * Why a reset is greyed or refused. What the page shows comes first, with what was seen; what it rules out is left out; the
 * rest is only possible and says so.
 */
export function rankCauses({ facts, triage, profile }: CauseQuestion): RankedCause[] {
  const ranked = RESET_CAUSES.flatMap((cause): RankedCause[] => {
    const evidence = evidenceOf(cause, facts, profile);
    return evidence ? [{ cause, ...evidence, standing: standingOf(cause, evidence, triage) }] : [];
  });
  const weight = ({ cause, standing, against }: RankedCause) =>
    ORDER.indexOf(standing) * 4 + (against.length > 0 ? 2 : 0) + (isOff(cause, triage) ? 1 : 0);
  return ranked.sort((one, other) => weight(one) - weight(other));
}

function standingOf(cause: ResetCause, { seen, said, against }: Evidence, triage: CauseQuestion['triage']): Standing {
  if (seen.length > 0) return 'seen';
  if (said.length > 0) return 'organisation';
  const usual = triage === 'every-user' ? EVERY_USER : triage === 'this-user' ? THIS_USER : [];
  return usual.includes(cause) && against.length === 0 ? 'likely' : 'possible';
}

/** Something that explains the other half of the cases. */
function isOff(cause: ResetCause, triage: CauseQuestion['triage']): boolean {
  if (triage === 'unknown') return false;
  return triage === 'this-user' ? EVERY_USER.includes(cause) : !EVERY_USER.includes(cause);
}
