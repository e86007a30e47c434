// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDocument } from '../../platform/page/watch-document.ts';

let mutate: () => void;
let watched: readonly string[] = [];
const disconnect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  disconnect.mockReset();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        mutate = callback;
      }
      observe(_: Node, { attributeFilter }: MutationObserverInit) {
        watched = attributeFilter ?? [];
      }
      disconnect = disconnect;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Watches with a look that costs so many milliseconds. */
function watch(cost = 0) {
  const stop = new AbortController();
  const clock = performance.now.bind(performance);
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
  const look = vi.fn(() => {
    spent += cost;
  });
  watchDocument(look, stop.signal);
  vi.advanceTimersByTime(0);
  return { look, stop };
}

test('looks at the beginning, once more when all is quiet, and at once after the first change', () => {
  const { look } = watch();
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(look, 'what slides in changes no node when it arrives').toHaveBeenCalledTimes(2);
  mutate();
  vi.advanceTimersByTime(0);
  expect(look).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(4);
});

test('looks ten times a second at most while the page changes', () => {
  const { look } = watch();
  for (let passed = 0; passed < 1000; passed += 10) {
    mutate();
    vi.advanceTimersByTime(10);
  }
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(10);
  expect(look.mock.calls.length).toBeLessThanOrEqual(11);
});

test.each([
  [1, 100],
  [20, 400],
  [500, 1000],
])('a look of %i ms is followed by a pause of %i ms, never by a longer one than a second', (cost, pause) => {
  const { look } = watch(cost);
  mutate();
  vi.advanceTimersByTime(pause - 1);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2);
  expect(look).toHaveBeenCalledTimes(2);
});

test('does not look while nobody sees the page, and looks when it is shown again', () => {
  const { look } = watch();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  mutate();
  vi.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(1);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(0);
  expect(look).toHaveBeenCalledTimes(2);
});

test('looks again when the window has another size', () => {
  const { look } = watch();
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(100);
  expect(look).toHaveBeenCalledTimes(2);
});

test('ends with its signal, also what was about to happen', () => {
  const { look, stop } = watch();
  mutate();
  stop.abort();
  mutate();
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(disconnect).toHaveBeenCalledTimes(1);
});

test('a command bar that Fluent 8 measured hidden is looked at when its style is taken away', () => {
  watch();
  expect(watched).toContain('style');
  expect(watched).toContain('aria-disabled');
});
