import { useState } from 'react';
import type { PracticeState } from '../shared/state.ts';
import type { ToShell } from '../shared/wire.ts';
import type { Say } from '../shared/words.ts';
import type { Blade, Content } from './blade.ts';
import { EnterpriseAppPage } from './EnterpriseAppPage.tsx';
import { HomePage } from './HomePage.tsx';
import { PasswordResetPage } from './PasswordResetPage.tsx';
import { ReactFrame } from './ReactFrame.tsx';
import { UserEssentials } from './UserEssentials.tsx';

interface Props {
  blade: Blade;
  state: PracticeState;
  say: Say;
  /** The tab of the user page. */
  tab: string;
  listen: (message: ToShell) => void;
}

type FrameContent = Extract<Content, { kind: 'frame' }>;

/** What stands beside the menu: the blade's frames, of which at most one is shown, or a page of the shell's own. */
export function BladeContent({ blade, state, say, tab, listen }: Props) {
  const { content, subject } = blade;
  const frames = useFrames(content, state.frames);
  const essentials =
    state.properties === 'fxc' && tab === 'properties' && content.kind === 'frame' && content.view === 'user-profile';
  return (
    <>
      {frames.map((one) => (
        <ReactFrame
          key={state.frames === 'swap' ? one.name : 'one'}
          name={one.name}
          view={one.view}
          subject={subject}
          item={blade.item}
          state={state}
          active={content.kind === 'frame' && one.name === content.name}
          short={essentials}
          listen={listen}
        />
      ))}
      {essentials && <UserEssentials subject={subject} state={state} say={say} />}
      {content.kind === 'own' && <OwnPage page={content.page} blade={blade} say={say} />}
    </>
  );
}

/**
 * The frames of this blade so far. Their order never changes, and none is taken away: a frame that is moved in the
 * document loads anew and is blank meanwhile.
 */
function useFrames(content: Content, frames: PracticeState['frames']): FrameContent[] {
  const [shown, setShown] = useState<FrameContent[]>(content.kind === 'frame' ? [content] : []);
  if (content.kind !== 'frame') return shown;
  const at = frames === 'swap' ? shown.findIndex(({ name }) => name === content.name) : 0;
  const known = shown[at];
  if (known && known.name === content.name && known.view === content.view) return shown;
  const next = known ? shown.with(at, content) : [...shown, content];
  setShown(next);
  return next;
}

function OwnPage({ page, blade, say }: { page: string; blade: Blade; say: Say }) {
  switch (page) {
    case 'home':
      return <HomePage say={say} />;
    case 'password-reset':
      return <PasswordResetPage item={blade.key === 'password-reset' ? blade.item : 'Properties'} say={say} />;
    case 'enterprise-app':
      return <EnterpriseAppPage item={blade.item} objectId={blade.subject} say={say} />;
    default:
      return <p className="practice-note">{say('The practice portal has no page here.')}</p>;
  }
}
