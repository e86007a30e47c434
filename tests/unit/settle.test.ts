import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sighting } from '../../core/detection/look.ts';
import { settle } from '../../entrypoints/watcher/settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const missing: Sighting = { topic: 't', show: 'marker', at: 'missing:item' };
const tooltip: Sighting = { topic: 'u', show: 'tooltip', at: 'control:c' };

function start() {
  const again = vi.fn();
  return { again, settled: settle(again) };
}

test('what is missing is said only after it has been missing for a moment; the rest at once', () => {
  const { settled, again } = start();
  expect(settled([missing, tooltip])).toEqual([tooltip]);
  vi.advanceTimersByTime(500);
  expect(settled([missing, tooltip])).toEqual([tooltip]);
  vi.advanceTimersByTime(500);
  expect(again).toHaveBeenCalledTimes(1);
  expect(settled([missing, tooltip])).toEqual([missing, tooltip]);
});

test('it is asked for another look after the moment, when it may be said', () => {
  const { settled, again } = start();
  again.mockImplementation(() => expect(settled([missing])).toEqual([missing]));
  settled([missing]);
  vi.runAllTimers();
  expect(again).toHaveBeenCalledTimes(1);
});

test.each<[string, readonly Sighting[]]>([
  ['something else is seen', [tooltip]],
  ['nothing is seen', []],
])('once it has appeared, it must be missing for a moment again: %s in between', (_name, between) => {
  const { settled } = start();
  settled([missing]);
  vi.advanceTimersByTime(400);
  expect(settled(between)).toEqual(between);
  vi.advanceTimersByTime(600);
  expect(settled([missing])).toEqual([]);
  vi.advanceTimersByTime(900);
  expect(settled([missing])).toEqual([missing]);
  expect(settled(between)).toEqual(between);
  expect(settled([missing])).toEqual([]);
});

test('each of two items has its own moment', () => {
  const { settled } = start();
  const other: Sighting = { ...missing, at: 'missing:other' };
  settled([missing]);
  vi.advanceTimersByTime(500);
  settled([missing, other]);
  vi.advanceTimersByTime(400);
  expect(settled([missing, other])).toEqual([missing]);
});
