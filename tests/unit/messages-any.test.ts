import './extension.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAddress } from '../../entrypoints/sidepanel/address.ts';
import { type Answers, answerRequests } from '../../platform/extension/answer.ts';
import { readContext } from '../../platform/extension/context.ts';
import { answerAsked } from '../../platform/extension/listen.ts';
import { type Request, type RequestKind, requestSchema } from '../../platform/extension/messages.ts';
import { readSees, readSkeleton } from '../../platform/extension/sees.ts';
import { readShowRequest, readTab } from '../../platform/extension/tab-context.ts';

/** Everything that a message can carry: what the browser copies, with keys that every object has. */
const anything = fc.anything({
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'then', 'kind')),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

const id = fc.stringMatching(/^[\w/:-]{1,80}$/).filter((text) => !(text in {}));
const tag = fc.stringMatching(/^[\w-]{1,20}$/).filter((text) => !(text in {}));
const maybe = { requiredKeys: [] };
const show = fc.constantFrom('tooltip', 'note', 'marker', 'warning');
const finding = fc.record({ topic: id, show, reason: id, at: id }, { requiredKeys: ['topic'] });
/** Valibot leaves these three names out of every record; none of them is a fact. */
const factName = id.filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));
const facts = fc.dictionary(factName, id, { maxKeys: 60, noNullPrototype: true });
const nav = fc.double({ noNaN: true });

/** Every valid request, written down without the schemas. */
const RIGHT: { readonly [K in RequestKind]: fc.Arbitrary<Omit<Request<K>, 'kind'>> } = {
  here: fc.record({ nav, portal: id, page: id }, { requiredKeys: ['nav'] }),
  hello: fc.record({ language: tag }, maybe),
  findings: fc.record(
    { nav, language: tag, findings: fc.array(finding, { maxLength: 60 }), facts },
    { requiredKeys: ['nav', 'findings'] },
  ) as fc.Arbitrary<Omit<Request<'findings'>, 'kind'>>,
  topic: fc.record(
    { id, languages: fc.array(tag, { maxLength: 20 }), portalLanguage: tag },
    { requiredKeys: ['id', 'languages'] },
  ),
  openPanel: fc.record({ topic: id, reason: id }, { requiredKeys: ['topic'] }),
  mute: fc.record({ topic: id }),
  cloudOnly: fc.constant({}),
  escape: fc.constant({}),
  warned: fc.constant({}),
};
const kinds = Object.keys(RIGHT) as RequestKind[];
const isRight = (request: unknown) => v.is(requestSchema, request);

describe.each(kinds)('the request %s', (kind) => {
  const right = RIGHT[kind].map((body) => ({ kind, ...body }) as Record<string, unknown>);

  test('is taken in every right form, and nothing more comes along', () => {
    const more = fc.dictionary(fc.stringMatching(/^x[\w ]*$|^__proto__$/), anything);
    fc.assert(
      fc.property(right, more, (request, others) => {
        const parsed = v.parse(requestSchema, Object.assign(Object.create(null), others, request));
        expect(parsed).toEqual(request);
      }),
      { numRuns: 50 },
    );
  });

  test('is refused whole where one part is wrong', () => {
    fc.assert(
      fc.property(right, anything, fc.nat(), (request, garbage, at) => {
        const keys = Object.keys(request);
        const key = keys[at % keys.length] ?? 'kind';
        const isSameSort = typeof garbage === typeof request[key] && typeof garbage !== 'object';
        fc.pre(!isSameSort && !(Array.isArray(garbage) && garbage.length === 0));
        fc.pre(!(key === 'facts' && typeof garbage === 'object' && Object.keys(garbage ?? {}).length === 0));
        fc.pre(!(key === 'facts' && v.is(v.record(v.string(), v.string()), garbage)));
        expect(isRight({ ...request, [key]: garbage })).toBe(false);
      }),
    );
  });
});

test('a text that is no id is refused wherever an id belongs', () => {
  const sentence = fc.string({ unit: 'grapheme' }).filter((text) => !/^[\w/:-]{1,80}$/.test(text));
  fc.assert(
    fc.property(sentence, (text) => {
      const places: unknown[] = [
        { kind: 'mute', topic: text },
        { kind: 'openPanel', topic: 't', reason: text },
        { kind: 'here', nav: 1, page: text },
        { kind: 'hello', language: text },
        { kind: 'topic', id: text, languages: [] },
        { kind: 'topic', id: 't', languages: [text] },
        { kind: 'findings', nav: 1, findings: [{ topic: text }] },
        { kind: 'findings', nav: 1, findings: [{ topic: 't', at: text }] },
        { kind: 'findings', nav: 1, findings: [], facts: { [`${text} `]: 'yes' } },
        { kind: 'findings', nav: 1, findings: [], facts: { synced: text } },
      ];
      expect(places.filter(isRight)).toEqual([]);
    }),
  );
});

describe('whatever is sent', () => {
  const { id: own } = fakeBrowser.runtime;
  const send = (message: unknown, sender: object) =>
    fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {}) as Promise<unknown[]>;
  beforeEach(() => fakeBrowser.reset());

  test('no receiver throws, and none takes for right what is not', async () => {
    answerRequests({} as Answers, () => true);
    const answers = { context: vi.fn(), sees: vi.fn() };
    answerAsked(answers, new AbortController().signal);
    const page = { id: own, tab: { id: 1 }, url: 'https://entra.microsoft.com/' };
    await fc.assert(
      fc.asyncProperty(anything, async (message) => {
        expect([readContext(message), readSkeleton(message)]).toEqual([undefined, undefined]);
        expect(readSees(message) ?? []).toEqual([]);
        expect(await send(message, page)).toEqual([undefined, undefined]);
        expect(await send(message, { id: own })).toEqual([undefined, undefined]);
      }),
      { numRuns: 300 },
    );
    expect([answers.context, answers.sees].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('a kind that cannot be made a text', async () => {
    answerAsked({ context: vi.fn() }, new AbortController().signal);
    expect(await send({ kind: { toString: 1, valueOf: 1 } }, { id: own })).toEqual([undefined]);
  });

  test('a page is heard by the worker only if it is of this extension, in a tab and on a known host', async () => {
    const mute = vi.fn(async () => null);
    const known = 'https://entra.microsoft.com/';
    answerRequests({ mute } as unknown as Answers, (origin) => origin === known);
    const or = (right: unknown) => fc.oneof(fc.constant(right), fc.constant(right), anything);
    const sender = fc.record({ id: or(own), url: or(known), tab: or({ id: 3 }), frameId: anything }, maybe);
    let heard = 0;
    await fc.assert(
      fc.asyncProperty(sender, async (from) => {
        const tab = from.tab as { id?: unknown } | null | undefined;
        const isRight = from.id === own && from.url === known && tab?.id !== undefined;
        heard += Number(isRight);
        expect(await send({ kind: 'mute', topic: 't' }, from)).toEqual([isRight || undefined]);
      }),
      { numRuns: 200 },
    );
    expect(mute).toHaveBeenCalledTimes(heard);
    expect(heard).toBeGreaterThan(10);
  });

  test("whatever stands in the session's storage, a tab's context is right or empty and nothing is shown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        await fakeBrowser.storage.session.set({ 'tab:1': value, show: value });
        expect(await readTab(1)).toEqual({ nav: 0, frames: {}, warned: false });
        expect(await readShowRequest()).toBeUndefined();
      }),
    );
  });

  test("whatever stands in the panel's address, it is a tab, a language or nothing", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('?', '&', 'tab=', 'lang=', '-1', '1e9', '%', '%00', '=', '7'));
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (search) => {
          const { tab = 0, language = 'x', ...rest } = readAddress(search);
          expect(Number.isInteger(tab) && tab >= 0 && language !== '').toBe(true);
          expect(rest).toEqual({});
        },
      ),
    );
  });
});
