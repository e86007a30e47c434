import type { Settings } from '../../core/guidance/settings.ts';
import { useWords } from '../reading/words.ts';

interface DamagedNoteProps {
  readonly damaged: readonly (keyof Settings)[];
  /** Keeps the defaults that stand in for them. */
  readonly onAccept: () => void;
}

/** Settings that could not be read are their defaults; that is said until they are set again. */
export function DamagedNote({ damaged, onAccept }: DamagedNoteProps) {
  const say = useWords();
  return (
    <div role="status" className={damaged.length > 0 ? 'caution' : 'hidden-name'}>
      {damaged.length > 0 && (
        <>
          <p>{say('settings.damaged', { names: damaged.map((key) => say(`settings.${key}`)).join(', ') })}</p>
          <button type="button" className="button" onClick={onAccept}>
            {say('settings.damaged-accept')}
          </button>
        </>
      )}
    </div>
  );
}
