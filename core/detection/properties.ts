import { findAll } from './find-all.ts';
import { isPrivate } from './private.ts';
import type { Scene } from './seen.ts';
import { isOnScreen } from './visible.ts';
import { codeOf } from './words.ts';

/** A property's value is short; a longer text is something else. */
const LONGEST = 200;

/** The names of one look, which several facts ask for; the next look has a scene of its own. */
const codesIn = new WeakMap<Scene, readonly (readonly [Element, string])[]>();

/**
 * The text beside a name in one of the portals' lists of properties: linked by `aria-labelledby`, inside the same item, or
 * next to it (five layouts, read in public code and rendered, 2026-08).
 * @param label the label id of the name
 * @returns the text, or why there is none: `in-a-field`, because fields are never read
 */
export function readProperty(scene: Scene, label: string): { text?: string; why?: string } {
  const { root, portal, table } = scene;
  const { property, 'property-name': names, 'property-value': values } = portal.regions;
  if (!property || !names || !values) return {};
  let why: string | undefined;
  const found = codesIn.get(scene) ?? findAll(root, names).map((name) => [name, codeOf(name.textContent)] as const);
  codesIn.set(scene, found);
  for (const [name, code] of found) {
    if (!table.labels[label]?.has(code) || !isOnScreen(name)) continue;
    const linked = name.id && root.querySelector(`[aria-labelledby~="${CSS.escape(name.id)}"]`);
    const value = linked || name.closest(property)?.querySelector(values) || name.nextElementSibling;
    if (!value) continue;
    if (isPrivate(value)) why = 'in-a-field';
    else {
      // The visible text may have a hidden twin for screen readers; a title has not.
      const text = value.getAttribute('title') || value.textContent;
      if (text && text.length <= LONGEST) return { text };
    }
  }
  return why ? { why } : {};
}
