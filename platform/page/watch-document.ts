import { addChanges, WATCHED } from './changes.ts';

/** At least this long between two looks, in ms. */
const PAUSE = 100;

/** And at most this long: a busy computer makes one look seem dear, and must not blind the next. In ms. */
const LONGEST_PAUSE = 1000;

/** Of the time that passes in a storm of mutations, looking takes one part in this many; more where one look takes 50 ms. */
const SHARE = 20;

/** Once more this long after the last change: what slides in is seen only when it has arrived, and that changes no node. */
const ARRIVAL = 600;

/**
 * The one observer of a document. Calls back once now and after changes: at once for the first change, then with pauses
 * that grow with what a look costs, so that a portal that draws for seconds is never slowed down noticeably; and once more
 * when all is quiet. While nobody sees the page nothing runs, and what changed in between is looked at on return.
 * @param callback is told which elements have come since it was last called; nothing where that may be any
 */
export function watchDocument(callback: (changed?: Set<Element>) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let arrival: ReturnType<typeof setTimeout> | undefined;
  let nextAt = 0;
  let changed: Set<Element> | undefined;
  const look = () => {
    clearTimeout(arrival);
    timer = undefined;
    const start = performance.now();
    const before = addChanges(changed, observer.takeRecords());
    changed = new Set();
    callback(before);
    const end = performance.now();
    nextAt = end + Math.min(LONGEST_PAUSE, Math.max(PAUSE, (end - start) * SHARE));
  };
  const run = () => {
    look();
    // A look that is already due comes later than this one would, and is followed by one of its own.
    if (!signal.aborted) arrival = setTimeout(() => timer === undefined && look(), ARRIVAL);
  };
  const request = () => {
    if (timer !== undefined || signal.aborted || document.hidden) return;
    timer = setTimeout(run, Math.max(0, nextAt - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    changed = addChanges(changed, records);
    request();
  });
  const rest = () => {
    observer.disconnect();
    changed = undefined;
    clearTimeout(timer);
    clearTimeout(arrival);
    timer = undefined;
  };
  const follow = () => {
    if (document.hidden) return rest();
    observer.observe(document, WATCHED);
    request();
  };
  document.addEventListener('visibilitychange', follow, { signal });
  addEventListener('resize', request, { signal });
  signal.addEventListener('abort', rest);
  follow();
}
