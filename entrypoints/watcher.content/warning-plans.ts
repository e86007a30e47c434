import type { Sighting } from '../../core/detection/look.ts';
import { findPanes } from '../../core/detection/panes.ts';
import type { Route } from '../../core/detection/route.ts';
import { hasSyncNotice, readSource, type SeenSource } from '../../core/detection/source.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { planAfterReset, planWarning } from '../../core/guidance/warning.ts';
import type { PageContext } from '../../platform/extension/context.ts';
import type { Sight } from '../overlay/contract.ts';

type Visible = Sighting & Pick<Sight, 'show' | 'anchor'>;

const UNKNOWN: SeenSource = { source: 'unknown' };

/**
 * Gives what stands in a reset pane its words, and drops it where there is nothing to warn of. The source of a pane's user
 * is read while its form is open; once the portal shows the temporary password nothing of the pane is read any more.
 */
export function warningPlans(table: WatcherTable, portalId: string) {
  const portal = table.portals.find(({ id }) => id === portalId);
  const rule = portal?.source;
  let last:
    | { readonly route: string; readonly source: SeenSource; readonly loud: boolean; readonly pane: Element }
    | undefined;
  let notice: string | undefined;

  return (seen: readonly Visible[], route: Route | undefined, { profile, warned }: PageContext): Sight[] => {
    const here = `${route?.path}/${route?.pane}/${route?.userId ?? route?.userName}`;
    if (portal && rule && route?.pane) {
      // The pane that asked is the one that shows the password, under a heading that we may not know.
      const asked = last?.route === here ? [last.pane] : [];
      const closed = [...findPanes(document, portal, table.labels).map(({ element }) => element), ...asked];
      if (hasSyncNotice(document, rule, table.labels, closed)) notice = here;
    }
    return seen.flatMap((one) => {
      const sight = { ...one, key: keyOf(one) };
      if (!rule || !one.at?.startsWith('pane:')) return [sight];
      if (one.show === 'note') {
        const plan = planAfterReset(last?.route === here ? last.source : UNKNOWN, profile);
        return plan ? [{ ...sight, plan }] : [];
      }
      const read = readSource(document, one.anchor, rule, table.labels);
      const source: SeenSource =
        read.source === 'unknown' && !read.bulk && notice === here ? { source: 'synced' } : read;
      // An alert stays an alert for as long as its pane is open, though it makes the tab a warned one.
      const again = warned && !(last?.pane === one.anchor && last.loud);
      const plan = planWarning(source, profile, again);
      last = { route: here, source, loud: plan?.loud ?? false, pane: one.anchor };
      return plan ? [{ ...sight, plan }] : [];
    });
  };
}

const keys = new WeakMap<Element, number>();
let count = 0;

/** The same finding at the same element keeps its surface; at another element it gets a new one. */
function keyOf({ topic, at, anchor }: Visible): string {
  let number = keys.get(anchor);
  if (number === undefined) {
    number = ++count;
    keys.set(anchor, number);
  }
  return `${topic} ${at} ${number}`;
}
