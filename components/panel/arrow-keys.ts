/**
 * Moves the focus with the arrow keys from the search box through the topics below it and back. Tab works as ever, so
 * this is a second, faster way and needs no roving tabindex.
 * @returns whether the key was used
 */
export function moveFocus(key: string, root: ParentNode): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>('[role="searchbox"], button.topic')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inList = at >= 0 && document.activeElement?.matches('button') === true;
  const next = target(key, at, stops.length, inList);
  if (at < 0 || next === undefined) return false;
  stops[next]?.focus();
  return true;
}

function target(key: string, at: number, length: number, inList: boolean): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  // In the search box these two belong to the text.
  if (key === 'Home' && inList) return Math.min(1, length - 1);
  if (key === 'End' && inList) return length - 1;
  return undefined;
}
