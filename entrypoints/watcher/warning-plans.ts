import { findPanes } from '../../core/detection/panes.ts';
import { hasSyncNotice, readSource, type SeenSource } from '../../core/detection/source.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { planAfterReset, planWarning } from '../../core/guidance/warning.ts';
import { keyOf } from './keys.ts';
import type { Plans } from './kit.ts';

const UNKNOWN: SeenSource = { source: 'unknown' };

/**
 * Gives what stands in a reset pane its words, and drops it where there is nothing to warn of. The source of a pane's user
 * is read while its form is open; once the portal shows the temporary password nothing of the pane is read any more.
 */
export function warningPlans(table: WatcherTable): Plans {
  const [portal] = table.portals;
  const rule = portal?.source;
  let last:
    | { readonly route: string; readonly source: SeenSource; readonly loud: boolean; readonly pane: Element }
    | undefined;
  let notice: string | undefined;

  return (seen, route, { profile, warned }) => {
    const here = `${route?.path}/${route?.pane}/${route?.userId ?? route?.userName}`;
    if (portal && rule && route?.pane) {
      // The pane that asked is the one that shows the password, under a heading that we may not know.
      const asked = last?.route === here ? [last.pane] : [];
      const closed = [...findPanes(document, portal, table.labels).map(({ element }) => element), ...asked];
      if (hasSyncNotice(document, rule, closed)) notice = here;
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
