import { CommandBar, CommandBarButton, Spinner } from '@fluentui/react';
import { lazy, Suspense } from 'react';
import { useFontsLoaded } from '../shared/fontsLoaded.ts';
import type { PracticeState } from '../shared/state.ts';
import type { Say } from '../shared/words.ts';

export interface Command {
  key: string;
  text: string;
  icon: string;
  disabled?: boolean;
  run?: () => void;
}

const Fluent9Toolbar = lazy(() => import('./Fluent9Toolbar.tsx'));

/**
 * The command Reset password in the asked state. Its `data-testid` is a placeholder: sister lists have such handles
 * (S2), this one's value is not established.
 */
export function resetCommand(state: PracticeState, say: Say, run: () => void): Command[] {
  if (state.reset === 'absent' || state.reset === 'loading') return [];
  return [
    {
      key: 'resetPasswordCmdBtn',
      text: say('Reset password'),
      icon: 'Permissions',
      disabled: state.reset === 'disabled',
      run,
    },
  ];
}

/** One bar in the flavours of facts/azure-entra-portal.md section 3; which one the live pages use is not established. */
export function Commands({ commands, state }: { commands: Command[]; state: PracticeState }) {
  return (
    <div className="practice-commands">
      <Bar commands={commands} state={state} />
      {state.reset === 'loading' && <Spinner className="practice-spinner" ariaLabel="Loading" />}
    </div>
  );
}

function Bar({ commands, state }: { commands: Command[]; state: PracticeState }) {
  const fonts = useFontsLoaded();
  // Only Fluent 8's own bar moves what does not fit into a menu.
  const few = commands.slice(0, 5);
  if (state.flavour === 'v9' || state.flavour === 'v9focusable') {
    return (
      <Suspense>
        <Fluent9Toolbar commands={few} focusable={state.flavour === 'v9focusable'} dark={state.theme === 'dark'} />
      </Suspense>
    );
  }
  const items = commands.map(({ key, text, icon, disabled = false, run }) => ({
    key,
    cacheKey: `${key} ${fonts}`,
    text,
    name: text,
    'data-testid': key,
    ariaLabel: text,
    disabled,
    iconProps: { iconName: icon },
    onClick: () => run?.(),
  }));
  if (state.flavour === 'v8button') {
    return (
      <div className="practice-buttons">
        {items.slice(0, few.length).map(({ key, name: _, cacheKey: __, ...item }) => (
          <CommandBarButton key={key} {...item} />
        ))}
      </div>
    );
  }
  const overflows = (key: string) => state.flavour === 'v8overflow' && key === 'resetPasswordCmdBtn';
  return (
    <CommandBar
      ariaLabel="Commands"
      items={items.filter(({ key }) => !overflows(key))}
      overflowItems={items.filter(({ key }) => overflows(key))}
      overflowButtonProps={{ ariaLabel: 'More commands' }}
      styles={{ root: { height: 40, paddingLeft: 8, paddingRight: 8 } }}
    />
  );
}
