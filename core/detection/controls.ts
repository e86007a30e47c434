import type { ControlRule, FindRule, PortalRule, WatcherTable } from './table.ts';
import { isOnScreen } from './visible.ts';
import { isNamed } from './words.ts';

export interface SeenControl {
  readonly id: string;
  readonly element: Element;
  readonly state: 'enabled' | 'disabled';
}

const CONTROL = 'button, [role=button], [role=menuitem], a[role=link]';

/** More candidates than this is a page that we do not understand. */
const MOST = 400;

/**
 * A known control in this document, found by the first of its ways that leads to something a person can see.
 * @returns undefined where it is absent or cannot be told: in an overflow menu it is not in the DOM until that is opened.
 */
export function findControl(root: ParentNode, rule: ControlRule, portal: PortalRule, labels: WatcherTable['labels']) {
  for (const way of rule.find) {
    for (const element of candidates(root, way, portal)) {
      if (way.notIn && element.closest(portal.regions[way.notIn] ?? 'html')) continue;
      if (way.label && !isNamed(element, way.label, labels)) continue;
      if (isOnScreen(element) && !isCovered(element))
        return { id: rule.id, element, state: stateOf(element) } satisfies SeenControl;
    }
  }
  return undefined;
}

function candidates(root: ParentNode, way: FindRule, portal: PortalRule): Element[] {
  if (way.css) {
    return [...root.querySelectorAll(way.css)].map((hit) => hit.closest(CONTROL) ?? hit).slice(0, MOST);
  }
  const region = way.in && portal.regions[way.in];
  if (!region) return [...root.querySelectorAll(CONTROL)].slice(0, MOST);
  return [...root.querySelectorAll(region)].flatMap((place) => [...place.querySelectorAll(CONTROL)]).slice(0, MOST);
}

/** Whether something else of the page lies over the control's middle, such as a pane that has slid over the bar. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = element.ownerDocument.elementFromPoint?.(left + width / 2, top + height / 2);
  return !!hit && !hit.contains(element) && !element.contains(hit) && !hit.localName.startsWith('sidelight-');
}

const DISABLED_CLASS = [
  'is-disabled',
  'azc-toolbarItem-disabled',
  'fxs-button-disabled',
  'fxs-commandBar-itemDisabled',
];

/**
 * Disabled has five faces: Fluent 8's bar sets `aria-disabled` and a class, Fluent 9 only the attribute or only
 * `aria-disabled`, the shell a class on the list item. Rendered from the libraries and read in public code, 2026-11.
 */
export function stateOf(element: Element): 'enabled' | 'disabled' {
  const item = element.closest('li');
  const disabled =
    element.matches(':disabled') ||
    element.getAttribute('aria-disabled') === 'true' ||
    DISABLED_CLASS.some((name) => element.classList.contains(name) || item?.classList.contains(name));
  return disabled ? 'disabled' : 'enabled';
}
