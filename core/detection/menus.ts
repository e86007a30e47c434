import type { MenuRule, PortalRule, WatcherTable } from './table.ts';
import { isOnScreen } from './visible.ts';
import { isNamed } from './words.ts';

export interface SeenMissing {
  /** The item that is missing. */
  readonly item: string;
  /** The last known item of its menu, beside which that is said. */
  readonly element: Element;
}

/**
 * Items that are missing from a menu which is completely drawn: enough known siblings, no group closed around them,
 * no search text, nothing loading. Anything less is unknown and says nothing.
 */
export function findMissing(root: ParentNode, portal: PortalRule, labels: WatcherTable['labels'], page: string) {
  const missing: SeenMissing[] = [];
  for (const rule of portal.menus) {
    if (rule.page !== page) continue;
    const menus = [...root.querySelectorAll(portal.regions['menu'] ?? 'nav')].filter(isOnScreen);
    for (const menu of menus) {
      const anchor = lastSibling(menu, rule);
      if (anchor && isComplete(root, menu, portal) && !hasItem(menu, rule, labels)) {
        missing.push({ item: rule.item, element: anchor });
      }
    }
  }
  return missing;
}

function lastSibling(menu: Element, rule: MenuRule): Element | undefined {
  const siblings = rule.siblings.map((css) => menu.querySelector(css)).filter((item) => item && isOnScreen(item));
  return siblings.length >= rule.atLeast ? (siblings.at(-1) ?? undefined) : undefined;
}

function isComplete(root: ParentNode, menu: Element, portal: PortalRule): boolean {
  const loading = portal.regions['loading'];
  if (loading && [...root.querySelectorAll(loading)].some(isOnScreen)) return false;
  // Only whether the menu's search box is empty; what stands in it is not looked at.
  return ![...menu.querySelectorAll('input')].some((input) => input.value !== '');
}

function hasItem(menu: Element, rule: MenuRule, labels: WatcherTable['labels']): boolean {
  if (menu.querySelector(rule.css)) return true;
  return [...menu.querySelectorAll('a, [role=menuitem], [role=treeitem], [data-telemetryname]')].some((item) =>
    isNamed(item, rule.label, labels),
  );
}
