/**
 * Calls back with the address now and after every change of it, until the signal ends. Portals change their hash with and
 * without an event, and from their own world, where a content script sees no call; a browser without the Navigation API is asked twice a second.
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
  for (const type of ['hashchange', 'popstate', 'pageshow']) addEventListener(type, check, { signal });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  if (!navigation) {
    const timer = setInterval(() => document.hidden || check(), 500);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  check();
}
