import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sight } from '../../entrypoints/overlay/contract.ts';
import { stageState } from '../../entrypoints/overlay/stage-state.ts';
import type { TopicTexts } from '../../entrypoints/overlay/topic-texts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sight = (key: string): Sight => ({ key, topic: `topic-${key}`, show: 'tooltip', anchor: {} as Element });
const wait = (ms: number) => vi.advanceTimersByTime(ms);

function start(...keys: readonly string[]) {
  const stop = new AbortController();
  let tell = () => {};
  const get = vi.fn<TopicTexts['get']>();
  const watch: TopicTexts['watch'] = (callback) => {
    tell = callback;
    return () => {};
  };
  const state = stageState({ get, watch }, stop.signal);
  state.update(keys.map(sight));
  return { state, stop, asked: get, textArrives: () => tell(), tooltip: () => state.snapshot().tooltip };
}

/** A stage on which the tooltip of `a` is open. */
function opened(...keys: readonly string[]) {
  const stage = start('a', ...keys);
  stage.state.point('a');
  wait(100);
  return stage;
}

describe('a tooltip', () => {
  test('opens after a short rest on the control, and its text is asked for at once', () => {
    const { state, tooltip, asked } = start('a');
    state.point('a');
    expect(asked).toHaveBeenCalledWith('topic-a');
    wait(99);
    expect(tooltip()).toBeUndefined();
    wait(1);
    expect(tooltip()).toBe('a');
  });

  test('does not open for a control that the pointer only crosses', () => {
    const { state, tooltip } = start('a');
    state.point('a');
    wait(50);
    state.point(undefined);
    wait(1000);
    expect(tooltip()).toBeUndefined();
  });

  test('does not open for a control that has nothing to say', () => {
    const { state, tooltip, asked } = start('a');
    state.point('z');
    wait(1000);
    expect(tooltip()).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });

  test('does not open for a control that has gone in the meantime', () => {
    const { state, tooltip } = start('a');
    state.point('a');
    state.update([]);
    wait(1000);
    expect(tooltip()).toBeUndefined();
  });

  test('closes a while after the pointer has left', () => {
    const { state, tooltip } = opened();
    state.point(undefined);
    wait(299);
    expect(tooltip()).toBe('a');
    wait(1);
    expect(tooltip()).toBeUndefined();
  });

  test.each([
    ['into it', 'sidelight'],
    ['back to its control', 'a'],
  ])('stays while the pointer goes %s on its way', (_where, place) => {
    const { state, tooltip } = opened();
    state.point(undefined);
    wait(200);
    const drawn = vi.fn();
    state.watch(drawn);
    state.point(place);
    wait(5000);
    expect(tooltip()).toBe('a');
    expect(drawn).not.toHaveBeenCalled();
    state.point(undefined);
    wait(300);
    expect(tooltip()).toBeUndefined();
  });

  test('gives way to that of another control', () => {
    const { state, tooltip } = opened('b');
    state.point('b');
    expect(tooltip()).toBe('a');
    wait(100);
    expect(tooltip()).toBe('b');
  });

  test('stays when the sights are told again, and goes when its control is replaced by another', () => {
    const { state, tooltip } = opened();
    state.update([sight('a'), sight('b')]);
    expect(tooltip()).toBe('a');
    state.update([sight('a2'), sight('b')]);
    expect(tooltip()).toBeUndefined();
    state.point('a2');
    wait(100);
    expect(tooltip()).toBe('a2');
  });

  test('is closed by Escape, and comes back only after the pointer was elsewhere', () => {
    const { state, tooltip } = opened();
    expect(state.escape()).toBeUndefined();
    wait(1000);
    expect(tooltip()).toBeUndefined();
    state.point(undefined);
    state.point('a');
    wait(100);
    expect(tooltip()).toBe('a');
  });

  test('does not open after Escape was pressed while it was about to', () => {
    const { state, tooltip } = start('a');
    state.point('a');
    state.escape();
    wait(1000);
    expect(tooltip()).toBeUndefined();
  });
});

describe('the details', () => {
  const anchor = {} as Element;
  test('close the tooltip, and no tooltip opens while they are there', () => {
    const { state, tooltip } = opened('b');
    state.toggleDetails('a', true, anchor);
    expect(state.snapshot()).toMatchObject({ tooltip: undefined, details: { key: 'a', byKeyboard: true, anchor } });
    state.point('b');
    wait(1000);
    expect(tooltip()).toBeUndefined();
  });

  test('keep a tooltip from opening that was about to', () => {
    const { state, tooltip } = start('a');
    state.point('a');
    state.toggleDetails('a', false);
    state.toggleDetails('a', false);
    wait(1000);
    expect(tooltip()).toBeUndefined();
  });

  test('close at the second press, and one press elsewhere shows those of the other', () => {
    const { state } = start('a', 'b');
    const open = () => state.snapshot().details?.key;
    state.toggleDetails('a', false);
    state.toggleDetails('b', false);
    expect(open()).toBe('b');
    state.toggleDetails('b', false);
    expect(open()).toBeUndefined();
  });

  test('are handed back by Escape, so that the focus can return', () => {
    const { state } = start('a');
    state.toggleDetails('a', true, anchor);
    expect(state.escape()).toEqual({ key: 'a', byKeyboard: true, anchor });
    expect(state.snapshot().details).toBeUndefined();
    expect(state.escape()).toBeUndefined();
  });

  test('stay when the sights are told again, and go with their sight', () => {
    const { state } = start('a', 'b');
    state.toggleDetails('a', true);
    state.update([sight('a')]);
    expect(state.snapshot().details?.key).toBe('a');
    state.update([sight('b')]);
    expect(state.snapshot().details).toBeUndefined();
  });
});

describe('a sight that was closed', () => {
  test('stays closed for as long as it lasts', () => {
    const { state } = opened('b');
    state.close('a');
    expect(state.snapshot()).toMatchObject({ closed: new Set(['a']), tooltip: undefined, details: undefined });
    state.update([sight('a'), sight('b'), sight('c')]);
    state.escape();
    expect(state.snapshot().closed).toEqual(new Set(['a']));
  });

  test('is forgotten when it has gone, so that the next pane is warned of again', () => {
    const { state } = start('a', 'b');
    state.close('a');
    state.close('b');
    state.update([sight('b')]);
    state.update([sight('a'), sight('b')]);
    expect(state.snapshot().closed).toEqual(new Set(['b']));
  });
});

describe('who watches', () => {
  test('is told of each change and of each text that arrives, until they stop', () => {
    const { state, textArrives } = start('a');
    const callback = vi.fn();
    const stop = state.watch(callback);
    state.update([sight('b')]);
    textArrives();
    expect(callback).toHaveBeenCalledTimes(2);
    stop();
    textArrives();
    expect(callback).toHaveBeenCalledTimes(2);
  });

  test('sees another snapshot after a change and the same one without', () => {
    const { state } = start('a');
    const before = state.snapshot();
    expect(state.snapshot()).toBe(before);
    state.update([]);
    expect(state.snapshot()).not.toBe(before);
  });
});

test('a look that found the same draws nothing anew, and is told of, because the page may have taken a host away', () => {
  const plan = { loud: true, reasons: ['synced'], values: { synced: 1 } };
  const { state } = start();
  state.update([{ ...sight('a'), plan }, sight('b')]);
  const before = state.snapshot();
  const callback = vi.fn();
  state.watch(callback);
  state.update([{ ...sight('a'), plan: structuredClone(plan) }, sight('b')]);
  expect(state.snapshot()).toBe(before);
  expect(callback).toHaveBeenCalledTimes(1);
  for (const other of [
    [sight('b'), { ...sight('a'), plan }],
    [{ ...sight('a'), plan: { ...plan, loud: false } }, sight('b')],
  ]) {
    state.update(other);
    expect(state.snapshot().sights).toBe(other);
  }
});

test('with the page everything goes, and nothing comes after it', () => {
  const { state, stop } = opened('b');
  const callback = vi.fn();
  state.watch(callback);
  state.point('b');
  stop.abort();
  expect(callback).toHaveBeenCalledTimes(1);
  expect(state.snapshot()).toMatchObject({ sights: [], tooltip: undefined, details: undefined });
  state.update([sight('c')]);
  state.point('c');
  wait(1000);
  expect(state.snapshot()).toMatchObject({ sights: [], tooltip: undefined });
});
