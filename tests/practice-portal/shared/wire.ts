import type { PracticeState } from './state.ts';

/**
 * How the shell tells a frame what to show. THE PRACTICE PORTAL'S OWN DEVICE: the real frame does not know the route
 * either (facts S12, S38) and learns its view from the portal in a way that we have not seen.
 */
export type View =
  | 'users-list'
  | 'deleted-users'
  | 'user-settings'
  | 'user-profile'
  | 'user-auth-methods'
  | 'user-roles'
  | 'user-licenses'
  | 'sign-ins'
  | 'reset-password'
  | 'app-overview'
  | 'app-credentials'
  | 'app-registrations'
  | 'enterprise-apps'
  | 'roles'
  | 'authentication-methods'
  | 'connect'
  | 'placeholder';

/** `item` is the menu item, for the views that several items share. */
export type ToFrame = { practice: 'show'; view: View; subject: string; item: string; state: PracticeState };

export type ToShell =
  | { practice: 'ready' }
  | { practice: 'navigate'; hash: string }
  | { practice: 'open-reset'; subject: string }
  /** Whose rows are ticked: the shell's own command bar needs to know. */
  | { practice: 'selected'; subjects: string[] }
  /** Which tab of the user page is open: the shell draws the properties itself with `properties=fxc`. */
  | { practice: 'tab'; tab: PracticeState['tab'] | 'monitoring' }
  | { practice: 'close-pane' }
  | { practice: 'refused' };

export function isPractice(data: unknown): data is ToFrame | ToShell {
  return typeof data === 'object' && data !== null && 'practice' in data;
}
