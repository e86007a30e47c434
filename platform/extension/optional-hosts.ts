/**
 * Hosts that an admin adds in the options. What is allowed is asked of the browser each time, because it may be changed in
 * the browser's own settings as well; nothing of it is stored.
 */
import { browser } from 'wxt/browser';
import { addedWatchers, changeWatchers, type OptionalHosts } from '../../core/detection/optional-hosts.ts';

/** A host alone runs no watcher (measured in Chromium 156): both are asked for in one request. */
const API = { permissions: ['scripting' as const] };

/** @returns those of the match patterns on which a watcher may run; none without the permission to register one */
export async function readAllowed(matches: readonly string[]): Promise<string[]> {
  if (!(await browser.permissions.contains(API))) return [];
  const isAllowed = await Promise.all(matches.map((match) => browser.permissions.contains({ origins: [match] })));
  return matches.filter((_, index) => isAllowed[index]);
}

/** Calls back after the browser has allowed or taken away something, until the signal ends. */
export function watchAllowed(callback: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback), { once: true });
  }
}

/**
 * Has the browser ask the admin. Must be called before any await of the listener that handles the click.
 * @returns whether it is allowed now; false as well where a policy forbids it
 */
export function requestHosts(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ ...API, origins: [...matches] }).catch(() => false);
}

/** Gives hosts back; the worker gives back the rest, see `keepWatchersRegistered`. @returns whether they are gone */
export function dropHosts(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...matches] }).catch(() => false);
}

/**
 * For the worker, before any await: registers the watchers for the added hosts now and after every change, and gives back
 * the permission to do so with the last of these hosts. The browser keeps what is registered until the extension is
 * updated, so that pages which are open when it starts have their watcher before the worker runs.
 */
export function keepWatchersRegistered(optional: readonly OptionalHosts[]): void {
  let turn = Promise.resolve();
  const keep = () => {
    // One after the other: an id that is registered twice is an error.
    turn = turn.then(() => register(optional)).catch(() => {});
  };
  watchAllowed(keep, new AbortController().signal);
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
  keep();
}

async function register(optional: readonly OptionalHosts[]): Promise<void> {
  // Without the permission there is no such API, or one whose functions throw.
  if (!(await browser.permissions.contains(API))) return;
  const { scripting } = browser;
  const allowed = await readAllowed(optional.flatMap(({ matches }) => matches));
  const wanted = addedWatchers(optional, allowed);
  const { add, change, remove } = changeWatchers(wanted, await scripting.getRegisteredContentScripts());
  const script = ({ id, portal, matches }: (typeof wanted)[number]) => ({ ...watcherOf(portal), id, matches });
  if (remove.length > 0) await scripting.unregisterContentScripts({ ids: remove });
  if (change.length > 0) await scripting.updateContentScripts(change.map(script));
  if (add.length > 0) await scripting.registerContentScripts(add.map(script));
  if (allowed.length === 0) await browser.permissions.remove(API);
}

/** A portal's watcher as the manifest has it, so that it is the same file with the same conditions. */
function watcherOf(portal: string) {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const watcher = scripts.find(({ js = [] }) => js.some((file) => file.endsWith(`/${portal}.js`)));
  if (!watcher?.js) throw new Error(`The manifest has no watcher of the portal ${portal}.`);
  const root = browser.runtime.getURL('/');
  return {
    // Firefox 153 has them absolute in the manifest, and registers relative ones only.
    js: watcher.js.map((file) => file.replace(root, '')),
    allFrames: watcher.all_frames ?? false,
    runAt: watcher.run_at ?? 'document_idle',
    world: 'ISOLATED' as const,
    persistAcrossSessions: true,
  };
}
