import { useCallback, useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings, writeSetting } from '../../platform/extension/settings.ts';

export interface SettingsState {
  readonly settings: Settings;
  /** False after a change that could not be stored: it holds until this page is closed. */
  readonly kept: boolean;
  readonly change: <K extends keyof Settings>(key: K, value: Settings[K]) => void;
}

/** The settings, always the newest, and the way to change them; undefined until they are read. */
export function useSettings(): SettingsState | undefined {
  const [stored, setStored] = useState<Settings>();
  const [unkept, setUnkept] = useState<Partial<Settings>>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const settings = await readSettings();
      if (!life.signal.aborted) setStored(settings);
    };
    try {
      watchSettings(read, life.signal);
    } catch {
      // Without a storage that can be watched they are read once.
    }
    void read();
    return () => life.abort();
  }, []);
  const change = useCallback(async <K extends keyof Settings>(key: K, value: Settings[K]) => {
    // At once for the reader; what the storage says comes after.
    setUnkept((before) => ({ ...before, [key]: value }));
    if (!(await writeSetting(key, value))) return setFailed(true);
    setFailed(false);
    setStored((before) => before && { ...before, [key]: value });
    setUnkept(
      ({ [key]: written, ...others }) =>
        (written === value ? others : { ...others, [key]: written }) as Partial<Settings>,
    );
  }, []);
  return stored && { settings: { ...stored, ...unkept }, kept: !failed, change };
}
