import { Spinner } from '@fluentui/react';
import { lazy, Suspense } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';
import type { Command } from './command.ts';
import { Fluent8Bar } from './Fluent8Bar.tsx';

const Fluent9Toolbar = lazy(() => import('./Fluent9Toolbar.tsx'));
const Fluent9Overflow = lazy(() => import('./Fluent9Overflow.tsx'));

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
