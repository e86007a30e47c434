import type { Sighting } from '../../core/detection/look.ts';

/** How long a menu must stay complete and without the item before that is said. */
const MOMENT = 800;

/**
 * Holds back what is missing until it has been missing for a moment: portals draw their menus in steps.
 * @param again called when something may have been missing for long enough; it may have ended in between
 * @returns what may be said of everything that one look has seen, which may be nothing
 */
export function settle(again: () => void): (seen: readonly Sighting[]) => Sighting[] {
  const since = new Map<string, number>();
  return (seen) => {
    for (const key of since.keys()) if (!seen.some(({ at }) => at === key)) since.delete(key);
    return seen.filter(({ at }) => {
      if (!at?.startsWith('missing:')) return true;
      const first = since.get(at);
      if (first !== undefined) return performance.now() - first >= MOMENT;
      since.set(at, performance.now());
      setTimeout(again, MOMENT + 20);
      return false;
    });
  };
}
