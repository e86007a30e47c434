import type { Conditions, Verdict } from './reset-question.ts';
import { verdict } from './reset-verdict.ts';

/**
 * What the account itself says, whatever the role. Sources: the portal's own refusals (2020-12 to 2026-09); Graph
 * `resetPassword` for one's own account; "Reset a user's password" (2025-08-27) for home, writeback, AdminCount and federated
 * domains; "Password writeback" (2025-10-25), which supports AD FS and so does not agree on the last. That an internal guest
 * can be reset, because the password lives here, is a deduction.
 */
export function judgeAccount({
  ownAccount,
  home,
  guest,
  synced,
  writeback,
  signIn,
  protectedAccount,
}: Conditions): Verdict[] {
  const found: Verdict[] = [];
  if (ownAccount === 'yes') found.push(verdict('no', 'own-account'));
  if (home === 'elsewhere') found.push(verdict('no', 'home-elsewhere'));
  else if (guest === 'yes' && home !== 'here') found.push(verdict('depends', 'guest-home-unknown'));
  if (synced === 'yes') {
    if (protectedAccount === 'yes') found.push(verdict('no', 'protected-account'));
    if (writeback === 'off') found.push(verdict('no', 'writeback-off'));
    else if (writeback !== 'on') found.push(verdict('depends', 'writeback-unknown'));
  }
  if (signIn === 'federated' && synced !== 'no') found.push(verdict('depends', 'federated-disputed'));
  return found;
}
