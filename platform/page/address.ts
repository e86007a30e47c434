/** Not among TypeScript's own types yet. */
declare const navigation: EventTarget;

/**
 * Calls back with the address now and after every change of it, until the signal ends. Portals change their hash from their
 * own world, where a content script sees no call; the Navigation API tells of each change (Chromium 102, Firefox 147).
 */
export function watchAddress(callback: (address: string, restored: boolean) => void, signal: AbortSignal): void {
  let last = '';
  const check = (event?: Event) => {
    // A page that comes back out of the browser's cache is the same to itself, but the worker has forgotten it.
    const restored = (event as PageTransitionEvent | undefined)?.persisted === true;
    if (signal.aborted || (location.href === last && !restored)) return;
    last = location.href;
    callback(last, restored);
  };
  addEventListener('pageshow', check, { signal });
  navigation.addEventListener('currententrychange', check, { signal });
  check();
}
