import { useWords } from '../reading/words.ts';
import { CloseIcon } from './icons.tsx';
import type { SurfaceActions } from './surface-props.ts';

/** The way to the whole answer: a button, or in a browser whose pages cannot open a panel the words that say how. */
export function PanelAction({ actions }: { actions: SurfaceActions }) {
  const say = useWords();
  if (actions.canOpenPanel) {
    return (
      <button type="button" className="button" onClick={actions.openPanel}>
        {say('page.open-panel')}
      </button>
    );
  }
  const { shortcut } = actions;
  return <p className="how">{shortcut ? say('page.panel-shortcut', { shortcut }) : say('page.panel-toolbar')}</p>;
}

export function CloseButton({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <button type="button" className="close" aria-label={say('page.close')} onClick={onClose}>
      <CloseIcon />
    </button>
  );
}

export function MadeBy() {
  const say = useWords();
  return <p className="made-by">{say('page.by')}</p>;
}

/** The foot of a hint: the whole answer, and away with it for good. A warning of harm has none, it is only closed. */
export function HintFooter({ actions }: { actions: SurfaceActions }) {
  const say = useWords();
  return (
    <footer>
      <PanelAction actions={actions} />
      <button type="button" className="button quiet" onClick={actions.mute}>
        {say('page.mute')}
      </button>
      <MadeBy />
    </footer>
  );
}
