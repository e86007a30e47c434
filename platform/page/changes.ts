/** By these alone elements are found, so that it matters which have changed them. */
const FOUND_BY = ['role', 'aria-busy'];

/** Only what can change an answer: nodes, and the attributes by which controls are found, disabled, named or hidden. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'disabled',
    'aria-disabled',
    'aria-expanded',
    'aria-selected',
    'aria-label',
    'class',
    // Fluent 8 measures a command bar hidden and then shows the same nodes by taking the style away.
    'style',
    'hidden',
    'title',
    ...FOUND_BY,
  ],
};

/** As `Node.ELEMENT_NODE`. */
const ELEMENT = 1;

/** More new elements than this are taken for a new page, which is searched through as a whole. */
const MOST = 40;

/**
 * Adds the elements that have come, or are found by something else now, to those before.
 * @param before undefined where there were too many already
 * @returns undefined where there are too many
 */
export function addChanges(before: Set<Element> | undefined, records: readonly MutationRecord[]) {
  if (!before) return undefined;
  for (const { attributeName, target, addedNodes } of records) {
    for (const node of FOUND_BY.includes(attributeName ?? '') ? [target] : addedNodes)
      if (node.nodeType === ELEMENT) before.add(node as Element);
    if (before.size > MOST) return undefined;
  }
  return before;
}
