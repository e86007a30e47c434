/**
 * T2: a script of the page hides, covers, moves or takes away what is ours, to lure a click. Afterwards a surface is seen or
 * cannot be clicked, and the page is not fought for long. What a click in a surface can do at most: clicks.spec.ts.
 */
import type { Frame, Page } from 'playwright';
import { openM365Reset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';
import { fights, type Tamper, tampers } from './hostile/tampers.ts';

/** So often is put back what is taken away; what is moved within the page, as portals do, a few times more. */
const MOST_CORRECTIONS = 4;
const MOST_MOVES = 12;

const scenes = {
  floating: async (page: Page) => {
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await (await findSurface(page, { role: 'button' })).press();
    return findSurface(page, { role: 'dialog' });
  },
  'in-flow': async (page: Page) => {
    await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo));
    await openM365Reset(page, 'Reset password');
    return findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });
  },
} as const;

for (const kind of ['floating', 'in-flow'] as const) {
  test(`whatever a page does to a host of ours, it is seen or cannot be clicked (${kind})`, async ({ page }) => {
    const { host } = await scenes[kind](page);
    const frame = await frameWith(page, host);
    expect(await clickableUnseen(frame, host), 'as it is drawn').toEqual({ clickable: true, unseen: [] });
    for (const [name, tamper] of Object.entries(tampers)) {
      const { clickable, unseen } = await clickableUnseen(frame, host, tamper);
      expect(clickable ? unseen : [], name).toEqual([]);
    }
  });

  for (const [name, tamper] of Object.entries(fights[kind])) {
    test(`a page that ${name} on and on is not fought (${kind})`, async ({ page }) => {
      const { host } = await scenes[kind](page);
      const frame = await frameWith(page, host);
      const corrections = await fight(frame, host, tamper);
      expect(corrections).toBeLessThanOrEqual(name.includes('elsewhere') ? MOST_MOVES : MOST_CORRECTIONS);
    });
  }
}

async function frameWith(page: Page, host: string): Promise<Frame> {
  for (const frame of page.frames()) if (await frame.locator(host).count()) return frame;
  throw new Error(`No frame has a ${host}.`);
}

/**
 * Whether a click anywhere in the page would reach the host, and what keeps it from being seen there. Gives Sidelight time
 * and a cause to look, and undoes what was done.
 */
function clickableUnseen(
  frame: Frame,
  tag: string,
  tamper?: Tamper,
): Promise<{ clickable: boolean; unseen: string[] }> {
  return frame.evaluate(
    async ({ tag, tamper }) => {
      const host = document.querySelector<HTMLElement>(tag);
      if (!host) throw new Error(`There is no ${tag}.`);
      const before = host.getAttributeNames().map((name) => [name, host.getAttribute(name) ?? ''] as const);
      const undo = (new Function(`return ${tamper}`)() as Tamper | undefined)?.(host);
      const cause = document.createElement('i');
      document.body.append(cause);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const style = getComputedStyle(host);
      const plain = {
        opacity: '1',
        visibility: 'visible',
        transform: 'none',
        clipPath: 'none',
        filter: 'none',
      } as const;
      const unseen = (Object.keys(plain) as (keyof typeof plain)[]).filter((name) => style[name] !== plain[name]);
      let clickable = false;
      for (let x = 5; x < innerWidth; x += 12)
        for (let y = 5; y < innerHeight; y += 12) clickable ||= document.elementFromPoint(x, y) === host;
      if (typeof undo === 'function') undo();
      cause.remove();
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
      for (const [name, value] of before) host.setAttribute(name, value);
      if (host.popover !== null) host.showPopover();
      return { clickable, unseen };
    },
    { tag, tamper: String(tamper) },
  );
}

/** Does it again after each correction, for three seconds in which the page changes all the time. @returns how often */
function fight(frame: Frame, tag: string, tamper: (host: HTMLElement) => boolean): Promise<number> {
  return frame.evaluate(
    async ({ tag, tamper }) => {
      const apply = new Function(`return ${tamper}`)() as (host: HTMLElement) => boolean;
      const churn = document.body.appendChild(document.createElement('i'));
      const end = performance.now() + 3000;
      let corrections = -1;
      while (performance.now() < end) {
        for (const host of document.querySelectorAll<HTMLElement>(tag)) if (apply(host)) corrections++;
        churn.textContent = String(performance.now());
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      churn.remove();
      return corrections;
    },
    { tag, tamper: String(tamper) },
  );
}
