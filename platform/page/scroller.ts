/**
 * Where a warning stands in a pane: the scrolling content, so that Tab reaches it inside the pane's focus trap and a click
 * on it is a click inside the pane (measured with Fluent 8 and 9). The class names are the libraries' own.
 */
export function contentOf(pane: Element): Element {
  return (
    pane.querySelector('.ms-Panel-content') ??
    pane.querySelector(
      '.fui-DialogContent, .fui-DrawerBody, .ms-Panel-scrollableContent, [class*="scrollableContent"], .ms-Dialog-inner',
    ) ??
    pane
  );
}
