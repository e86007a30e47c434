import { findAll, findAny } from './find-all.ts';
import { foldText } from './fold.ts';
import { isWithin, type Scene, type Seen } from './seen.ts';
import type { RolesRule } from './table.ts';
import { isOnScreen } from './visible.ts';
import { codeOf, isWord } from './words.ts';

/** More cells of a kind than this is a page that we do not understand. */
const MOST = 400;

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
  for (const id in labels) if (id.startsWith(PREFIX)) for (const code of labels[id] ?? []) ids.set(code, id);
  const seen: Seen[] = [];
  for (const cell of findAny(scene.root, rule.cells, MOST)) {
    const id = ids.get(codeOf(cell.textContent));
    if (!id || !isOnScreen(cell) || !isFirst(cell, rule.cells)) continue;
    const state = stateOf(cell, rule, scene);
    if (state && !seen.some((other) => other.id === id && other.state === state))
      seen.push({ kind: 'fact', id, state, way: 0 });
  }
  return seen;
}

/** Whether a cell is the first of its row that says something: units and groups in later cells may be named like a role. */
function isFirst(cell: Element, cellsOf: string): boolean {
  const row = cell.closest('[role=row], tr');
  const cells = row ? findAll(row, cellsOf) : [];
  const first = cells.find(({ textContent }) => foldText(textContent ?? ''));
  return !first || first.contains(cell) || cell.contains(first);
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
