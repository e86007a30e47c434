import type { Sighting } from '../../core/detection/look.ts';

/** How long a menu must stay complete and without the item before that is said. */
const MOMENT = 800;

/** Holds back what is missing until it has been missing for a moment: portals draw their menus in steps. */
export function settle(
  again: () => void,
  signal: AbortSignal,
): (sighting: Sighting, index: number, all: readonly Sighting[]) => boolean {
  const since = new Map<string, number>();
  return (sighting, index, all) => {
    if (index === 0) {
      for (const key of since.keys()) if (!all.some(({ at }) => at === key)) since.delete(key);
    }
    if (!sighting.at?.startsWith('missing:')) return true;
    const first = since.get(sighting.at);
    if (first !== undefined) return performance.now() - first >= MOMENT;
    since.set(sighting.at, performance.now());
    const timer = setTimeout(again, MOMENT + 20);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return false;
  };
}
