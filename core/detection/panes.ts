import { findAll } from './find-all.ts';
import { foldText } from './fold.ts';
import { isAsked, type Scene, type Seen } from './seen.ts';
import type { PaneRule, PortalRule } from './table.ts';
import { isOnScreen } from './visible.ts';
import { beginsWithWord, isNamed, isWord, type Labels } from './words.ts';

export interface SeenPane {
  readonly id: string;
  readonly element: Element;
}

/** Known panes that are open, as something seen. */
export function readPanes(scene: Scene): Seen[] {
  if (!isAsked(scene, 'pane')) return [];
  const { root, portal, table } = scene;
  return findPanes(root, portal, table.labels).map(({ id, element }) => ({ kind: 'pane', id, state: 'open', element }));
}

/** Known panes that are open. The innermost element that fits is taken, because panes are nested in layers. */
export function findPanes(root: ParentNode, portal: PortalRule, labels: Labels): SeenPane[] {
  const region = portal.regions['panes'];
  if (!region || portal.panes.length === 0) return [];
  const panes: SeenPane[] = [];
  for (const element of findAll(root, region)) {
    const rule = portal.panes.find((pane) => fits(element, pane, labels));
    if (!rule || !isOnScreen(element)) continue;
    const outer = panes.findIndex((pane) => pane.element.contains(element));
    if (outer >= 0) panes.splice(outer, 1);
    panes.push({ id: rule.id, element });
  }
  return panes;
}

function fits(element: Element, pane: PaneRule, labels: Labels): boolean {
  const heading = headingOf(element);
  if (!heading) return false;
  if (!pane.checkboxes) return isWord(heading, pane.heading, labels);
  if (!beginsWithWord(heading, pane.heading, labels)) return false;
  const boxes = findAll(element, 'input[type=checkbox], [role=checkbox]');
  return (
    boxes.some((box) => pane.checkboxes?.some((label) => isBoxNamed(box, label, labels))) ||
    isForm(element, boxes, heading)
  );
}

function isBoxNamed(box: Element, label: string, labels: Labels): boolean {
  const own = (box as HTMLInputElement).labels ?? [];
  return isNamed(box, label, labels) || [...own].some((text) => isWord(text.textContent, label, labels));
}

/**
 * In a language whose check boxes we do not know: one to three boxes and a primary button that repeats the heading
 * (deduced from the English pane; question `reset-success`).
 */
function isForm(element: Element, boxes: readonly Element[], heading: string): boolean {
  if (boxes.length < 1 || boxes.length > 3) return false;
  const folded = foldText(heading);
  return findAll(element, 'button').some((button) => {
    const name = button.textContent && button.textContent.length < 80 ? foldText(button.textContent) : '';
    return name !== '' && (folded === name || folded.startsWith(`${name} `));
  });
}

function headingOf(element: Element): string | undefined {
  const inside = element.querySelector('h1, h2, h3, [role=heading]')?.textContent;
  if (inside) return inside;
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  return (id && element.ownerDocument.getElementById(id)?.textContent) || undefined;
}
