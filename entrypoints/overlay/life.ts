import type { Backstage } from './contract.ts';
import type { StageState } from './stage-state.ts';

/** How long what stands in a page may outlive an extension that was reloaded or removed. In ms. */
const PERIOD = 500;

/**
 * Takes everything away once the extension is gone. No browser tells a script of that (measured in Chromium 156), and a page
 * that rests gives no occasion to ask, so it is asked twice a second, while something stands in a page that somebody sees.
 */
export function endWithExtension(state: StageState, { isAlive, signal }: Pick<Backstage, 'isAlive' | 'signal'>): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = () => {
    const needed = state.snapshot().sights.length > 0 && !document.hidden && !signal.aborted;
    if (needed === (timer !== undefined)) return;
    clearInterval(timer);
    timer = needed ? setInterval(() => isAlive() || state.update([]), PERIOD) : undefined;
  };
  state.watch(follow);
  document.addEventListener('visibilitychange', follow, { signal });
}
