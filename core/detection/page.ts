import type { Route } from './route.ts';
import type { RouteRule, WatcherTable } from './table.ts';

/** Stands for any item or flyout that no other page names, and that is not excepted beside it: `["*", "!GuestUserDetails"]`. */
const ANY_OTHER = '*';

/**
 * Which of the table's pages a route shows.
 * @returns every page that matches; `content/addresses` is tested to have exactly one for each of its examples.
 */
export function matchPages(route: Route, table: Pick<WatcherTable, 'portals'>): string[] {
  const pages = table.portals.find(({ id }) => id === route.portal)?.pages ?? [];
  const matching = (any: boolean) => pages.filter(({ routes }) => routes.some((rule) => matchesRule(route, rule, any)));
  const exact = matching(false);
  return (exact.length > 0 ? exact : matching(true)).map(({ id }) => id);
}

/** The page a route shows, or undefined where Sidelight has nothing to say. */
export function detectPage(route: Route | undefined, table: Pick<WatcherTable, 'portals'>): string | undefined {
  return route && matchPages(route, table)[0];
}

function matchesRule(route: Route, { blade, items, path, panes, tabs }: RouteRule, any: boolean): boolean {
  const among = (name: string | undefined, names: readonly string[]) =>
    names.some((one) => (one === ANY_OTHER ? any && !names.some((not) => same(`!${name}`, not)) : same(name, one)));
  if (blade !== undefined) return same(route.blade, blade) && (!items || among(route.item, items));
  return same(route.path, path) && !!panes && among(route.pane, panes) && (!tabs || among(route.tab, tabs));
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
