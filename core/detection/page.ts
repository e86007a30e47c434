import type { Route } from './route.ts';
import type { PortalRule, RouteRule, WatcherTable } from './table.ts';

/**
 * Which of the table's pages a route shows.
 * @returns every page that matches; `content/portals` is tested to have at most one for each of its examples.
 */
export function matchPages(route: Route, table: Pick<WatcherTable, 'portals'>): string[] {
  const portal = table.portals.find((rule) => rule.id === route.portal);
  if (!portal) return [];
  const exact = portal.pages.filter((page) => page.routes.some((rule) => matchesRule(route, rule)));
  if (exact.length > 0) return exact.map((page) => page.id);
  return portal.pages
    .filter((page) => page.routes.some((rule) => matchesAnyPane(route, rule, portal)))
    .map((p) => p.id);
}

/** The page a route shows, or undefined where Sidelight has nothing to say. */
export function detectPage(route: Route | undefined, table: Pick<WatcherTable, 'portals'>): string | undefined {
  return route && matchPages(route, table)[0];
}

function matchesRule(route: Route, rule: RouteRule): boolean {
  if (rule.blade !== undefined) {
    return same(route.blade, rule.blade) && (!rule.items || rule.items.some((item) => same(route.item, item)));
  }
  return same(route.path, rule.path) && !!rule.panes?.some((pane) => pane !== '*' && same(route.pane, pane));
}

function matchesAnyPane(route: Route, rule: RouteRule, portal: PortalRule): boolean {
  return portal.grammar === 'm365' && same(route.path, rule.path) && !!rule.panes?.includes('*');
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
