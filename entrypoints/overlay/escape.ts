/**
 * Whether a key press is Escape. Outside of our own host it is only watched, so that the portal gets its key; inside it
 * goes no further, because a pane of the portal would close at the same press.
 */
export function isWatchedEscape(event: KeyboardEvent, host: Element | undefined): boolean {
  if (event.key !== 'Escape') return false;
  if (host && event.target === host) event.stopPropagation();
  return true;
}
