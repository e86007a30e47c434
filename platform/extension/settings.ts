/** One item per key, in `storage.local` only: nothing is synced to an account. Garbage reads as the default. */
import { defaultSettings, SETTING_KEYS, type Settings } from '../../core/guidance/settings.ts';
import { readSetting } from './setting-shapes.ts';
import { readItem, watchItems, writeItem } from './storage.ts';

/** All settings, and those of them that are the default because what was kept is damaged or cannot be read. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly damaged: readonly (keyof Settings)[];
}

/** Never throws; what is missing is its default and not damaged. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const read = await Promise.all(
    SETTING_KEYS.map(async (key) => {
      try {
        return [key, readSetting(key, (await readItem('local', key)) ?? defaultSettings[key])] as const;
      } catch {
        return [key, undefined] as const;
      }
    }),
  );
  const right = read.filter(([, value]) => value !== undefined);
  return {
    settings: { ...defaultSettings, ...Object.fromEntries(right) },
    damaged: read.filter(([, value]) => value === undefined).map(([key]) => key),
  };
}

/** All settings; what is missing, damaged or cannot be read is its default. Never throws. */
export async function readSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** @returns whether it was kept; a full or failing storage loses the change but nothing else. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
  try {
    await writeItem('local', key, value);
    return true;
  } catch {
    return false;
  }
}

const FAILED = Symbol('failed');

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads, changes and keeps one setting; two changes at once are one after the other.
 * @returns whether it was kept; where the setting cannot be read nothing is written, because the default would take its place
 */
export function changeSetting<K extends keyof Settings>(
  key: K,
  change: (before: Settings[K]) => Settings[K],
): Promise<boolean> {
  const next = turn.then(async () => {
    const kept = await readItem('local', key).catch(() => FAILED);
    if (kept === FAILED) return false;
    const before = readSetting(key, kept) ?? defaultSettings[key];
    const after = change(before);
    return after === before || writeSetting(key, after);
  });
  turn = next.catch(() => {});
  return next;
}

/** Calls back after any setting changed, here or in another page of the extension. */
export function watchSettings(callback: () => void, signal: AbortSignal): void {
  watchItems('local', SETTING_KEYS, callback, signal);
}
