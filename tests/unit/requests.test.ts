import './extension.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answers, answerRequests, type Sender } from '../../platform/extension/answer.ts';
import { type Request, type RequestKind, requestSchema, requests } from '../../platform/extension/messages.ts';

const RIGHT: { readonly [K in RequestKind]: Request<K> } = {
  here: { kind: 'here', nav: 7, portal: 'entra', page: 'entra/user' },
  hello: { kind: 'hello', language: 'zh-hans' },
  findings: {
    kind: 'findings',
    nav: 7,
    language: 'de',
    findings: [
      { topic: 'reset-refused', show: 'note', reason: 'privilege', at: 'message:reset-refused-privilege' },
      { topic: 'password-change' },
    ],
    facts: { synced: 'yes', 'role:global-administrator': 'active' },
  },
  topic: { kind: 'topic', id: 'reset-refused', languages: ['nb-NO', 'en'], portalLanguage: 'pt-br' },
  openPanel: { kind: 'openPanel', topic: 'reset-refused', reason: 'privilege' },
  mute: { kind: 'mute', topic: 'reset-refused' },
  cloudOnly: { kind: 'cloudOnly' },
  escape: { kind: 'escape' },
  warned: { kind: 'warned' },
};
const kinds = Object.keys(RIGHT) as RequestKind[];

describe('a request', () => {
  test.each(kinds)('of the right shape is taken: %s', (kind) => {
    expect(v.parse(requestSchema, RIGHT[kind])).toEqual(RIGHT[kind]);
  });

  test.each(kinds)('loses whatever the map does not know: %s', (kind) => {
    const more = { ...RIGHT[kind], html: '<p>page</p>', userId: 'x' };
    expect(v.parse(requestSchema, more)).toEqual(RIGHT[kind]);
  });

  const { findings: right } = RIGHT;
  test.each<[string, unknown]>([
    ['an unknown kind', { kind: 'fetch' }],
    ['a kind of every object', { kind: 'constructor' }],
    ['no kind', { nav: 1 }],
    ['a sentence for a topic', { ...right, findings: [{ topic: 'The password can not be reset' }] }],
    ['a sentence for a reason', { ...right, findings: [{ topic: 't', reason: 'not for Ada' }] }],
    ['an address for a place', { ...right, findings: [{ topic: 't', at: 'ada@contoso.example' }] }],
    ['an unknown surface', { ...right, findings: [{ topic: 't', show: 'dialog' }] }],
    ['an empty id', { ...right, findings: [{ topic: '' }] }],
    ['an id without end', { ...right, findings: [{ topic: 'x'.repeat(81) }] }],
    ['findings without end', { ...right, findings: Array.from({ length: 61 }, () => ({ topic: 't' })) }],
    ['a sentence for a fact', { ...right, facts: { synced: 'Yes, since 2024' } }],
    ['an address for a fact', { ...right, facts: { home: 'ada@contoso.example' } }],
    ['a sentence for the name of a fact', { ...right, facts: { 'Global Administrator': 'yes' } }],
    ['a fact that is no text', { ...right, facts: { synced: true } }],
    ['facts that are a text', { ...right, facts: 'synced' }],
    ['an undefined place', { ...right, findings: [{ topic: 't', at: undefined }] }],
    ['a text for a number', { ...right, nav: '7' }],
    ['no number', { ...right, nav: Number.NaN }],
    ['a path for a topic', { kind: 'topic', id: '../x', languages: [] }],
    ['a path for a language', { kind: 'topic', id: 't', languages: ['../../x'] }],
    ['languages without end', { kind: 'topic', id: 't', languages: Array.from({ length: 21 }, () => 'en') }],
    ['a path for the language of the portal', { kind: 'hello', language: 'en/../x' }],
    ['a second line in an id', { kind: 'mute', topic: 'a\nb' }],
  ])('of a wrong shape is not taken: %s', (_name, request) => {
    expect(v.safeParse(requestSchema, request).success).toBe(false);
  });

  test('is checked without throwing, whatever is sent', () => {
    const garbage = fc.record(
      {
        kind: fc.constantFrom(...kinds),
        nav: fc.anything(),
        findings: fc.anything(),
        topic: fc.anything(),
        id: fc.anything(),
        languages: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(fc.property(fc.anything(), (value) => !v.is(requestSchema, value)));
    fc.assert(
      fc.property(garbage, (value) => {
        const parsed = v.safeParse(requestSchema, value);
        if (!parsed.success) return;
        expect(Object.keys(requests[value.kind].entries)).toEqual(expect.arrayContaining(Object.keys(parsed.output)));
        expect(JSON.stringify(parsed.output)).not.toMatch(/[<>\\]/);
      }),
    );
  });
});

describe('the answer', () => {
  type Answer = (request: Request, sender: Sender) => Promise<unknown>;
  const url = 'https://portal.example/';
  const here = { id: fakeBrowser.runtime.id, frameId: 3, tab: { id: 5 }, url };
  const answers = Object.fromEntries(kinds.map((kind) => [kind, vi.fn<Answer>()])) as Record<RequestKind, Mock<Answer>>;
  /** What the listener does in the turn of the event, and what it replies in the end. */
  function send(message: unknown, sender: object = here) {
    let reply: (value: unknown) => void = () => {};
    const replied = new Promise((resolve) => {
      reply = resolve;
    });
    const open = fakeBrowser.runtime.onMessage.trigger(message, sender as never, reply as never);
    return { replied, open: open as Promise<unknown[]> };
  }

  beforeEach(() => {
    fakeBrowser.reset();
    for (const answer of Object.values(answers)) answer.mockReset().mockResolvedValue(undefined);
    answerRequests(answers as Answers, (origin) => origin === url);
  });
  const called = () => kinds.filter((kind) => answers[kind].mock.calls.length > 0);

  test.each(kinds)('is asked for with the sender, in the turn of the event: %s', (kind) => {
    send(RIGHT[kind]);
    expect(called()).toEqual([kind]);
    expect(answers[kind]).toHaveBeenCalledWith(RIGHT[kind], { tabId: 5, frameId: 3 });
  });

  test('goes to the asker, and the channel stays open for it', async () => {
    answers.topic.mockResolvedValue({ words: {} });
    const { replied, open } = send(RIGHT.topic);
    expect(await open).toEqual([true]);
    expect(await replied).toEqual({ words: {} });
  });

  test.each([
    ['has none', () => Promise.resolve(undefined)],
    ['failed', () => Promise.reject(new Error('storage'))],
  ])('is null where the worker %s', async (_name, answer) => {
    answers.topic.mockImplementation(answer);
    expect(await send(RIGHT.topic).replied).toBeNull();
  });

  test('takes a document without a frame id for the top one', () => {
    send(RIGHT.hello, { id: here.id, tab: { id: 5 }, url });
    expect(answers.hello).toHaveBeenCalledWith(RIGHT.hello, { tabId: 5, frameId: 0 });
  });

  test.each<[string, object]>([
    ['another extension', { ...here, id: 'other' }],
    ['a document of another site', { ...here, url: 'https://elsewhere.example/' }],
    ['a document without an address', { ...here, url: undefined }],
    ['nobody', {}],
    ['a page without an id', { tab: here.tab }],
    ['a document that is in no tab', { id: here.id }],
    ['a tab without an id', { id: here.id, tab: {} }],
  ])('is not given to %s', async (_name, sender) => {
    expect(await send(RIGHT.openPanel, sender).open).toEqual([undefined]);
    expect(called()).toEqual([]);
  });

  test.each([null, undefined, 'hello', 7, [], {}, { kind: 'hello', language: '<b>' }, { kind: 'here' }])(
    'is not given to %j',
    async (message) => {
      expect(await send(message).open).toEqual([undefined]);
      expect(called()).toEqual([]);
    },
  );
});
