import { type Answer, unknown } from './answer.ts';
import { findAll } from './find-all.ts';
import { oncePerLook } from './once.ts';
import { isLoading, isWithin, type Scene, type Seen } from './seen.ts';
import type { ControlRule, FindRule, PortalRule } from './table.ts';
import { isOnScreen } from './visible.ts';
import { isNamed } from './words.ts';

const CONTROL = 'button, [role=button], [role=menuitem], a[role=link]';

/** More candidates than this is a page that we do not understand. */
const MOST = 400;

/** The page's known controls and their states. */
export function readControls(scene: Scene): Seen[] {
  const { portal, page } = scene;
  const rules = portal.controls.filter(({ pages }) => isWithin(page, pages));
  const found = rules.map((rule) => findControl(scene, rule));
  const told = found.some((control, at) => control?.element && isEnglishOnly(rules[at], scene));
  return rules.map((rule, at) => found[at] ?? { kind: 'control', id: rule.id, ...notFound(scene, told) });
}

const labelOf = ({ id, label = id }: ControlRule) => label;

/** Every label has an English word; one that has no other tells that the bar is English, so that all its words are known. */
function isEnglishOnly(rule: ControlRule | undefined, { table }: Scene): boolean {
  return !!rule && table.labels[labelOf(rule)]?.size === 1;
}

/**
 * A known control in this document, found by the first of its ways that leads to something a person can see. How the
 * portals mark these controls is not known (question `command-markup`), so that role, place and words come before a guess.
 */
export function findControl({ root, portal, table }: Scene, rule: ControlRule): Seen | undefined {
  let covered = false;
  for (const [way, find] of rule.find.entries()) {
    for (const element of candidates(root, find, portal)) {
      if (!find.css && !isNamed(element, labelOf(rule), table.labels)) continue;
      if (find.notIn && element.closest(portal.regions[find.notIn] ?? 'html')) continue;
      if (!isOnScreen(element)) continue;
      if (!isCovered(element)) return { kind: 'control', id: rule.id, state: stateOf(element), way, element };
      covered = true;
    }
  }
  return covered ? { kind: 'control', id: rule.id, ...unknown('covered') } : undefined;
}

/**
 * What it means that a control is not found: it is absent only from a bar that is completely drawn and in whose language
 * we know its word. A narrow window puts commands into a menu that is not in the document until it is opened.
 */
function notFound({ root, portal }: Scene, told: boolean): Answer {
  if (isLoading({ root, portal }, isOnScreen)) return unknown('loading');
  const overflow = portal.regions['overflow'];
  if (overflow && findAll(root, overflow).some(isOnScreen)) return unknown('overflow');
  return told ? { state: 'absent' } : unknown('no-bar');
}

function candidates(root: ParentNode, way: FindRule, portal: PortalRule): Element[] {
  if (way.css) {
    return findAll(root, way.css)
      .map((hit) => hit.closest(CONTROL) ?? hit)
      .slice(0, MOST);
  }
  const region = way.in && portal.regions[way.in];
  return (region ? controlsIn(region, root) : findAll(root, CONTROL)).slice(0, MOST);
}

/** Fluent 9 gives a command that is a link a role only while it is greyed; in a text the same words are no command. */
const controlsIn = oncePerLook((region: string, root: ParentNode) =>
  findAll(root, region).flatMap((place) => findAll(place, `${CONTROL}, a`)),
);

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
    element.matches(':disabled, [aria-disabled=true]') ||
    DISABLED_CLASS.some((name) => element.classList.contains(name) || item?.classList.contains(name));
  return disabled ? 'disabled' : 'enabled';
}
