import { useCallback, useEffect, useState } from 'react';
import type { ChangeSetting, Settings } from '../../core/guidance/settings.ts';
import {
  readStoredSettings,
  type StoredSettings,
  watchSettings,
  writeSetting,
} from '../../platform/extension/settings.ts';

export interface SettingsState extends StoredSettings {
  /** False after a change that could not be stored: it holds until this page is closed. */
  readonly kept: boolean;
  readonly change: ChangeSetting;
}

/** The settings, always the newest, and the way to change them; undefined until they are read. */
export function useSettings(): SettingsState | undefined {
  const [stored, setStored] = useState<StoredSettings>();
  const [unkept, setUnkept] = useState<Partial<Settings>>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const read = await readStoredSettings();
      if (!life.signal.aborted) setStored(read);
    };
    watchSettings(read, life.signal);
    void read();
    return () => life.abort();
  }, []);
  const change = useCallback(async <K extends keyof Settings>(key: K, value: Settings[K]) => {
    // At once for the reader; what the storage says comes after.
    setUnkept((before) => ({ ...before, [key]: value }));
    if (!(await writeSetting(key, value))) return setFailed(true);
    setFailed(false);
    setStored(
      (before) =>
        before && {
          settings: { ...before.settings, [key]: value },
          damaged: before.damaged.filter((other) => other !== key),
        },
    );
    setUnkept(
      ({ [key]: written, ...others }) =>
        (written === value ? others : { ...others, [key]: written }) as Partial<Settings>,
    );
  }, []);
  return stored && { ...stored, settings: { ...stored.settings, ...unkept }, kept: !failed, change };
}
