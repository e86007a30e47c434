/**
 * Whether a person could see the element: drawn, not hidden, and not parked beside the window. The Azure portal keeps
 * earlier blades in the document, moved out to the left, and Fluent 8 draws a hidden copy of a command bar to measure it.
 */
export function isOnScreen(element: Element): boolean {
  // The older name of `visibilityProperty`, which Chrome 120 does not know yet.
  if (element.checkVisibility?.({ checkVisibilityCSS: true }) === false) return false;
  const { left, right, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement.clientWidth;
  return (width > 0 || height > 0) && right > 0 && (view === 0 || left < view);
}
