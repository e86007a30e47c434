/**
 * Calls back with the address now and after every change of it, until the signal ends. Portals change their hash with and
 * without an event, and from their own world, where a content script sees no call: hence the slow look besides the events.
 */
export function watchAddress(callback: (address: string) => void, signal: AbortSignal): void {
  let last = '';
  const check = () => {
    if (signal.aborted || location.href === last) return;
    last = location.href;
    callback(last);
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
