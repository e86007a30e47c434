/** As `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

/** Each element once, as they stand in the document. */
export function inDocumentOrder(elements: Iterable<Element>): Element[] {
  return [...new Set(elements)].sort((one, other) => (one.compareDocumentPosition(other) & PRECEDING) - 1);
}
