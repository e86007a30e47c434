/** As `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

/** What was found during one look, by selector: several readers ask for the same regions. */
let found: Map<string, Element[]> | undefined;

/**
 * Runs a task during which the document does not change, so that nothing is searched for twice. Nothing found is kept
 * beyond it.
 */
export function searchOnce<T>(task: () => T): T {
  found = new Map();
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
  const all = selector.split(', ').flatMap((one) => find(root, one).filter(isWanted));
  return [...new Set(all)].sort((one, other) => (one.compareDocumentPosition(other) & PRECEDING) - 1);
}

function find(root: ParentNode, selector: string): Element[] {
  // Only what is searched for in the whole document is asked for again.
  const kept = root.parentNode ? undefined : found?.get(selector);
  const all = kept ?? [...root.querySelectorAll(selector)];
  if (!root.parentNode) found?.set(selector, all);
  return all;
}
