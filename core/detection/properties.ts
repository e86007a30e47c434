import { findAny } from './find-all.ts';
import { oncePerLook } from './once.ts';
import { isPrivate } from './private.ts';
import type { Scene } from './seen.ts';
import { isOnScreen } from './visible.ts';
import { codeOf } from './words.ts';

/** A property's value is short; a longer text is something else. */
const LONGEST = 200;

/** More names of a layout than this is a page that we do not understand. */
const MOST = 400;

/** The names that a document shows, with their codes: several facts ask for them. */
const namesIn = oncePerLook((selector: string, root: ParentNode) =>
  findAny(root, selector, MOST).map((name) => [name, codeOf(name.textContent)] as const),
);

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
  // One way after the other: the last of them are the dearest.
  for (const one of names.split(', ')) {
    for (const [name, code] of namesIn(one, root)) {
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
  }
  return why ? { why } : {};
}
