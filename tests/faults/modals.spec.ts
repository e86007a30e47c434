/** Modal dialogs, focus traps and what they make unreachable: what is said stays readable, and the focus is the portal's own. */
import type { Page } from 'playwright';
import { countOurCalls } from '../kit/our-calls.ts';
import { openM365Reset } from '../kit/portal.ts';
import { findSurface, readSurfaces, type Surface, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';
const warning = 'reset-in-microsoft-365-admin-center';
/** A look is hundreds of calls; a loop would be tens of thousands a second. */
const MOST_CALLS = 8000;

const shellReset = (page: Page) => page.locator('[role=button][aria-label="Reset password"]').first();

/** What a click in the middle of a surface would meet; an inert one is passed through. */
async function under(page: Page, surface: Surface): Promise<string | undefined> {
  const box = await surface.box();
  return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    (box?.x ?? 0) + (box?.width ?? 0) / 2,
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  ] as const);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

async function expectNoLoop(page: Page): Promise<void> {
  const ours = await countOurCalls(page);
  await ours.count();
  await page.waitForTimeout(1500);
  const calls = Object.values(await ours.count()).reduce((sum, count) => sum + count, 0);
  expect(calls, 'nothing goes round and round').toBeLessThan(MOST_CALLS);
}

test('a control inside a native modal dialog has a tooltip that is not inert, and the focus stays where it was', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await shellReset(page).waitFor();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:900px;height:400px';
    const bar = document.querySelector('.fxs-commandBar') as Element;
    const inside = document.createElement('button');
    inside.id = 'inside';
    bar.parentElement?.append(dialog);
    dialog.append(bar, inside);
    dialog.showModal();
    inside.focus();
  });
  await shellReset(page).hover();
  const tooltip = await findSurface(page, { topic: greyed, role: 'tooltip' });
  expect(await under(page, tooltip)).toBe('sidelight-surface');
  expect(await focused(page)).toBe('inside');
  await expectNoLoop(page);
});

test('a native modal dialog that opens over an explained control takes the tooltip away or lets it be read, and keeps its focus', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await shellReset(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' });
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<button id="inside">Close</button>';
    (dialog.firstElementChild as HTMLElement).onclick = () => dialog.remove();
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.locator('#inside').hover();
  await waitForNoSurface(page, { role: 'tooltip' });
  expect(await focused(page)).toBe('inside');
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press('Tab');
    expect(await focused(page), 'Tab does not lead out of the dialog to us').toMatch(/^(inside|body)$/);
  }
  await expectNoLoop(page);
  await page.locator('#inside').click();
  await shellReset(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' });
});

for (const [library, flavour] of [
  ['Fluent 8', 'v8bar'],
  ['Fluent 9', 'v9'],
] as const) {
  test(`the warning inside a modal pane of ${library} is read out, is no dead spot, and leaves the focus in the pane alone`, async ({
    page,
  }) => {
    await page.goto(
      practiceUrl.m365User({ sync: 'column', notice: 'absent', pane: 'blocking', flavour }, practiceIds.hugo),
    );
    await page.evaluate(() => {
      const moves: string[] = [];
      Object.assign(globalThis, { moves });
      document.addEventListener('focusin', ({ target }) => moves.push((target as Element).localName), true);
    });
    await openM365Reset(page, 'Reset password');
    const alert = await findSurface(page, { topic: warning, role: 'alert' });
    expect(await under(page, alert)).toBe('sidelight-warning');
    expect(await isReadOut(page)).toBe(true);
    const moves = await page.evaluate(() => (globalThis as unknown as { moves: string[] }).moves);
    expect(moves.filter((name) => name.startsWith('sidelight'))).toEqual([]);
    expect(await focused(page)).not.toBe('sidelight-warning');
    await expectNoLoop(page);
  });
}

test('a portal that makes everything beside its dialog inert and hidden from screen readers is not fought', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await findSurface(page, { topic: greyed, role: 'button' });
  await page.evaluate(() => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = '<button id="inside">Close</button>';
    dialog.style.cssText = 'position:fixed;right:0;bottom:0;width:200px;height:100px;background:white';
    document.body.append(dialog);
    (dialog.firstElementChild as HTMLElement).focus();
    const hide = () => {
      for (const one of [...document.documentElement.children, ...document.body.children]) {
        if (one.contains(dialog) || one === document.head || one.hasAttribute('inert')) continue;
        one.setAttribute('inert', '');
        one.setAttribute('aria-hidden', 'true');
        Object.assign(globalThis, { hidden: ((globalThis as { hidden?: number }).hidden ?? 0) + 1 });
      }
    };
    new MutationObserver(hide).observe(document, { subtree: true, childList: true, attributes: true });
    hide();
  });
  // Nothing inert can be pointed at; the pointer goes there all the same.
  await shellReset(page).hover({ force: true });
  await expectNoLoop(page);
  await page.waitForTimeout(1500);
  const times = await page.evaluate(() => (globalThis as unknown as { hidden: number }).hidden);
  expect(times, 'what the portal hides it hides once').toBeLessThan(25);
  expect(await focused(page)).toBe('inside');
  expect(await readSurfaces(page)).not.toContain('dialog');
});

/** Whether a screen reader is told of the alert. */
async function isReadOut(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.some(({ role, ignored }) => role?.value === 'alert' && !ignored);
}
