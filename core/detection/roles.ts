import { findAll } from './find-all.ts';
import { isWithin, type Scene, type Seen } from './seen.ts';
import type { RolesRule } from './table.ts';
import { isOnScreen } from './visible.ts';
import { codeOf, isWord, SEEN } from './words.ts';

const ROW = '[role=row], tr';

/** More rows than this is a page that we do not understand: nobody has so many roles. */
const MOST = 120;

/** What stands before a role's id among the labels and the facts. */
const PREFIX = 'role:';

/**
 * The roles that a user's page lists, one fact each: `active`, `eligible`, or `held` where the page does not say which of
 * the two. Names are compared with Microsoft's (English only; a portal in another language translates them) and dropped.
 */
export function readRoles(scene: Scene): Seen[] {
  const rule = scene.portal.roles;
  if (!rule || !isWithin(scene.page, rule.pages)) return [];
  const ids = new Map<number, string>();
  const { labels } = scene.table;
  for (const [id, codes] of Object.entries(labels))
    if (id.startsWith(PREFIX)) for (const code of codes) ids.set(code, id);
  const seen: Seen[] = [];
  for (const row of findAll(scene.root, ROW).slice(0, MOST)) {
    const cell = firstCell(row, rule.cells);
    const id = cell && ids.get(codeOf(cell.textContent));
    if (!id || !isOnScreen(cell)) continue;
    const state = stateOf(cell, rule, scene);
    if (state && !seen.some((other) => other.id === id && other.state === state))
      seen.push({ kind: 'fact', id, state, way: 0 });
  }
  return seen;
}

/** The first cell of a row that says something: units and groups in later cells may be named like a role. */
function firstCell(row: Element, cells: string): Element | undefined {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const cell = SEEN.test(node.data) && node.parentElement?.closest(cells);
    if (cell && row.contains(cell)) return cell;
  }
  return undefined;
}

/**
 * The list in which a cell stands: named by its own label, by the heading before it, or by the tab that is open. Which of
 * these the portal does is not known (question `assigned-roles`). Below a tab that is not known nothing is said: it may
 * hold what has expired.
 */
function stateOf(cell: Element, { lists }: RolesRule, { root, table }: Scene): string | undefined {
  const named = (text: string | null | undefined) =>
    Object.keys(lists).find((state) => isWord(text, lists[state] ?? '', table.labels));
  for (let place = cell.closest('[role=grid], table'); place; place = place.parentElement) {
    const before = place.previousElementSibling;
    const heading = before?.matches('h2, h3, h4, [role=heading]') ? before.textContent : '';
    const state = named(place.getAttribute('aria-label')) ?? named(heading);
    if (state) return state;
  }
  const tabs = findAll(root, '[role=tab][aria-selected=true]');
  return tabs.length === 0 ? 'held' : tabs.map((tab) => named(tab.textContent)).find((state) => state !== undefined);
}
