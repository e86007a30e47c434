import type { Sight } from './contract.ts';
import type { TopicTexts } from './topic-texts.ts';

/** Before a tooltip opens, and after the pointer left before it closes: time to reach it (WCAG 1.4.13). In ms. */
const OPEN_DELAY = 100;
const CLOSE_DELAY = 300;

export interface Snapshot {
  readonly sights: readonly Sight[];
  /** The sight whose tooltip is shown. */
  readonly tooltip: string | undefined;
  readonly details:
    | { readonly key: string; readonly anchor: Element | undefined; readonly byKeyboard: boolean }
    | undefined;
  /** Sights that were closed for as long as they last. */
  readonly closed: ReadonlySet<string>;
}

export interface StageState {
  snapshot(): Snapshot;
  watch(callback: () => void): () => void;
  update(sights: readonly Sight[]): void;
  point(place: string | undefined, since?: number): void;
  toggleDetails(key: string, byKeyboard: boolean, anchor?: Element): void;
  close(key: string): void;
  /** Closes what floats. @returns the details that were open, so that the focus can go back to where they came from */
  escape(): Snapshot['details'];
}

/** Which surface is open: one tooltip or one details at a time, nothing for a sight that has gone. */
export function stageState(texts: TopicTexts, signal: AbortSignal): StageState {
  let state: Snapshot = { sights: [], tooltip: undefined, details: undefined, closed: new Set() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const callbacks = new Set<() => void>();
  const set = (change: Partial<Snapshot>) => {
    state = { ...state, ...change };
    for (const callback of callbacks) callback();
  };
  texts.watch(() => set({}));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    set({ sights: [], tooltip: undefined, details: undefined });
  });

  const has = (key: string | undefined) => key !== undefined && state.sights.some((sight) => sight.key === key);
  const later = (delay: number, task: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(task, delay);
  };

  return {
    snapshot: () => state,
    watch(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    update(sights) {
      if (signal.aborted) return;
      if (isSame(sights, state.sights)) {
        // Nothing to draw again, but the page may have taken a host away.
        for (const callback of callbacks) callback();
        return;
      }
      const alive = (key: string | undefined) => sights.some((sight) => sight.key === key);
      set({
        sights,
        tooltip: alive(state.tooltip) ? state.tooltip : undefined,
        details: alive(state.details?.key) ? state.details : undefined,
        closed: new Set([...state.closed].filter(alive)),
      });
    },
    point(place, since = performance.now()) {
      if (place === 'sidelight') return clearTimeout(timer);
      if (place === undefined) return later(CLOSE_DELAY, () => set({ tooltip: undefined }));
      if (place === state.tooltip) return clearTimeout(timer);
      // The text is fetched while the delay runs.
      const sight = state.sights.find(({ key }) => key === place);
      if (sight) texts.get(sight.topic);
      // Counted from the pointer's arrival, so that loading the overlay does not come on top.
      const delay = Math.max(0, since + OPEN_DELAY - performance.now());
      later(delay, () => has(place) && !state.details && set({ tooltip: place }));
    },
    toggleDetails(key, byKeyboard, anchor) {
      clearTimeout(timer);
      set({ tooltip: undefined, details: state.details?.key === key ? undefined : { key, byKeyboard, anchor } });
    },
    close(key) {
      clearTimeout(timer);
      set({ closed: new Set([...state.closed, key]), tooltip: undefined, details: undefined });
    },
    escape() {
      const { details } = state;
      clearTimeout(timer);
      set({ tooltip: undefined, details: undefined });
      return details;
    },
  };
}

/** Whether two looks found the same: the same places, and the same to say about them. */
function isSame(one: readonly Sight[], other: readonly Sight[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ key, plan }, at) => key === other[at]?.key && JSON.stringify(plan) === JSON.stringify(other[at]?.plan))
  );
}
