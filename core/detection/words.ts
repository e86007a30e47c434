import { foldText } from './fold.ts';
import type { WatcherTable } from './table.ts';

type Labels = WatcherTable['labels'];

/** A control's name or a cell is short; a longer text is a container's and is never compared. */
const LONGEST = 160;

/** Whether a text of the page is one of a label's words, in any language. */
export function isWord(text: string | null | undefined, label: string, labels: Labels): boolean {
  if (!text || text.length > LONGEST) return false;
  return labels[label]?.includes(foldText(text)) ?? false;
}

/** Whether a text begins with one of a label's words and goes on with something else, such as a name. */
export function beginsWithWord(text: string | null | undefined, label: string, labels: Labels): boolean {
  if (!text || text.length > LONGEST) return false;
  const folded = foldText(text);
  return labels[label]?.some((word) => folded === word || folded.startsWith(`${word} `)) ?? false;
}

/** Whether the element's accessible name or visible text is one of a label's words. Reads no field's value. */
export function isNamed(element: Element, label: string, labels: Labels): boolean {
  return (
    isWord(element.getAttribute('aria-label'), label, labels) ||
    isWord(element.textContent, label, labels) ||
    isWord(element.getAttribute('title'), label, labels)
  );
}
