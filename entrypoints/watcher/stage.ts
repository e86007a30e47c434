import { browser } from 'wxt/browser';
import type { Route } from '../../core/detection/route.ts';
import { isAlive } from '../../platform/extension/alive.ts';
import { ask } from '../../platform/extension/ask.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import { type Place, watchPointer } from '../../platform/page/pointer.ts';
import type { Overlay, OverlayModule, Sight } from '../overlay/contract.ts';
import { earlyTexts } from './early-texts.ts';

interface Scene {
  readonly context: PageContext;
  readonly route: Route | undefined;
  readonly language: string | undefined;
}

let module: Promise<OverlayModule> | undefined;

/** The React surfaces are fetched once in the life of a document, when there is first something to show. */
export function loadOverlay(): Promise<OverlayModule> {
  module ??= import(/* @vite-ignore */ browser.runtime.getURL('/overlay.js' as never)).then(
    (loaded: { default: OverlayModule }) => loaded.default,
  );
  module.catch(() => {
    module = undefined;
  });
  return module;
}

/** Shows sights through the overlay: a hint's in idle time or at the first hover, a note's and a warning's at once. */
export function stage(scene: () => Scene, signal: AbortSignal) {
  let sights: readonly Sight[] = [];
  let overlay: Overlay | undefined;
  let loading = false;
  let place: string | undefined;
  let since = 0;
  const early = earlyTexts(scene);

  async function load(): Promise<void> {
    if (overlay || loading || signal.aborted) return;
    loading = true;
    early.ask(sights.map(({ topic }) => topic));
    try {
      const { start } = await loadOverlay();
      if (signal.aborted || !isAlive()) return;
      overlay = start({ topic: early.take, ask, here: scene, isAlive, signal });
      overlay.update(sights);
      overlay.point(place, since);
    } catch {
      // An extension that was updated cannot hand out its files any more; the page keeps what it has.
    } finally {
      loading = false;
    }
  }

  let watchHints: (() => void) | undefined = () => {
    watchHints = undefined;
    watchPointer(() => hints().map(({ anchor }) => anchor), point, signal);
  };

  function hints(): readonly Sight[] {
    return sights.filter(({ show }) => show === 'tooltip');
  }

  function point(where: Place): void {
    const next = where === 'sidelight' ? where : hints().find(({ anchor }) => anchor === where)?.key;
    if (next === place) return;
    place = next;
    since = performance.now();
    if (place && !overlay) void load();
    overlay?.point(place, since);
  }

  return {
    /** Has texts and overlay ready for a pane that is about to open; nothing is drawn before there is a finding. */
    prepare(topics: Iterable<string>): void {
      // The address of a file of an extension that was updated is not refused later, but thrown at once.
      if (overlay || !isAlive()) return;
      early.ask(topics);
      loadOverlay().catch(() => {});
    },
    /** Closes what floats. */
    escape: () => overlay?.escape(),
    show(next: readonly Sight[]): void {
      sights = next;
      overlay?.update(sights);
      if (hints().length > 0) {
        watchHints?.();
        // The pointer may rest on the control already when it is found, or when the portal draws it anew.
        const rested = hints().find(({ anchor, key }) => key !== place && anchor.matches(':hover'));
        if (rested && place !== 'sidelight') point(rested.anchor);
      }
      if (sights.length === 0 || overlay) return;
      if (sights.some(({ show }) => show !== 'tooltip')) void load();
      else requestIdleCallback(() => void load(), { timeout: 2000 });
    },
  };
}
