/** As `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

interface Found {
  readonly bySelector: Map<string, Element[]>;
  /** By `[role=x]`: one walk for all roles. */
  roles?: Map<string, Element[]>;
}

/** What was found during one look: several readers ask for the same regions. */
let found: Found | undefined;

/**
 * Runs a task during which the document does not change, so that nothing is searched for twice. Nothing found is kept
 * beyond it.
 */
export function searchOnce<T>(task: () => T): T {
  found = { bySelector: new Map() };
  try {
    return task();
  } finally {
    found = undefined;
  }
}

/**
 * What `querySelectorAll` finds, in document order, for a selector whose alternatives are separated by `, ` and have none
 * inside. Chromium 156 asks every element every alternative of a list, but has short ways for each alone: on a page of
 * 20,000 nodes that is a fifth of the time (2026-11, `npm run bench:detection`).
 * @param isWanted asked before the order is established, which is dear where much is found
 */
export function findAll(root: ParentNode, selector: string, isWanted: (element: Element) => unknown = () => true) {
  return [...new Set(findAny(root, selector).filter(isWanted))].sort(
    (one, other) => (one.compareDocumentPosition(other) & PRECEDING) - 1,
  );
}

/** The same in no order, for much that needs none. */
export function findAny(root: ParentNode, selector: string): Element[] {
  return selector.split(', ').flatMap((one) => find(root, one));
}

function find(root: ParentNode, selector: string): Element[] {
  // Only what is searched for in the whole document is asked for again.
  if (!found || root.parentNode) return [...root.querySelectorAll(selector)];
  const all = found.bySelector.get(selector) ?? search(root, selector, found);
  found.bySelector.set(selector, all);
  return all;
}

/** What stands inside of something rare is searched for there. */
function search(root: ParentNode, selector: string, kept: Found): Element[] {
  const inner = selector.search(/ (?=[.[])/);
  if (inner > 0)
    return find(root, selector.slice(0, inner)).flatMap((one) => [...one.querySelectorAll(selector.slice(inner + 1))]);
  if (!/^\[role=\w+\]$/.test(selector)) return [...root.querySelectorAll(selector)];
  kept.roles ??= Map.groupBy(root.querySelectorAll('[role]'), (one) => `[role=${one.getAttribute('role')}]`);
  return kept.roles.get(selector) ?? [];
}
