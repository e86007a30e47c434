import type { World } from '../kit/world.ts';

export interface Timed {
  /** `pointerover`: the pointer comes over the element; `insertion`: it stands in the document for the first time. */
  readonly from: 'pointerover' | 'insertion';
  /** The element: a selector, and what its text holds. */
  readonly element: string;
  readonly text: string;
  /** Where the time ends: a surface of this topic and of one of these roles is painted. */
  readonly topic: string;
  readonly roles: readonly string[];
}

declare global {
  var sidelightRun: Promise<number> | undefined;
}

/**
 * Times what the page's own clock sees, without a round trip to this process in it: from the moment at which the browser
 * got the pointer's event, or the node was inserted, to the end of the frame that first draws the surface.
 * Nothing of ours may stand in the document before. @returns what waits for the surface and says the milliseconds
 */
export async function startStopwatch(world: World, timed: Timed): Promise<() => Promise<number>> {
  await world.run(install, timed);
  return () => world.run(() => globalThis.sidelightRun ?? Promise.reject(new Error('No stopwatch runs.')));
}

/** Runs in the page, in Sidelight's world: it may use nothing from outside itself. */
function install({ from, element, text, topic, roles }: Timed): void {
  const isIt = (one: Element | null | undefined) => one?.textContent?.includes(text) === true;
  const surface = roles.map((role) => `[role=${role}][data-topic="${topic}"]`).join();
  const isDrawn = () =>
    [...document.querySelectorAll('sidelight-surface, sidelight-warning, sidelight-note')].some((host) => {
      const found = chrome.dom.openOrClosedShadowRoot(host)?.querySelector(surface);
      return found?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && found.clientHeight > 0;
    });
  if (isDrawn()) throw new Error('The surface stands there before the run.');

  globalThis.sidelightRun = new Promise((resolve, reject) => {
    const stop = new AbortController();
    const giveUp = setTimeout(() => reject(new Error(`No ${roles.join(' or ')} within 8 s.`)), 8000);
    const begin = (start: number) => {
      if (stop.signal.aborted) return;
      stop.abort();
      const look = () => {
        if (!isDrawn()) return void requestAnimationFrame(look);
        // The frame that shows it is being drawn now; the next task comes after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          clearTimeout(giveUp);
          resolve(performance.now() - start);
        };
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    };
    if (from === 'pointerover') {
      const over = ({ target, timeStamp }: PointerEvent) =>
        target instanceof Element && isIt(target.closest(element)) && begin(timeStamp);
      document.addEventListener('pointerover', over, { capture: true, signal: stop.signal });
    } else {
      const observer = new MutationObserver(() => {
        if ([...document.querySelectorAll(element)].some(isIt)) begin(performance.now());
      });
      observer.observe(document, { childList: true, subtree: true });
      stop.signal.addEventListener('abort', () => observer.disconnect());
    }
  });
}
