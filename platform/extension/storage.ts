/**
 * The extension's own storage. WXT's module for it brings migrations, versions and batches that nothing here asks for, and
 * weighs 7 kB in every page of the extension and in the worker.
 */
import { browser } from 'wxt/browser';

/** `local` is kept, `session` lasts until the browser is closed. */
type Area = 'local' | 'session';

/**
 * For the worker: what is kept is for the extension's own pages and the worker, not for a watcher, whose process is the
 * portal's. Chromium opens `local` to content scripts by default; Firefox has no such call yet.
 */
export function keepFromPages(): void {
  const areas = browser.storage as unknown as Record<Area, { setAccessLevel?(access: object): Promise<void> }>;
  for (const area of ['local', 'session'] as const)
    areas[area].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

/** @returns the value, or undefined where there is none; rejects where the storage fails */
export async function readItem(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

export async function writeItem(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeItem(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

/** Calls back with the new value after one of the keys has changed, until the signal ends. */
export function watchItems(
  area: Area,
  keys: readonly string[],
  callback: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    for (const key of keys) {
      const change = changes[key];
      // Firefox tells of values that were written again as they were.
      if (change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue)) callback(change.newValue);
    }
  };
  const { onChanged } = browser.storage[area];
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
