import { Spinner } from '@fluentui/react';
import { lazy, Suspense } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import { Fluent8Bar } from './Fluent8Bar.tsx';

export interface Command {
  key: string;
  text: string;
  icon: string;
  disabled?: boolean;
  run?: () => void;
}

const Fluent9Toolbar = lazy(() => import('./Fluent9Toolbar.tsx'));
const Fluent9Overflow = lazy(() => import('./Fluent9Overflow.tsx'));

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

interface Props {
  commands: Command[];
  state: PracticeState;
  say: Say;
}

/** One bar in the flavours of facts/azure-entra-portal.md section 3; which one the live pages use is not established. */
export function Commands({ commands, state, say }: Props) {
  return (
    <div className="practice-commands">
      <Bar commands={commands} state={state} say={say} />
      {state.reset === 'loading' && <Spinner className="practice-spinner" ariaLabel={say('Loading')} />}
    </div>
  );
}

function Bar({ commands, state, say }: Props) {
  const { flavour } = state;
  const dark = state.theme === 'dark';
  if (flavour === 'v9overflow') {
    return (
      <Suspense>
        <Fluent9Overflow commands={commands} say={say} dark={dark} />
      </Suspense>
    );
  }
  if (flavour === 'v9' || flavour === 'v9focusable' || flavour === 'v9icon' || flavour === 'v9link') {
    return (
      <Suspense>
        <Fluent9Toolbar
          // Nothing moves what does not fit; icons always fit.
          commands={flavour === 'v9icon' ? commands : commands.slice(0, 5)}
          flavour={flavour}
          say={say}
          dark={dark}
        />
      </Suspense>
    );
  }
  return <Fluent8Bar commands={commands} flavour={flavour} say={say} />;
}
