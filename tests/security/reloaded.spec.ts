/** T16: what an extension drew before it was reloaded or updated is gone soon, and the portal never hears of it. */
import type { Frame, Page } from 'playwright';
import { watchComplaints } from '../kit/complaints.ts';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { openM365Reset, resetCommand } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { worldOf } from '../kit/world.ts';
import { practiceIds, practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';

const SOON = 1000;

interface Reloading extends Launched {
  readonly page: Page;
}

/** Each test has a browser of its own: a reload ends the extension for everybody who shares one. */
async function withOwnBrowser(task: (reloading: Reloading) => Promise<void>): Promise<void> {
  const launched = await launchSidelight();
  await servePracticePortal(launched.context);
  const page = await launched.context.newPage();
  const complaints = watchComplaints(page);
  await task({ ...launched, page });
  expect(complaints, 'nothing is thrown or logged into the portal').toEqual([]);
  await launched.close();
}

/** Reloads the extension and waits until the script in this document has lost it. */
async function reload({ context }: Reloading, there: Page | Frame): Promise<void> {
  const world = await worldOf(context, there);
  await context
    .serviceWorkers()[0]
    ?.evaluate(() => chrome.runtime.reload())
    .catch(() => {});
  await expect.poll(() => world.run(() => chrome.runtime?.id ?? 'lost')).toBe('lost');
}

/** On the document's own clock: how long from now until no host of ours stands there, in ms. */
function goneAfter(there: Page | Frame): Promise<number> {
  return there.evaluate(async () => {
    const stands = () =>
      [...document.querySelectorAll('*')].some(({ localName }) => localName.startsWith('sidelight-'));
    const start = performance.now();
    while (stands() && performance.now() - start < 5000) await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now() - start;
  });
}

async function frameWithHost(page: Page): Promise<Frame> {
  for (const frame of page.frames()) if (await frame.locator('sidelight-surface').count()) return frame;
  throw new Error('No frame has a host.');
}

test('open details are gone within a second of the next move after a reload', async () => {
  await withOwnBrowser(async (reloading) => {
    const { page } = reloading;
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await (await findSurface(page, { role: 'button' })).press();
    await findSurface(page, { role: 'dialog' });
    const frame = await frameWithHost(page);
    await reload(reloading, frame);
    const gone = goneAfter(frame);
    await page.mouse.move(700, 600);
    expect(await gone).toBeLessThan(SOON);
    // Nothing of it comes back, whatever is pointed at.
    await resetCommand(page).hover();
    await page.waitForTimeout(500);
    expect(await frame.locator('sidelight-surface').count()).toBe(0);
  });
});

test('a warning is gone within a second of the next key after a reload, and its pane stays', async () => {
  await withOwnBrowser(async (reloading) => {
    const { page } = reloading;
    await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo));
    await openM365Reset(page, 'Reset password');
    await findSurface(page, { role: 'alert' });
    await reload(reloading, page);
    const gone = goneAfter(page);
    await page.keyboard.press('Tab');
    expect(await gone).toBeLessThan(SOON);
    await expect(page.getByRole('dialog').last().getByRole('button', { name: 'Reset password' })).toBeVisible();
  });
});

test('what stood in a tab that nobody looked at is gone within a second of looking at it again', async () => {
  await withOwnBrowser(async (reloading) => {
    const { page, context } = reloading;
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await findSurface(page, { role: 'button' });
    const frame = await frameWithHost(page);
    const other = await context.newPage();
    await other.bringToFront();
    await reload(reloading, frame);
    await page.bringToFront();
    expect(await goneAfter(frame)).toBeLessThan(SOON);
  });
});

test('a reload before anything was drawn leaves nothing that throws at a hover, a key or a navigation', async () => {
  await withOwnBrowser(async (reloading) => {
    const { page } = reloading;
    await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo));
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first()).toBeVisible();
    await reload(reloading, page);
    await page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first().hover();
    await openM365Reset(page, 'Reset password');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#/users';
    });
    await page.waitForTimeout(800);
    expect(await page.locator('sidelight-warning, sidelight-note, sidelight-surface').count()).toBe(0);
  });
});
