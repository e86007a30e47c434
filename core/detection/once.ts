import { type Changed, renew, type Standing } from './standing.ts';

/** What is asked for again and again during one look; emptied when it ends. */
const kept: Map<unknown, unknown>[] = [];

/** What the look that is running has of the one before; undefined while none runs. */
export let standing: Standing | undefined;

/**
 * Runs a task during which the document does not change, so that nothing is asked twice. Nothing is kept beyond it.
 * @param before one for each document: what stands in it is kept for the next look, see `renew`
 */
export function lookOnce<T>(task: () => T, before: Standing = new Map(), changed?: Changed): T {
  renew(before, changed);
  standing = before;
  try {
    return task();
  } finally {
    standing = undefined;
    for (const known of kept) known.clear();
  }
}

/**
 * A question whose answer holds for one look, because several readers ask it.
 * @param answer asked once for each key; what else it is given must follow from the key and the look
 */
export function oncePerLook<K, R extends unknown[], V>(answer: (key: K, ...rest: R) => V): (key: K, ...rest: R) => V {
  const known = new Map<K, V>();
  kept.push(known);
  return (key, ...rest) => {
    if (!standing) return answer(key, ...rest);
    const old = known.get(key);
    if (old !== undefined) return old;
    const value = answer(key, ...rest);
    known.set(key, value);
    return value;
  };
}
