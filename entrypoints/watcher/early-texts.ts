import { ask } from '../../platform/extension/ask.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import type { Backstage } from '../overlay/contract.ts';

interface Reader {
  readonly context: PageContext;
  readonly language: string | undefined;
}

/**
 * Asks for a topic's text before the overlay does: a stopped worker then wakes beside the import of the overlay, not after
 * it, which is what an admin waits for (`npm run bench`).
 */
export function earlyTexts(reader: () => Reader) {
  const asked = new Map<string, ReturnType<Backstage['topic']>>();
  const keyOf = (id: string) => `${reader().context.reading} ${id}`;
  const request = (id: string) => {
    const { language } = reader();
    const languages = navigator.languages.slice(0, 20);
    return ask('topic', { id, languages, ...(language && { portalLanguage: language }) });
  };
  return {
    ask(ids: Iterable<string>): void {
      for (const id of ids) if (!asked.has(keyOf(id))) asked.set(keyOf(id), request(id));
    },
    /** Gives each early answer once: what is asked again later may have another answer. */
    take(id: string): ReturnType<Backstage['topic']> {
      const reply = asked.get(keyOf(id)) ?? request(id);
      asked.delete(keyOf(id));
      return reply;
    },
  };
}
