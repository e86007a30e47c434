import { parseState } from './state.ts';

const { nav } = parseState(location.search);
const moved = 'practice-moved';

/**
 * To another hash of the same page. Whether the portals set the hash (which raises hashchange) or push a history entry
 * (which raises nothing) is not established: `nav` says which.
 */
export function navigate(hash: string): void {
  if (nav === 'hash') {
    location.hash = hash;
    return;
  }
  history.pushState(null, '', hash.startsWith('#') ? hash : `#${hash}`);
  window.dispatchEvent(new Event(moved));
}

/** Returns its own end, for an effect. */
export function onNavigation(follow: () => void): () => void {
  const ended = new AbortController();
  for (const event of ['hashchange', 'popstate', moved])
    window.addEventListener(event, follow, { signal: ended.signal });
  return () => ended.abort();
}
