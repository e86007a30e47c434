import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';

export interface Command {
  key: string;
  text: string;
  icon: string;
  disabled?: boolean;
  run?: () => void;
}

/**
 * Placeholders: sister lists have such handles (S2), this one's value is not established. The flavours with an overflow
 * menu put this command into it.
 */
export const resetKey = 'resetPasswordCmdBtn';

/** A command in the asked state: nothing, or one command. */
export function inState(state: PracticeState['reset'] | PracticeState['edit'], command: Command): Command[] {
  if (state === 'absent' || state === 'loading') return [];
  return [{ ...command, disabled: state === 'disabled' }];
}

export function resetCommand(state: PracticeState, say: Say, run: () => void): Command[] {
  return inState(state.reset, { key: resetKey, text: say('Reset password'), icon: 'Permissions', run });
}
