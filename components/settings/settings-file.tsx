import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { ReadSettings, Settings } from '../../core/guidance/settings.ts';
import { useWords } from '../reading/words.ts';
import { describeSetting } from './describe-setting.ts';

/** What stands in a file that the reader has chosen, and which settings are not so already. */
export type ReadFile =
  | Exclude<ReadSettings, { readonly is: 'ours' }>
  | (Extract<ReadSettings, { readonly is: 'ours' }> & { readonly changed: readonly (keyof Settings)[] });

export interface SettingsFileProps {
  readonly settings: Settings;
  readonly onSave: () => void;
  readonly onRead: (file: File) => Promise<ReadFile>;
  readonly onApply: (settings: Partial<Settings>) => void;
}

/** Saves all settings as a file and reads one; what it would change is shown before anything is changed. */
export function SettingsFile({ settings, onSave, onRead, onApply }: SettingsFileProps) {
  const say = useWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadFile>();
  const [applied, setApplied] = useState(false);
  const chosen = useRef(0);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    const turn = ++chosen.current;
    setApplied(false);
    setRead(undefined);
    const found = file && (await onRead(file));
    // What was chosen last counts, whichever is read first.
    if (turn !== chosen.current) return;
    setRead(found);
    // The same file can be chosen again, once it was mended.
    target.value = '';
  };
  const finish = (apply: boolean) => {
    if (apply && read?.is === 'ours') onApply(read.settings);
    setApplied(apply);
    setRead(undefined);
    box.current?.focus();
  };
  return (
    <section>
      <h2>{say('settings.file')}</h2>
      <p className="why">{say('settings.file-why')}</p>
      <button type="button" className="button" onClick={onSave}>
        {say('settings.save')}
      </button>
      <p className="file">
        <label htmlFor={id}>{say('settings.read')}</label>
        <input ref={box} id={id} type="file" accept="application/json,.json" onChange={choose} />
      </p>
      <div role="status">
        {applied && <p>{say('settings.read-done')}</p>}
        {read && read.is !== 'ours' && <p className="caution">{say(`settings.read-${read.is}`)}</p>}
        {read?.is === 'ours' && <Reading read={read} now={settings} onFinish={finish} />}
      </div>
    </section>
  );
}

interface ReadingProps {
  readonly read: ReadFile & { readonly is: 'ours' };
  readonly now: Settings;
  readonly onFinish: (apply: boolean) => void;
}

function Reading({ read: { settings, changed, unknown, wrong }, now, onFinish }: ReadingProps) {
  const say = useWords();
  return (
    <div className="changes">
      <p>{say(changed.length > 0 ? 'settings.read-changes' : 'settings.read-same')}</p>
      <dl>
        {changed.map((key) => (
          <div key={key}>
            <dt>{say(`settings.${key}`)}</dt>
            <dd>{describeSetting(key, now, say)}</dd>
            <dd>
              <span aria-hidden="true">→ </span>
              {describeSetting(key, { ...now, ...settings }, say)}
            </dd>
          </div>
        ))}
      </dl>
      {wrong.length > 0 && (
        <p className="caution">
          {say('settings.read-wrong', { names: wrong.map((key) => say(`settings.${key}`)).join(', ') })}
        </p>
      )}
      {unknown.length > 0 && <p className="caution">{say('settings.read-unknown', { names: unknown.join(', ') })}</p>}
      <div className="buttons">
        {changed.length > 0 && (
          <button type="button" className="button" onClick={() => onFinish(true)}>
            {say('settings.read-apply')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onFinish(false)}>
          {say('settings.read-leave')}
        </button>
      </div>
    </div>
  );
}
