import './extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askPanelToShow,
  changeTab,
  emptyTab,
  forgetTab,
  readShowRequest,
  readTab,
  type ShowRequest,
  type TabContext,
  watchShowRequests,
  watchTab,
} from '../../platform/extension/tab-context.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetTab(1);
});
afterEach(() => void vi.restoreAllMocks());

const tab: TabContext = {
  nav: 3,
  portal: 'entra',
  page: 'entra/user',
  language: 'de',
  frames: { 4: [{ topic: 't', show: 'note', reason: 'r', at: 'message:m' }] },
  facts: { 4: { synced: 'yes', 'role:global-administrator': 'active' } },
  warned: true,
};
const frame =
  (id: number) =>
  (before: TabContext): TabContext => ({ ...before, frames: { ...before.frames, [id]: [{ topic: `t${id}` }] } });

describe("one tab's context", () => {
  test('is empty before anything was said, kept after, and forgotten with the tab', async () => {
    expect(await readTab(1)).toEqual(emptyTab);
    expect(await changeTab(1, () => tab)).toEqual(tab);
    expect(await readTab(1)).toEqual(tab);
    expect(await readTab(2)).toEqual(emptyTab);
    await forgetTab(1);
    expect(await readTab(1)).toEqual(emptyTab);
  });

  test('is kept for the session only', async () => {
    await changeTab(1, () => tab);
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'tab:1': tab });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test.each([
    null,
    7,
    'x',
    [],
    {},
    { nav: 1 },
    { ...tab, nav: '1' },
    { ...tab, frames: 'x' },
    { ...tab, frames: { 4: {} } },
    { ...tab, frames: { 4: [{ topic: 'Ada Example' }] } },
    { ...tab, page: 1 },
    { ...tab, facts: 'x' },
    { ...tab, facts: { 4: 'yes' } },
    { ...tab, facts: { 4: { home: 'ada@contoso.example' } } },
  ])('reads as empty where it is damaged: %j', async (value) => {
    await fakeBrowser.storage.session.set({ 'tab:1': value });
    expect(await readTab(1)).toEqual(emptyTab);
  });
});

test('a context of a version that knew no facts is taken as it is', async () => {
  const { facts: _, ...older } = tab;
  await fakeBrowser.storage.session.set({ 'tab:1': older });
  expect(await readTab(1)).toEqual(older);
});

describe('changes', () => {
  test('that are made at once do not undo each other', async () => {
    await Promise.all([1, 2, 3, 4].map((id) => changeTab(1, frame(id))));
    expect(Object.keys((await readTab(1)).frames)).toEqual(['1', '2', '3', '4']);
  });

  test('see what the one before them has made, in their order', async () => {
    const seen: number[] = [];
    const step = (before: TabContext) => {
      seen.push(before.nav);
      return { ...before, nav: before.nav + 1 };
    };
    await Promise.all([changeTab(1, step), changeTab(1, step), changeTab(1, step)]);
    expect(seen).toEqual([0, 1, 2]);
  });

  test('that change nothing write nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    expect(await changeTab(1, (before) => before)).toEqual(emptyTab);
    expect(set).not.toHaveBeenCalled();
  });

  test('of one tab go on after one that failed', async () => {
    const failing = changeTab(1, () => {
      throw new Error('a bug');
    });
    const next = changeTab(1, frame(1));
    await expect(failing).rejects.toThrow('a bug');
    expect((await next).frames).toHaveProperty('1');
  });

  test('that a full storage does not take are held in memory, and no earlier page is left in the storage', async () => {
    await changeTab(1, () => tab);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await changeTab(1, (before) => ({ ...before, nav: 9 }))).toMatchObject({ nav: 9 });
    expect(await readTab(1)).toMatchObject({ nav: 9 });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    vi.restoreAllMocks();
    await changeTab(1, (before) => ({ ...before, nav: before.nav + 1 }));
    expect(await fakeBrowser.storage.session.get()).toMatchObject({ 'tab:1': { nav: 10 } });
  });

  test('of a tab are answered where the storage never answers', async () => {
    vi.useFakeTimers();
    const never = new Promise<never>(() => {});
    vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValue(never as never);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockReturnValue(never as never);
    const change = changeTab(1, (before) => ({ ...before, nav: 9 }));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await change).toEqual({ ...emptyTab, nav: 9 });
  });

  test('are answered where the storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await changeTab(1, (before) => ({ ...before, nav: 9 }))).toEqual({ ...emptyTab, nav: 9 });
  });
});

describe('whoever watches a tab', () => {
  test('hears of its changes and of no others, until the end', async () => {
    const callback = vi.fn();
    const stop = new AbortController();
    watchTab(1, callback, stop.signal);
    await changeTab(1, () => tab);
    await changeTab(2, () => tab);
    await forgetTab(1);
    expect(callback.mock.calls).toEqual([[tab], [emptyTab]]);
    stop.abort();
    await changeTab(1, () => tab);
    expect(callback).toHaveBeenCalledTimes(2);
  });

  test('hears of an empty one where it was damaged', async () => {
    const callback = vi.fn();
    watchTab(1, callback, new AbortController().signal);
    await fakeBrowser.storage.session.set({ 'tab:1': { nav: 'x' } });
    expect(callback.mock.calls).toEqual([[emptyTab]]);
  });
});

describe('the topic that the panel is asked to show', () => {
  const request: ShowRequest = { tab: 1, topic: 'reset-refused', reason: 'privilege', at: 5 };
  test('is there for a panel that opens, and told to one that is open', async () => {
    const callback = vi.fn();
    const stop = new AbortController();
    watchShowRequests(callback, stop.signal);
    expect(await readShowRequest()).toBeUndefined();
    await askPanelToShow(request);
    expect(await readShowRequest()).toEqual(request);
    expect(callback.mock.calls).toEqual([[request]]);
    stop.abort();
    await askPanelToShow({ ...request, at: 6 });
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test('is nothing where it is damaged', async () => {
    const callback = vi.fn();
    watchShowRequests(callback, new AbortController().signal);
    await fakeBrowser.storage.session.set({ show: { ...request, tab: '1' } });
    expect(await readShowRequest()).toBeUndefined();
    expect(callback).not.toHaveBeenCalled();
  });

  test('is lost quietly where the storage fails', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    await askPanelToShow(request);
    expect(await readShowRequest()).toBeUndefined();
  });
});
