import type { PracticeState } from './state.ts';

/**
 * How the shell tells a frame what to show. THE PRACTICE PORTAL'S OWN DEVICE: the real frame does not know the route
 * either (facts S12, S38) and learns its view from the portal in a way that we have not seen.
 */
export type View =
  | 'users-list'
  | 'user-profile'
  | 'user-auth-methods'
  | 'reset-password'
  | 'app-overview'
  | 'app-credentials'
  | 'placeholder';

export type ToFrame = { practice: 'show'; view: View; subject: string; state: PracticeState };

export type ToShell =
  | { practice: 'ready' }
  | { practice: 'navigate'; hash: string }
  | { practice: 'open-reset'; subject: string }
  | { practice: 'close-pane' }
  | { practice: 'refused' };

export function isPractice(data: unknown): data is ToFrame | ToShell {
  return typeof data === 'object' && data !== null && 'practice' in data;
}
