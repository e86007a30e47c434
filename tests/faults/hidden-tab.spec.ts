/**
 * A tab that nobody sees. Playwright keeps every tab visible, so the watcher's world is told that its document is hidden, by
 * the same property and event by which the browser tells it.
 */
import type { Page } from 'playwright';
import { countOurCalls } from '../kit/our-calls.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { type World, worldOf } from '../kit/world.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const MARKER = { topic: 'on-premises-integration-missing', role: 'button' } as const;
const STORM_MS = 2500;

async function setHidden(world: World, hidden: boolean): Promise<void> {
  await world.run((is) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: is });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, hidden);
}

/** The portal redraws itself, as it does in the background as well. */
async function storm(page: Page): Promise<void> {
  await page.evaluate(async (length) => {
    const place = document.createElement('div');
    document.body.append(place);
    for (const end = Date.now() + length; Date.now() < end; await new Promise((next) => setTimeout(next, 20)))
      place.replaceChildren(...Array.from({ length: 20 }, () => document.createElement('span')));
    place.remove();
  }, STORM_MS);
}

test('in a hidden tab nothing of Sidelight runs, whatever the portal draws, and one look on return takes it up', async ({
  page,
  context,
}) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
  const world = await worldOf(context, page);
  await findSurface(page, MARKER);
  const ours = await countOurCalls(page);
  await storm(page);
  expect(Object.keys(await ours.count()), 'the count sees what runs').not.toEqual([]);

  await setHidden(world, true);
  await ours.count();
  await storm(page);
  await page.evaluate(() => {
    const item = document.querySelector('.fxs-menublade li')?.cloneNode(true) as Element;
    item.querySelector('[data-telemetryname]')?.setAttribute('data-telemetryname', 'Menu-OnPremisesIntegration');
    document.querySelector('.fxs-menublade ul')?.append(item);
  });
  await page.waitForTimeout(1500);
  expect(await ours.count(), 'no observer, timer or listener of ours is called').toEqual({});
  expect((await readSurfaces(page)).map(({ role }) => role)).toContain('button');

  await setHidden(world, false);
  await waitForNoSurface(page, MARKER);
});

test('a menu item that went missing just before the tab was hidden is told of on return, not in between', async ({
  page,
  context,
}) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'present' }));
  const world = await worldOf(context, page);
  const item = page.locator('[data-telemetryname="Menu-OnPremisesIntegration"]');
  await item.waitFor();
  // The first looks have been.
  await page.waitForTimeout(1000);
  const ours = await countOurCalls(page);
  await item.evaluate((element) => element.closest('li')?.remove());
  await expect.poll(async () => Object.keys(await ours.count()).length, { intervals: [30] }).toBeGreaterThan(0);
  await setHidden(world, true);
  await ours.count();
  await page.waitForTimeout(1500);
  const calls = Object.values(await ours.count()).reduce((sum, count) => sum + count, 0);
  expect(calls, 'the timer that runs out looks at nothing').toBeLessThanOrEqual(2);
  expect(await readSurfaces(page)).toEqual([]);
  await setHidden(world, false);
  await findSurface(page, MARKER);
});
