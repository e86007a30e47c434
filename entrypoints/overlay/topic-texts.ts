import type { TopicReply } from '../../platform/extension/ask.ts';
import type { Backstage } from './contract.ts';

export interface TopicTexts {
  /** The topic if its text is here; else asks for it and calls the watchers once it is. */
  get(id: string): TopicReply | undefined;
  watch(callback: () => void): () => void;
}

/** The texts of this page's topics in the reading language; asked for again when that setting changes. */
export function topicTexts(backstage: Backstage): TopicTexts {
  const known = new Map<string, TopicReply | 'asked'>();
  const callbacks = new Set<() => void>();
  const ask = async (key: string, id: string) => {
    known.set(key, 'asked');
    const reply = await backstage.topic(id);
    if (backstage.signal.aborted) return;
    // A worker that failed once is asked again at the next chance; until then nothing is shown.
    if (reply) known.set(key, reply);
    else known.delete(key);
    if (reply) for (const callback of callbacks) callback();
  };
  return {
    get(id) {
      const key = `${backstage.here().context.reading} ${id}`;
      const reply = known.get(key);
      if (!reply) void ask(key, id);
      return reply === 'asked' ? undefined : reply;
    },
    watch(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
