import { inDocumentOrder } from './document-order.ts';
import { oncePerLook, standing } from './once.ts';
import { mayStand } from './standing.ts';

/**
 * What `querySelectorAll` finds, in document order, for a selector whose alternatives are separated by `, ` and have none
 * inside. Chromium 156 asks every element every alternative of a list, but has short ways for each alone: on a page of
 * 20,000 nodes that is a fifth of the time (2026-11, `npm run bench:detection`).
 * @param isWanted asked before the order is established, which is dear where much is found
 */
export function findAll(root: ParentNode, selector: string, isWanted: (element: Element) => unknown = () => true) {
  const found = selector.split(', ').map((one) => find(root, one).filter(isWanted));
  const [first = [], ...others] = found.filter((elements) => elements.length > 0);
  return others.length === 0 ? first : inDocumentOrder(found.flat());
}

/**
 * The same in no order and some of it twice, for much that needs neither: a browser finds elements quickly, but takes its
 * time to hand them out.
 * @param most how many of each alternative are wanted
 */
export function findAny(root: ParentNode, selector: string, most: number): Element[] {
  return selector.split(', ').flatMap((one) => ([] as Element[]).slice.call(root.querySelectorAll(one), 0, most));
}

function find(root: ParentNode, selector: string): readonly Element[] {
  // Only what is searched for in the whole document is asked for again.
  return root.parentNode ? [...root.querySelectorAll(selector)] : findInDocument(selector, root);
}

/** What stands inside of something rare is searched for there. */
const findInDocument = oncePerLook((selector: string, root: ParentNode): readonly Element[] => {
  const inner = selector.search(/ (?=[.[])/);
  if (inner < 0) {
    const found = standing?.get(selector) ?? [...root.querySelectorAll(selector)];
    if (mayStand(selector)) standing?.set(selector, found);
    return found;
  }
  const places = find(root, selector.slice(0, inner));
  return [...new Set(places.flatMap((place) => find(place, selector.slice(inner + 1))))];
});
