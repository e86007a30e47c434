import { useWords } from '../reading/words.ts';

export interface ShortcutProps {
  /** As it is really assigned; `''` where none is. */
  readonly shortcut: string;
  /** Opens the browser's own page for it. */
  readonly onChange: () => void;
}

/** The keyboard shortcut that opens the panel. Only the browser can change it. */
export function Shortcut({ shortcut, onChange }: ShortcutProps) {
  const say = useWords();
  return (
    <section>
      <h2>{say('settings.shortcut')}</h2>
      <p>
        {shortcut ? (
          <>
            <kbd translate="no">{shortcut}</kbd> {say('settings.shortcut-does')}
          </>
        ) : (
          say('settings.shortcut-none')
        )}
      </p>
      <button type="button" className="button" onClick={onChange}>
        {say('settings.shortcut-change')}
      </button>
    </section>
  );
}
