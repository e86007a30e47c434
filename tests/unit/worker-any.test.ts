import './extension.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestSchema, requests } from '../../platform/extension/messages.ts';
import { readStoredSettings } from '../../platform/extension/settings.ts';

/** The whole worker, at a browser whose documents and files answer with nothing. */
beforeAll(async () => {
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => false, onAdded: event, onRemoved: event },
    sidePanel: { open: async () => {}, setPanelBehavior: async () => {} },
    commands: { getAll: async () => [] },
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
  const topics = [{ id: 'reset-refused' }, { id: 'account-locked' }];
  const file = { topics, interface: {}, labels: {}, language: 'en' };
  vi.stubGlobal('fetch', async () => ({ json: async () => file }));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => null) as never);
});

beforeEach(async () => {
  fakeBrowser.reset();
  const { default: worker } = await import('../../entrypoints/background.ts');
  worker.main();
});

/** As many as a settings file may hold. */
const MOST_MUTED = 1000;

const kinds = Object.keys(requests);
const id = fc.constantFrom('reset-refused', 'entra', 'entra/user', '__proto__', 'constructor', 'prototype', 'a');
/** Sentences, names and addresses, as they stand in a page. Each has a sign that no id has. */
const words = fc.constantFrom('Ada Example', 'ada@contoso.example', '<b>', '../x', 'a\u0000', 'ø', '\ud800', '');
const text = fc.oneof(id, words);
const part = fc.oneof(text, fc.anything(), fc.array(text), fc.dictionary(text, text));
/** Mostly what belongs there, so that a message of many parts is right often enough. */
const mostly = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: right as fc.Arbitrary<unknown>, weight: 12 }, { arbitrary: part, weight: 1 });
const finding = fc.record(
  { topic: mostly(id), show: fc.constant('note'), reason: mostly(id) },
  { requiredKeys: ['topic'] },
);
const message = fc.record(
  {
    kind: fc.constantFrom(...kinds, ...kinds, 'constructor'),
    nav: mostly(fc.oneof(fc.nat(3), fc.constantFrom(-1, 1e308, 0.5))),
    portal: mostly(id),
    page: mostly(id),
    language: mostly(fc.constantFrom('en', 'zh-hans')),
    findings: mostly(fc.array(finding, { maxLength: 3 })),
    facts: mostly(fc.dictionary(fc.oneof(id, id, id, text), mostly(id), { maxKeys: 3 })),
    topic: mostly(id),
    reason: mostly(id),
    id: mostly(id),
    languages: mostly(fc.array(fc.constantFrom('nb-NO', 'en'))),
  },
  { requiredKeys: ['kind', 'nav', 'findings', 'topic', 'id', 'languages'] },
);

function send(body: unknown, frameId: number): Promise<unknown> {
  const from = { id: fakeBrowser.runtime.id, frameId, tab: { id: 5 }, url: 'https://entra.microsoft.com/' };
  return new Promise((resolve) => {
    const heard = fakeBrowser.runtime.onMessage.trigger(body, from as never, resolve as never) as Promise<unknown[]>;
    void heard.then((open) => open[0] !== true && resolve('not heard'));
  });
}

/** Every text that is kept, keys included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)]);
}

test('whatever a page sends, the worker answers or does not hear it, and keeps ids only', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(message, fc.nat(2)), { maxLength: 8 }), async (sent) => {
      for (const [body, frame] of sent) {
        const isHeard = (await send(body, frame)) !== 'not heard';
        expect(isHeard).toBe(v.is(requestSchema, body));
      }
      const kept = [await fakeBrowser.storage.session.get(), await fakeBrowser.storage.local.get()];
      expect(textsOf(kept).filter((one) => !/^[\w/:-]{0,80}$/.test(one))).toEqual([]);
      expect((await readStoredSettings()).damaged).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('right messages of every kind are sent, and wrong ones of every kind that can be wrong', () => {
  const drawn = fc.sample(message, { numRuns: 2000, seed: 1 });
  const often = (right: boolean) => {
    const some = drawn.filter((one) => v.is(requestSchema, one) === right);
    return kinds.filter((kind) => some.filter((one) => one.kind === kind).length >= 20);
  };
  expect(often(true)).toEqual(kinds);
  expect(often(false)).toEqual(kinds.filter((kind) => !v.is(requestSchema, { kind })));
});

test('a page that has topic after topic muted fills no storage, and what it has filled makes room for a topic', async () => {
  const junk = Array.from({ length: MOST_MUTED }, (_, at) => `t${at}`);
  await fakeBrowser.storage.local.set({ muted: ['account-locked'], language: 'nb' });
  for (const topic of junk) await send({ kind: 'mute', topic }, 1);
  expect((await readStoredSettings()).settings.muted).toEqual(['account-locked']);
  await fakeBrowser.storage.local.set({ muted: junk });
  await send({ kind: 'mute', topic: 'reset-refused' }, 1);
  expect((await readStoredSettings()).settings).toMatchObject({ muted: ['reset-refused'], language: 'nb' });
});

test('a setting that cannot be read is not replaced by the default', async () => {
  const profile = { synced: 'some', writeback: 'on', signIn: 'managed', resetAt: 'm365' };
  await fakeBrowser.storage.local.set({ muted: ['account-locked'], profile });
  const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The storage failed.'));
  await send({ kind: 'mute', topic: 'reset-refused' }, 0);
  await send({ kind: 'cloudOnly' }, 0);
  failing.mockRestore();
  expect(await fakeBrowser.storage.local.get()).toEqual({ muted: ['account-locked'], profile });
});

describe('the number of a page', () => {
  const page = 'entra/user';
  const kept = async () => (await fakeBrowser.storage.session.get())['tab:5'] as { nav: number; page?: string };

  test('one that comes too late changes nothing, and its sender hears of no page', async () => {
    await send({ kind: 'here', nav: 20, portal: 'entra', page }, 0);
    const told = await send({ kind: 'here', nav: 10, portal: 'm365', page: 'm365/users' }, 0);
    expect(told).toMatchObject({ nav: 10 });
    expect(told).not.toHaveProperty('page');
    expect(told).not.toHaveProperty('portal');
    expect(await kept()).toMatchObject({ nav: 20, page });
  });

  test.each([
    ['of a clock that was set back', () => Date.now() + 3_600_000],
    ['made up', () => 9e15],
  ])('one %s does not keep the next page from being shown', async (_which, future) => {
    await send({ kind: 'here', nav: future(), portal: 'm365', page: 'm365/users' }, 0);
    const nav = Date.now();
    expect(await send({ kind: 'here', nav, portal: 'entra', page }, 0)).toMatchObject({ nav, page });
    expect(await kept()).toMatchObject({ nav, page });
  });
});

test('a page that asks for the panel without a click changes nothing in one that is open', async () => {
  const open = vi.fn(async () => {});
  vi.stubGlobal('chrome', { sidePanel: { open } });
  open.mockRejectedValueOnce(new Error('sidePanel.open() may only be called in response to a user gesture.'));
  const ask = async () => {
    await send({ kind: 'openPanel', topic: 'reset-refused' }, 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return (await fakeBrowser.storage.session.get('show'))['show'];
  };
  expect(await ask()).toBeUndefined();
  expect(await ask()).toMatchObject({ tab: 5, topic: 'reset-refused' });
});
