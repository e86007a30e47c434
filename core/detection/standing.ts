import { inDocumentOrder } from './document-order.ts';

/**
 * What one look has found in the whole document, by selector, for the next: a few alerts and dialogs among thousands of roles
 * are half of what a look costs (2026-11, `npm run bench:detection`), and hardly any comes or goes between two looks.
 */
export type Standing = Map<string, readonly Element[]>;

/** Elements that may be new in the document, or be found by another selector, since the look before. */
export type Changed = ReadonlySet<Element>;

/** Whether what a selector finds may stand: only what `addChanges` tells of can change it. */
export function mayStand(selector: string): boolean {
  return /^(\[(role|aria-busy)=\w+]|\w+)$/.test(selector);
}

/**
 * Brings what stands up to the document as it is now.
 * @param changed at least what has changed since the look before; without it nothing stands any more
 */
export function renew(standing: Standing, changed: Changed | undefined): void {
  if (!changed) {
    standing.clear();
    return;
  }
  for (const [selector, found] of standing) {
    const fresh = [...changed].flatMap((place) => [place, ...place.querySelectorAll(selector)]);
    const fitting = [...found, ...fresh].filter((element) => element.isConnected && element.matches(selector));
    standing.set(selector, changed.size > 0 ? inDocumentOrder(fitting) : fitting);
  }
}
