/** What an admin types or must copy, also where it is read-only. */
const PRIVATE = 'input, textarea, select, [contenteditable], [role=textbox], code, pre, script, style';

/** Whether an element is, holds or stands in something that is never read. Asked before its text is. */
export function isPrivate(element: Element): boolean {
  return !!(element.closest(PRIVATE) || element.querySelector(PRIVATE));
}
