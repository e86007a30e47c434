/**
 * T2: a script of the page hides, covers, moves or takes away what is ours, to lure a click. Afterwards a surface is seen or
 * cannot be clicked, and the page is not fought for long. What a click in a surface can do at most: clicks.spec.ts.
 */
import type { Frame, Page } from 'playwright';
import { openM365Reset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';
import { alterHost, clickablePart } from './hostile/alter.ts';
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
    test.setTimeout(120_000);
    const { host } = await scenes[kind](page);
    const frame = await frameWith(page, host);
    const drawn = await lookWhenStill(page, frame, host);
    for (const [name, tamper] of Object.entries(tampers)) {
      const undo = await alter(frame, host, tamper);
      const after = await look(page, frame, host);
      if (after) expect({ [name]: after.place }).toEqual({ [name]: drawn.place });
      if (after) expect(after.picture.equals(drawn.picture), `${name}: it looks the same`).toBe(true);
      await undo();
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

interface Look {
  /** What can be clicked, in the page's viewport. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly picture: Buffer;
}

/** Where a click in the page would reach the host, and what is seen there; undefined where none would. */
async function look(page: Page, frame: Frame, tag: string): Promise<Look | undefined> {
  const inFrame = await frame.evaluate(clickablePart, tag);
  if (!inFrame) return undefined;
  const around = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : undefined;
  const place = { ...inFrame, x: inFrame.x + (around?.x ?? 0), y: inFrame.y + (around?.y ?? 0) };
  return { place, picture: await page.screenshot({ clip: place }) };
}

/** The same once two looks see the same: a pane slides in. */
async function lookWhenStill(page: Page, frame: Frame, tag: string): Promise<Look> {
  let last: Look | undefined;
  for (let tries = 0; tries < 20; tries++) {
    const now = await look(page, frame, tag);
    if (now && last?.picture.equals(now.picture) && last.place.x === now.place.x) return now;
    last = now;
  }
  throw new Error(`The ${tag} cannot be clicked, or never stands still.`);
}

/** Alters the host, gives Sidelight a cause and time to look, and gives what undoes it. */
async function alter(frame: Frame, tag: string, tamper: Tamper): Promise<() => Promise<void>> {
  const undo = await frame.evaluateHandle(alterHost, { tag, tamper: String(tamper) });
  return () => undo.evaluate((undo) => undo());
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
