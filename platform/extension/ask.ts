import { browser } from 'wxt/browser';
import type { TextSize } from '../../core/guidance/settings.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import type { PageContext } from './context.ts';
import type { Request, RequestKind } from './messages.ts';

/** One topic, its labels in the portal's language, with our own words in the reading language. */
export interface TopicReply {
  readonly topic: Topic;
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
  /** The reason of the topic that what is known of the page puts first. */
  readonly lead?: string;
  readonly textSize: TextSize;
}

export interface Replies {
  here: PageContext;
  hello: PageContext;
  findings: null;
  topic: TopicReply;
  openPanel: boolean;
  mute: null;
  cloudOnly: null;
  escape: null;
  warned: null;
}

/**
 * Asks the worker, and once more if it was stopped over it: a page that was never heard of would never be explained. Never
 * throws: an extension that was updated or a worker that failed gives undefined, and the asker shows nothing.
 * @param isCurrent whether that is still to be said; what came later may have been heard already
 */
export async function ask<K extends RequestKind>(
  kind: K,
  body: Omit<Request<K>, 'kind'>,
  isCurrent = () => true,
): Promise<Replies[K] | undefined> {
  for (let tries = 2; tries > 0 && isCurrent(); tries--) {
    try {
      return ((await browser.runtime.sendMessage({ kind, ...body })) as Replies[K] | null) ?? undefined;
    } catch {
      // Nobody listens, or nobody does any more.
    }
  }
  return undefined;
}
