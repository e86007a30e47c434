import { foldText } from './fold.ts';
import { hashText } from './hash.ts';
import { oncePerLook } from './once.ts';
import type { WatcherTable } from './table.ts';

export type Labels = WatcherTable['labels'];

/** A control's name or a cell is short; a longer text is a container's and is never compared. */
const LONGEST = 160;

/** A character that is more than a space or an icon of an icon font. */
export const SEEN = /[^\s\p{Cf}\p{Co}]/u;

/** Whether a text of the page is one of a label's words, in any language. */
export function isWord(text: string | null | undefined, label: string, labels: Labels): boolean {
  return labels[label]?.has(codeOf(text)) ?? false;
}

/** What stands for a text of the page in a table's labels, once for many comparisons; -1 for one that is no name. */
export function codeOf(text: string | null | undefined): number {
  return text && text.length <= LONGEST ? codeOfName(text) : -1;
}

/** A list says the same again and again, and so do an element and the only one inside of it. */
const codeOfName = oncePerLook((text: string) => hashText(foldText(text)));

/** Whether a text begins with one of a label's words and goes on with something else, such as a name. */
export function beginsWithWord(text: string | null | undefined, label: string, labels: Labels): boolean {
  const words = labels[label];
  if (!words || !text || text.length > LONGEST) return false;
  const folded = foldText(text);
  for (let end = folded.indexOf(' '); end > 0; end = folded.indexOf(' ', end + 1)) {
    if (words.has(hashText(folded.slice(0, end)))) return true;
  }
  return words.has(hashText(folded));
}

/** The label that has this text among its words, if one has. */
export function nameIn(text: string | null, labels: Labels): string | undefined {
  const code = codeOf(text);
  return Object.keys(labels).find((label) => labels[label]?.has(code));
}

/** Whether the element's accessible name or visible text is one of a label's words. Reads no field's value. */
export function isNamed(element: Element, label: string, labels: Labels): boolean {
  return codesOf(element).some((code) => labels[label]?.has(code));
}

/** Several controls are looked for among the same elements. */
const codesOf = oncePerLook((element: Element) => namesOf(element).map(codeOf));

/**
 * Everything that may name a control. An icon-only command of Fluent 8 has no `aria-label` and no text but the character
 * of its icon: its words stand in a hidden tooltip that it refers to, or that only follows it (rendered, 8.125, 2026-11).
 */
function namesOf(element: Element): (string | null)[] {
  const text = element.textContent;
  const own = [element.getAttribute('aria-label'), text, element.getAttribute('title')];
  if (SEEN.test(text ?? '')) return own;
  const ids = `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`;
  const referred = ids.split(/\s+/).flatMap((id) => (id && element.ownerDocument.getElementById(id)) || []);
  const next = element.nextElementSibling;
  return [...own, ...referred.map((text) => text.textContent), next?.matches('[hidden]') ? next.textContent : null];
}
