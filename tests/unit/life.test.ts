// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sight } from '../../entrypoints/overlay/contract.ts';
import { endWithExtension } from '../../entrypoints/overlay/life.ts';
import { stageState } from '../../entrypoints/overlay/stage-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function watch() {
  const stop = new AbortController();
  const state = stageState({ get: () => undefined, watch: () => () => true }, stop.signal);
  const isAlive = vi.fn(() => true);
  endWithExtension(state, { isAlive, signal: stop.signal });
  const sight: Sight = { topic: 't', key: 'k', show: 'tooltip', anchor: document.body };
  return { state, isAlive, stop, show: () => state.update([sight]) };
}

test('what stands in a page that rests goes within half a second after the extension', () => {
  const { state, isAlive, show } = watch();
  show();
  vi.advanceTimersByTime(3000);
  expect(state.snapshot().sights).toHaveLength(1);
  isAlive.mockReturnValue(false);
  vi.advanceTimersByTime(500);
  expect(state.snapshot().sights).toEqual([]);
});

test('nothing is asked while nothing stands there, in a hidden tab, and after the end', () => {
  const { state, isAlive, stop, show } = watch();
  vi.advanceTimersByTime(3000);
  expect(isAlive).not.toHaveBeenCalled();
  show();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(3000);
  expect(isAlive).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(500);
  expect(isAlive).toHaveBeenCalledTimes(1);
  state.update([]);
  vi.advanceTimersByTime(3000);
  show();
  stop.abort();
  vi.advanceTimersByTime(3000);
  expect(isAlive).toHaveBeenCalledTimes(1);
});
