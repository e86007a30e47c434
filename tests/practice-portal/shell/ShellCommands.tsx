import type { PracticeState } from '../shared/state.ts';
import type { ToShell } from '../shared/wire.ts';
import type { Say } from '../shared/words.ts';
import { AzcCommandBar, type ShellCommand } from './AzcCommandBar.tsx';
import type { Blade } from './blade.ts';
import { OldCommandBar } from './OldCommandBar.tsx';

interface Props {
  blade: Blade;
  state: PracticeState;
  say: Say;
  /** Whose rows are ticked in the users list. */
  selected: string[];
  listen: (message: ToShell) => void;
}

/** `flavour=azc`, `azcoverflow`, `oldshell`: the commands of a React view in the shell's bar. The ids are guesses. */
export function ShellCommands({ blade, state, say, selected, listen }: Props) {
  const commands = commandsOf(blade, state, say, selected, listen);
  if (commands.length === 0) return null;
  return (
    <>
      {state.flavour === 'oldshell' ? (
        <OldCommandBar commands={commands} />
      ) : (
        <AzcCommandBar commands={commands} say={say} />
      )}
      {state.reset === 'loading' && <div className="fxs-blade-progress" />}
    </>
  );
}

function commandsOf(
  { content, subject }: Blade,
  state: PracticeState,
  say: Say,
  selected: string[],
  listen: Props['listen'],
): ShellCommand[] {
  if (content.kind !== 'frame' || !['azc', 'azcoverflow', 'oldshell'].includes(state.flavour)) return [];
  const reset = (of: string | undefined, disabled: boolean): ShellCommand => ({
    id: 'resetPassword',
    label: say('Reset password'),
    icon: 'key',
    disabled,
    run: () => of !== undefined && listen({ practice: 'open-reset', subject: of }),
    overflows: state.flavour === 'azcoverflow',
  });
  if (content.view === 'user-profile') return userCommands(state, say, reset(subject, state.reset === 'disabled'));
  if (content.view === 'users-list' && state.listReset === 'present') {
    return listCommands(say, selected, reset(selected[0], selected.length !== 1));
  }
  return [];
}

function userCommands(state: PracticeState, say: Say, reset: ShellCommand): ShellCommand[] {
  const inState = (how: PracticeState['edit'], command: ShellCommand): ShellCommand[] =>
    how === 'absent' ? [] : [{ ...command, disabled: how === 'disabled' }];
  return [
    ...inState(state.edit, { id: 'edit', label: say('Edit properties'), icon: 'edit' }),
    ...inState(state.delete, { id: 'delete', label: say('Delete'), icon: 'trash' }),
    { id: 'refresh', label: say('Refresh'), icon: 'refresh' },
    ...(state.reset === 'absent' || state.reset === 'loading' ? [] : [reset]),
    { id: 'revokeSessions', label: say('Revoke sessions'), icon: 'signOut' },
  ];
}

function listCommands(say: Say, selected: string[], reset: ShellCommand): ShellCommand[] {
  return [
    { id: 'newUser', label: say('New user'), icon: 'add' },
    { id: 'deleteUser', label: say('Delete'), icon: 'trash', disabled: selected.length === 0 },
    reset,
    { id: 'refresh', label: say('Refresh'), icon: 'refresh' },
    { id: 'columns', label: say('Columns'), icon: 'columns' },
  ];
}
