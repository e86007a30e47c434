import './extension.ts';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requests } from '../../platform/extension/messages.ts';
import { MOST_MUTED } from '../../platform/extension/setting-shapes.ts';
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
  const file = { topics: [], interface: {}, labels: {}, language: 'en' };
  vi.stubGlobal('fetch', async () => ({ json: async () => file }));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => null) as never);
});

beforeEach(async () => {
  fakeBrowser.reset();
  const { default: worker } = await import('../../entrypoints/background.ts');
  worker.main();
});

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
  const heard = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(message, fc.nat(2)), { maxLength: 8 }), async (sent) => {
      for (const [body, frame] of sent) {
        if ((await send(body, frame)) !== 'not heard') heard.add(String(body.kind));
      }
      const kept = [await fakeBrowser.storage.session.get(), await fakeBrowser.storage.local.get()];
      expect(textsOf(kept).filter((one) => !/^[\w/:-]{0,80}$/.test(one))).toEqual([]);
      expect((await readStoredSettings()).damaged).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect([...heard].sort()).toEqual([...kinds].sort());
});

test('a page that has topic after topic muted fills no storage and loses no setting', async () => {
  const muted = Array.from({ length: MOST_MUTED - 1 }, (_, at) => `t${at}`);
  await fakeBrowser.storage.local.set({ muted, language: 'nb' });
  for (const topic of ['last', 'one-more', 'and-more']) await send({ kind: 'mute', topic }, 1);
  const { settings, damaged } = await readStoredSettings();
  expect(damaged).toEqual([]);
  expect(settings.muted).toEqual([...muted, 'last']);
});
