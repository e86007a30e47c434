import { unknown } from './answer.ts';
import { findAll } from './find-all.ts';
import { isLoading, isWithin, type Scene, type Seen } from './seen.ts';
import type { MenuRule } from './table.ts';
import { isOnScreen } from './visible.ts';
import { isNamed } from './words.ts';

/**
 * Items that may be missing from a menu. Missing is said only of a menu that is completely drawn: enough known siblings on
 * screen, so that their group is open, no search text, nothing loading. Anything less is unknown. The items' telemetry ids
 * follow from the addresses (question `menu-items`), so their words count as well.
 */
export function readMenus(scene: Scene): Seen[] {
  const { root, portal, page } = scene;
  const rules = portal.menus.filter((rule) => isWithin(page, rule.page));
  if (rules.length === 0) return [];
  const menus = findAll(root, portal.regions['menu'] ?? 'nav', isOnScreen);
  return menus.flatMap((menu) =>
    rules.map((rule): Seen => ({ kind: 'missing', id: rule.item, ...stateIn(menu, rule, scene) })),
  );
}

function stateIn(menu: Element, rule: MenuRule, scene: Scene): Pick<Seen, 'state' | 'why' | 'way' | 'element'> {
  const item = (id: string) =>
    menu.querySelector((scene.portal.regions['menu-item'] ?? '').replace('{id}', id) || 'nav');
  if (item(rule.telemetry)) return { state: 'present', way: 0 };
  if (isItemNamed(menu, rule, scene)) return { state: 'present', way: 1 };
  const siblings = rule.siblings.map(item).filter((sibling) => sibling && isOnScreen(sibling));
  const last = siblings.at(-1);
  // The item stands in the group of its siblings, and the portal remembers which groups each admin has closed.
  if (!last || siblings.length < rule.atLeast)
    return unknown(menu.querySelector('[aria-expanded=false]') ? 'collapsed' : 'siblings');
  if (isLoading(scene, isOnScreen)) return unknown('loading');
  // Only whether the menu's search box is empty; what stands in it is not looked at.
  if (findAll(menu, 'input').some((input) => (input as HTMLInputElement).value !== '')) return unknown('searching');
  return { state: 'missing', element: last };
}

function isItemNamed(menu: Element, { item: id, label = id }: MenuRule, { table }: Scene): boolean {
  return findAll(menu, 'a, [role=menuitem], [role=treeitem], [data-telemetryname]').some((item) =>
    isNamed(item, label, table.labels),
  );
}
