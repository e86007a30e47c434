// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchDocument } from '../../platform/page/watch-document.ts';

let mutate: (records?: readonly Partial<MutationRecord>[]) => void;
/** What the observer has not told of yet. */
let pending: readonly Partial<MutationRecord>[] = [];
let watched: readonly string[] = [];
let observed = false;
const disconnect = vi.fn();

beforeEach(() => {
  observed = false;
  vi.useFakeTimers();
  disconnect.mockReset();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: readonly Partial<MutationRecord>[]) => void) {
        mutate = (records = []) => observed && callback(records);
      }
      takeRecords() {
        const taken = pending;
        pending = [];
        return taken;
      }
      observe(_: Node, { attributeFilter }: MutationObserverInit) {
        watched = attributeFilter ?? [];
        observed = true;
      }
      disconnect() {
        observed = false;
        disconnect();
      }
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
  const look = vi.fn((_changed?: ReadonlySet<Element>) => {
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

test('in a hidden tab nothing is observed, nothing that was due runs, and one look on return takes up what was missed', () => {
  const { look } = watch();
  mutate();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(observed).toBe(false);
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(1);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(observed).toBe(true);
  vi.advanceTimersByTime(0);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a document that starts hidden is not observed before it is shown', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { look } = watch();
  expect([observed, look.mock.calls.length]).toEqual([false, 0]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(0);
  expect([observed, look.mock.calls.length]).toEqual([true, 1]);
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

describe('what has changed', () => {
  const added = (...nodes: Node[]) => ({ type: 'childList' as const, target: document, addedNodes: nodes as never });
  const element = () => document.createElement('div');
  /** What each look was told. */
  const told = (look: ReturnType<typeof watch>['look']) => look.mock.calls.map(([changed]) => changed && [...changed]);

  test('is any element at first, then those that came, also what the observer has not told of yet', () => {
    const { look } = watch();
    const [one, other] = [element(), element()];
    mutate([added(one, document.createTextNode('text'))]);
    pending = [added(other)];
    vi.advanceTimersByTime(5000);
    expect(told(look)).toEqual([undefined, [one, other], []]);
  });

  test('is an element whose role or busyness is another, and none of which only the class is', () => {
    const { look } = watch();
    const [one, other, third] = [element(), element(), element()];
    const attribute = (attributeName: string, target: Element) => ({ attributeName, target, addedNodes: [] as never });
    mutate([attribute('role', one), attribute('class', other), attribute('aria-busy', third)]);
    vi.advanceTimersByTime(500);
    expect(told(look)).toEqual([undefined, [one, third]]);
    expect(watched).toEqual(expect.arrayContaining(['role', 'aria-busy']));
  });

  test('is any element again once too many have come, for this one look', () => {
    const { look } = watch();
    mutate([added(...Array.from({ length: 200 }, element))]);
    mutate([added(element())]);
    vi.advanceTimersByTime(500);
    const one = element();
    mutate([added(one)]);
    vi.advanceTimersByTime(500);
    expect(told(look)).toEqual([undefined, undefined, [one]]);
  });

  test('is any element after a time in which nobody saw the page', () => {
    const { look } = watch();
    mutate();
    vi.advanceTimersByTime(500);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(500);
    expect(told(look)).toEqual([undefined, [], undefined]);
  });
});
