import { useWords } from '../reading/words.ts';

export interface NothingProps {
  /** Switches the portal in the tab on again; absent where it is on. */
  readonly onSwitchOn?: (() => void) | undefined;
  /** Whether Sidelight runs in the tab: not in one that was open before it was installed or updated. */
  readonly isWatched: boolean;
}

/** Why there is no help for the page. */
export function Nothing({ onSwitchOn, isWatched }: NothingProps) {
  const say = useWords();
  if (!onSwitchOn) return <p className="nothing">{say(isWatched ? 'panel.nothing-here' : 'panel.not-here')}</p>;
  return (
    <p className="nothing">
      {say('panel.switched-off')}{' '}
      <button
        type="button"
        className="button"
        onClick={() => {
          // The button goes away.
          document.getElementById('here')?.focus();
          onSwitchOn();
        }}
      >
        {say('panel.switch-on')}
      </button>
    </p>
  );
}
