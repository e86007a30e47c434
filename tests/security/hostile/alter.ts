/** What runs in the page's own world, in any browser: each function is sent as text and uses nothing around it. */

/** The part of a document in which a click reaches the host, in CSS pixels; undefined where there is none. */
export function clickablePart(tag: string): { x: number; y: number; width: number; height: number } | undefined {
  const host = document.querySelector(tag);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let x = 4; x < innerWidth; x += 8) {
    for (let y = 4; y < innerHeight; y += 8) {
      if (!host || document.elementFromPoint(x, y) !== host) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return xs.length > 0 ? { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 } : undefined;
}

/**
 * Alters a host, and gives Sidelight a cause and time to look.
 * @param tamper a function of the host, as text
 * @returns what undoes it
 */
export async function alterHost({ tag, tamper }: { tag: string; tamper: string }): Promise<() => void> {
  const host = document.querySelector<HTMLElement>(tag);
  if (!host) throw new Error(`There is no ${tag}.`);
  const before = host.getAttributeNames().map((name) => [name, host.getAttribute(name) ?? ''] as const);
  const undo: unknown = new Function(`return ${tamper}`)()(host);
  const cause = document.createElement('i');
  document.body.append(cause);
  await new Promise((resolve) => setTimeout(resolve, 150));
  return () => {
    if (typeof undo === 'function') undo();
    cause.remove();
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    for (const [name, value] of before) host.setAttribute(name, value);
    if (host.popover !== null && !host.matches(':popover-open')) host.showPopover();
  };
}
