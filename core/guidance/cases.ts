import { isOfFamily } from '../detection/match.ts';
import type { WatcherTable } from '../detection/table.ts';

/** Topic id -> its reasons that stand for themselves, in the order of the portals' messages. */
export type Cases = Readonly<Record<string, readonly string[]>>;

/**
 * The reasons that a reader may leaf through without having met them: those that explain a sentence of the portal. The
 * reasons of a warning are building blocks, of which `planWarning` makes one text, and say nothing alone.
 */
export function casesOf({ portals, when }: Pick<WatcherTable, 'portals' | 'when'>): Cases {
  const messages = portals.flatMap((portal) => portal.messages);
  const cases: Record<string, string[]> = {};
  for (const { topic, message } of when) {
    for (const { id, reason } of messages) {
      if (!isOfFamily(id, message)) continue;
      if (!cases[topic]?.includes(reason)) cases[topic] = [...(cases[topic] ?? []), reason];
    }
  }
  return cases;
}
