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
  const close = async (area: Area) => areas[area]?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  // A browser that cannot do it goes on without it.
  for (const area of ['local', 'session'] as const) close(area).catch(() => {});
}

/** A storage that has not answered after so many ms has failed: an admin waits for what hangs on it. */
const PATIENCE = 3000;

/** @returns the value, or undefined where there is none; rejects where the storage fails */
export async function readItem(area: Area, key: string): Promise<unknown> {
  return (await inTime(browser.storage[area].get(key)))[key];
}

export async function writeItem(area: Area, key: string, value: unknown): Promise<void> {
  await inTime(browser.storage[area].set({ [key]: value }));
}

export async function removeItem(area: Area, key: string): Promise<void> {
  await inTime(browser.storage[area].remove(key));
}

function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE, new Error('The storage does not answer.'));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Calls back with the new value after one of the keys has changed, until the signal ends; never where there is no storage. */
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
  // An area can be missing while the browser starts: https://github.com/EFForg/privacybadger/issues/2980
  const onChanged = browser.storage[area]?.onChanged;
  if (!onChanged) return;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
