import type { Page } from 'playwright';

/** More than any page has: a trap that never leads back to its first stop ends here. */
const MOST_PRESSES = 500;

/**
 * Walks through a page with Tab until it begins again.
 * @returns what cannot be reached, what has no ring while it has the focus, and what is covered or outside the window
 *   then; best nothing
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const groups = new Set<string>();
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ].filter((one) => {
      if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true }))
        return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      // One of a group of radio buttons is a stop: the one that is chosen.
      const group = document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(one.name)}"]`);
      if ([...group].some(({ checked }) => checked)) return one.checked;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    });
    for (const [at, stop] of stops.entries()) stop.dataset['stop'] = String(at);
    (document.activeElement as HTMLElement | null)?.blur();
    return stops.length;
  });
  const reached = new Set<number>();
  const faults: string[] = [];
  let first: number | undefined;
  for (let press = 0; press < MOST_PRESSES && reached.size < count; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    // A list may have grown since it was counted, and what came later is a stop that is not.
    if (!stop) continue;
    if (stop.at === first) break;
    first ??= stop.at;
    if (reached.has(stop.at)) continue;
    reached.add(stop.at);
    if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
  }
  const missed = await page.evaluate(
    (all) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter(({ dataset }) => !all.includes(Number(dataset['stop'])))
        .map((one) => `${one.localName}.${one.className}: Tab does not reach it`),
    [...reached],
  );
  return [...faults, ...missed];
}

/** Runs in the page: it may use nothing from outside itself. */
function lookAtFocus(): { at: number; name: string; fault: string | undefined } | undefined {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one.dataset['stop'] === undefined) return undefined;
  const name = `${one.localName}.${one.className} “${(one.textContent ?? '').trim().slice(0, 30)}”`;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  // A link may begin at the end of a line and go on in the next.
  const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
  const [x, y] = [box.x + Math.min(8, box.width / 2), box.y + Math.min(8, box.height / 2)];
  const onTop = document.elementFromPoint(x, y);
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const isSeen = onTop !== null && (one.contains(onTop) || onTop.contains(one));
  return {
    at: Number(one.dataset['stop']),
    name,
    fault: !isRinged ? 'no ring' : !isSeen ? `covered by ${onTop?.localName}.${onTop?.className}` : undefined,
  };
}
