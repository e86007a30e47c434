import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Replies } from './ask.ts';
import { type Request, type RequestKind, requestSchema } from './messages.ts';

export interface Sender {
  readonly tabId: number;
  readonly frameId: number;
}

export type Answers = {
  readonly [K in RequestKind]: (request: Request<K>, sender: Sender) => Promise<Replies[K] | undefined>;
};

/**
 * Answers the watcher's requests. The answer is called in the same turn as the event, without an await before it.
 * Whoever is not a document of a portal in a tab, and whatever has the wrong shape, gets no answer.
 * @param isKnown whether an origin is one on which the watcher runs
 */
export function answerRequests(answers: Answers, isKnown: (origin: string) => boolean): void {
  browser.runtime.onMessage.addListener((message: unknown, from: MessageSender, reply: (value: unknown) => void) => {
    if (from.id !== browser.runtime.id || from.tab?.id === undefined || !isKnown(from.url ?? '')) return undefined;
    const parsed = v.safeParse(requestSchema, message);
    if (!parsed.success) return undefined;
    const request = parsed.output;
    const answer = answers[request.kind] as (request: Request, sender: Sender) => Promise<unknown>;
    answer(request as Request, { tabId: from.tab.id, frameId: from.frameId ?? 0 }).then(
      (value) => reply(value ?? null),
      () => reply(null),
    );
    return true;
  });
}

interface MessageSender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}
