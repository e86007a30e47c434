/**
 * Hosts: the only elements that Sidelight puts into a page. Each has a shadow root of its own, closed in the release
 * build, so that neither the portal's styles nor its scripts reach what we say.
 */
declare const __OPEN_ROOTS__: boolean;

export interface Host {
  readonly element: HTMLElement;
  /** Where the surface is drawn. */
  readonly mount: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
}

/**
 * `all: initial !important` beats even an important style that the page sets on the host (measured, both browsers). It says
 * nothing of the direction of writing, nor of custom properties: see `own-properties.ts`.
 */
const RESET = 'all: initial !important; direction: ltr !important; unicode-bidi: isolate !important;';
const FLOATING = `:host { ${RESET} position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important;
  background: transparent !important; pointer-events: none !important; }`;
const IN_FLOW = `:host { ${RESET} display: block !important; flex: none !important; }`;

/**
 * @param name what follows `sidelight-` in the tag; tag names are only names, nothing is registered
 * @param kind `floating` hosts stand in the top layer, `in-flow` ones in the page's own content
 */
export function createHost(name: string, kind: 'floating' | 'in-flow', css: string): Host {
  const element = document.createElement(`sidelight-${name}`);
  const root = element.attachShadow({ mode: __OPEN_ROOTS__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${kind === 'floating' ? FLOATING : IN_FLOW}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  root.append(mount);
  if (kind === 'floating') element.popover = 'manual';
  return {
    element,
    mount,
    setTheme: (theme) => {
      if (element.dataset['theme'] !== theme) element.dataset['theme'] = theme;
    },
  };
}

/**
 * Puts a floating host under <html>, outside of body: there a panel of Fluent 8 neither hides it from screen readers
 * nor takes a click on it for a click outside. In an open modal dialog only what is inside it can be reached,
 * and an overflow menu closes at a press outside of it.
 */
export function raise({ element }: Host, parent: Element): void {
  if (element.parentNode !== parent) parent.append(element);
  if (element.popover !== 'manual') element.popover = 'manual';
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {
    // A script of the page heard of it (`beforetoggle`) and took the host away in between.
  }
}

/** Where a floating host belongs: see `raise`. */
export function floatingParent(anchor: Element): Element {
  return (
    anchor.closest('dialog[open], [role=dialog], [role=alertdialog], .ms-Callout, .fui-MenuPopover') ??
    document.documentElement
  );
}

/** Whether a floating host stands where it was raised. A browser takes one out of the top layer only if a page does so. */
export function isRaised({ element }: Host, parent: Element): boolean {
  return element.parentNode === parent && element.popover === 'manual' && element.matches(':popover-open');
}

/** Puts a host into the page's content. @returns false where it already stands there */
export function placeFirstIn(container: Element, host: Host): boolean {
  if (container.firstElementChild === host.element) return false;
  container.prepend(host.element);
  return true;
}

/** Puts a host below an element: after the nearest ancestor that is not laid out in a row with others. @returns as above */
export function placeAfter(anchor: Element, host: Host): boolean {
  let place = anchor;
  for (let steps = 0; steps < 4; steps++) {
    const parent = place.parentElement;
    if (!parent || !isRow(parent)) break;
    place = parent;
  }
  if (place.nextElementSibling === host.element) return false;
  place.after(host.element);
  return true;
}

function isRow(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  return (
    (display.endsWith('flex') && flexDirection.startsWith('row')) || display === 'inline' || element.localName === 'ul'
  );
}
