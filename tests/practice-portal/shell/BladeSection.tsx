import { useEffect, useState } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { ToShell } from '../shared/wire.ts';
import type { Say } from '../shared/words.ts';
import { type AzcCommand, AzcCommandBar } from './AzcCommandBar.tsx';
import { BladeMenu } from './BladeMenu.tsx';
import { type Blade, bladeTitle } from './blades.ts';
import { HomePage } from './HomePage.tsx';
import { PasswordResetPage } from './PasswordResetPage.tsx';
import { ReactFrame } from './ReactFrame.tsx';
import { Symbol } from './Symbols.tsx';

interface Props {
  blade: Blade;
  parked: boolean;
  state: PracticeState;
  say: Say;
  listen: (message: ToShell) => void;
  select: (itemId: string) => void;
  close: () => void;
}

const loadingTime = 350;

/** One blade. An earlier one stays in the document, parked to the left, and still counts as visible (S1). */
export function BladeSection({ blade, parked, state, say, listen, select, close }: Props) {
  const loaded = useLoaded(blade.item);
  const title = bladeTitle(blade, say);
  return (
    <section className="fxs-blade" style={parked ? { left: -4000 } : undefined}>
      <header className="fxs-blade-header">
        {blade.icon && (
          <div className="fxs-blade-icon">
            <Symbol name={blade.icon} size={28} />
          </div>
        )}
        <div className="fxs-blade-title">
          <h2 className="fxs-blade-title-titleText msportalfx-tooltip-overflow">{loaded ? title : ''}</h2>
          {loaded && blade.subtitle && (
            <div className="fxs-blade-title-subtitle">
              <span className="fxs-blade-title-subtitleText">{say(blade.subtitle)}</span>
            </div>
          )}
        </div>
        {blade.crumbs.length > 0 && (
          <button
            type="button"
            className="fxs-blade-close"
            // While the title is not there, the real button reads so too (S1).
            aria-label={`Close content '${loaded ? title : 'undefined'}'`}
            onClick={close}
          >
            <Symbol name="close" size={18} />
          </button>
        )}
      </header>
      <div className="fxs-blade-body">
        {blade.menu.length > 0 && (
          <BladeMenu
            groups={blade.menu}
            selected={blade.item}
            say={say}
            onprem={blade.key === 'password-reset' ? state.onprem : 'present'}
            select={select}
          />
        )}
        <div className="fxs-blade-content-container-details fxs-blade-content-container-default">
          {!loaded && (
            <div className="fxs-blade-loading-status" role="status" aria-label="Loading">
              <div className="fxs-blade-progress" />
            </div>
          )}
          {loaded && hasShellCommands(blade, state) && (
            <AzcCommandBar commands={userCommands(blade, state, say, listen)} />
          )}
          <BladeContent blade={blade} state={state} say={say} listen={listen} />
        </div>
      </div>
    </section>
  );
}

function BladeContent({ blade, state, say, listen }: Pick<Props, 'blade' | 'state' | 'say' | 'listen'>) {
  const { content, subject } = blade;
  const [shown, setShown] = useState([content]);
  useEffect(() => {
    // A new frame for each view: the former ones stay, hidden.
    if (state.frames === 'swap') {
      setShown((before) => [...before.filter((other) => frameName(other) !== frameName(content)), content]);
    }
  }, [content, state.frames]);

  if (content.kind === 'own') {
    if (content.page === 'home') return <HomePage say={say} />;
    if (content.page === 'password-reset') return <PasswordResetPage item={blade.item} say={say} />;
    return <p className="practice-note">The practice portal has no page here.</p>;
  }
  const frames = state.frames === 'swap' ? shown : [content];
  return frames.map(
    (one) =>
      one.kind === 'frame' && (
        <ReactFrame
          key={state.frames === 'swap' ? one.name : 'one'}
          name={one.name}
          view={one.view}
          subject={subject}
          state={state}
          active={one.name === content.name}
          listen={listen}
        />
      ),
  );
}

const frameName = (content: Blade['content']) => (content.kind === 'frame' ? content.name : content.page);

function hasShellCommands(blade: Blade, state: PracticeState): boolean {
  return state.flavour === 'azc' && blade.content.kind === 'frame' && blade.content.view === 'user-profile';
}

/** `flavour=azc`: the commands of the user page in the shell's bar. The ids are guesses. */
function userCommands(blade: Blade, state: PracticeState, say: Say, listen: Props['listen']): AzcCommand[] {
  const reset: AzcCommand = {
    id: 'resetPassword',
    label: say('Reset password'),
    icon: 'key',
    disabled: state.reset === 'disabled',
    run: () => listen({ practice: 'open-reset', subject: blade.subject }),
  };
  return [
    { id: 'edit', label: say('Edit properties'), icon: 'edit' },
    { id: 'delete', label: say('Delete'), icon: 'trash' },
    { id: 'refresh', label: say('Refresh'), icon: 'refresh' },
    ...(state.reset === 'absent' || state.reset === 'loading' ? [] : [reset]),
    { id: 'revokeSessions', label: say('Revoke sessions'), icon: 'signOut' },
  ];
}

function useLoaded(item: string): boolean {
  const [loadedItem, setLoadedItem] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setLoadedItem(item), loadingTime);
    return () => clearTimeout(timer);
  }, [item]);
  return loadedItem !== undefined;
}
