import './extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAlive } from '../../platform/extension/alive.ts';
import { ask } from '../../platform/extension/ask.ts';
import { showBadge } from '../../platform/extension/badge.ts';
import { defaultContext } from '../../platform/extension/context.ts';
import { answerAsked, watchContext } from '../../platform/extension/listen.ts';
import { bindToolbarButton, canOpenPanelFromPage, openPanel, panelShortcut } from '../../platform/extension/panel.ts';

const extension = fakeBrowser as unknown as Record<string, unknown>;
const original = { ...extension };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(extension, { sidePanel: undefined, sidebarAction: undefined });
});
afterEach(() => {
  Object.assign(extension, original);
  vi.restoreAllMocks();
});

describe('asking the worker', () => {
  const answer = (value: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => value) as never);

  test('sends the kind with its body and gives the reply', async () => {
    const send = answer(defaultContext);
    expect(await ask('hello', { language: 'de' })).toEqual(defaultContext);
    expect(send).toHaveBeenCalledWith({ kind: 'hello', language: 'de' });
  });

  test.each([null, undefined])('gives nothing for the reply %s', async (reply) => {
    answer(reply);
    expect(await ask('hello', {})).toBeUndefined();
  });

  test('gives nothing where nobody listens or the extension was reloaded', async () => {
    expect(await ask('hello', {})).toBeUndefined();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('hello', {})).toBeUndefined();
  });

  describe('whose worker was stopped over it', () => {
    const stopOnce = () =>
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The message channel closed.'));

    test('is asked once more', async () => {
      const sent = stopOnce().mockResolvedValueOnce({ ...defaultContext, nav: 7 } as never);
      expect(await ask('hello', {})).toMatchObject({ nav: 7 });
      expect(sent).toHaveBeenCalledTimes(2);
    });

    test('is not, where something else is to be said by then', async () => {
      const sent = stopOnce();
      expect(await ask('hello', {}, () => sent.mock.calls.length === 0)).toBeUndefined();
      expect(sent).toHaveBeenCalledOnce();
    });
  });
});

test('a script of an extension that was reloaded knows it', () => {
  expect(isAlive()).toBe(true);
  Object.assign(extension, { runtime: undefined });
  expect(isAlive()).toBe(false);
  Object.assign(extension, { runtime: { id: undefined } });
  expect(isAlive()).toBe(false);
});

describe('the context that the worker tells', () => {
  const { id } = fakeBrowser.runtime;
  const tell = (message: unknown, sender: object) =>
    fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  const message = { kind: 'context', context: defaultContext };

  test('is heard until the end', () => {
    const callback = vi.fn();
    const stop = new AbortController();
    watchContext(callback, stop.signal);
    void tell(message, { id });
    expect(callback.mock.calls).toEqual([[defaultContext]]);
    stop.abort();
    void tell(message, { id });
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test.each<[string, unknown, object]>([
    ['another extension', message, { id: 'other' }],
    ['nobody', message, {}],
    ['another document', message, { id, tab: { id: 1 } }],
    ['the worker, of another kind', { ...message, kind: 'here' }, { id }],
    ['the worker, of another shape', { kind: 'context', context: { nav: 1 } }, { id }],
    ['the worker, empty', null, { id }],
  ])('is not taken from %s', (_name, told, sender) => {
    const callback = vi.fn();
    watchContext(callback, new AbortController().signal);
    void tell(told, sender);
    expect(callback).not.toHaveBeenCalled();
  });

  test('may end after the extension was reloaded', () => {
    const stop = new AbortController();
    watchContext(() => {}, stop.signal);
    Object.assign(extension, { runtime: undefined });
    expect(() => stop.abort()).not.toThrow();
  });
});

describe('what a page of the extension asks of a document', () => {
  const { id } = fakeBrowser.runtime;
  const send = (message: unknown, sender: object = { id }) => {
    let reply: (value: unknown) => void = () => {};
    const replied = new Promise((resolve) => {
      reply = resolve;
    });
    const open = fakeBrowser.runtime.onMessage.trigger(message, sender as never, reply as never);
    return { replied, open: open as Promise<unknown[]> };
  };

  test('is answered by its kind, at once or later, until the end', async () => {
    const stop = new AbortController();
    const answers = { userId: () => 'x', sees: async () => ['a'] };
    answerAsked(answers, stop.signal);
    expect(await send({ kind: 'userId' }).replied).toBe('x');
    expect(await send({ kind: 'sees' }).replied).toEqual(['a']);
    expect(await send({ kind: 'sees' }).open).toEqual([true]);
    stop.abort();
    expect(await send({ kind: 'sees' }).open).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ['has none', () => undefined],
    ['fails later', () => Promise.reject(new Error('gone'))],
  ])('is null where the document %s', async (_name, answer) => {
    answerAsked({ sees: answer }, new AbortController().signal);
    expect(await send({ kind: 'sees' }).replied).toBeNull();
  });

  test.each<[string, unknown, object]>([
    ['another extension', { kind: 'sees' }, { id: 'other' }],
    ['nobody', { kind: 'sees' }, {}],
    ['another document', { kind: 'sees' }, { id, tab: { id: 1 } }],
    ['one who asks something else', { kind: 'other' }, { id }],
    ['one who asks what every object has', { kind: 'constructor' }, { id }],
    ['one who asks nothing', {}, { id }],
    ['one who says nothing', null, { id }],
  ])('is not answered to %s', async (_name, message, sender) => {
    const answer = vi.fn();
    answerAsked({ sees: answer }, new AbortController().signal);
    expect(await send(message, sender).open).toEqual([undefined]);
    expect(answer).not.toHaveBeenCalled();
  });

  test('may end after the extension was reloaded', () => {
    const stop = new AbortController();
    answerAsked({}, stop.signal);
    Object.assign(extension, { runtime: undefined });
    expect(() => stop.abort()).not.toThrow();
  });
});

describe('the side panel', () => {
  test('is opened in the turn of the click', async () => {
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(extension, { sidePanel: { open } });
    const opened = openPanel(5);
    expect(open).toHaveBeenCalledWith({ tabId: 5 });
    expect(await opened).toBe(true);
    expect(canOpenPanelFromPage()).toBe(true);
  });

  test('says so where the browser refuses, or has none', async () => {
    expect([await openPanel(5), canOpenPanelFromPage()]).toEqual([false, false]);
    Object.assign(extension, { sidePanel: { open: () => Promise.reject(new Error('no user gesture')) } });
    expect(await openPanel(5)).toBe(false);
  });

  test('is bound to the toolbar button, in Firefox by a listener', async () => {
    const setPanelBehavior = vi.fn().mockRejectedValue(new Error('old'));
    Object.assign(extension, { sidePanel: { setPanelBehavior } });
    bindToolbarButton();
    expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: true });
    const toggle = vi.fn();
    Object.assign(extension, { sidePanel: undefined, sidebarAction: { toggle } });
    bindToolbarButton();
    await fakeBrowser.action.onClicked.trigger({} as never);
    expect(toggle).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => Promise<object[]>, string | undefined]>([
    [
      'Chromium',
      async () => [
        { name: 'x', shortcut: 'A' },
        { name: '_execute_action', shortcut: 'Alt+Shift+L' },
      ],
      'Alt+Shift+L',
    ],
    ['Firefox', async () => [{ name: '_execute_sidebar_action', shortcut: 'Alt+Shift+L' }], 'Alt+Shift+L'],
    ['one that the user has taken away', async () => [{ name: '_execute_action', shortcut: '' }], undefined],
    ['a browser without commands', () => Promise.reject(new Error('no')), undefined],
  ])('has the shortcut that is really assigned: %s', async (_name, getAll, shortcut) => {
    Object.assign(extension, { commands: { getAll } });
    expect(await panelShortcut()).toBe(shortcut);
  });
});

describe('the badge', () => {
  test.each([
    [0, ''],
    [3, '3'],
  ])('for %i problems: %j', async (problems, text) => {
    await showBadge(5, problems, 'in words');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe(text);
    expect(await fakeBrowser.action.getTitle({ tabId: 5 })).toBe('in words');
  });

  test('is let go with a tab that was closed', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 5.'));
    await expect(showBadge(5, 1, '')).resolves.toBeUndefined();
  });
});
