/** Navigations that do not happen, or happen later than they are announced: what counts is the page that stands there. */
import { resetCommand } from '../kit/portal.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { azureHash } from '../practice-portal/hashes.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const topic = 'reset-password-greyed-out';

interface Navigating extends Event {
  intercept(of: { handler(): Promise<void> }): void;
}

test('a navigation that the portal cancels takes nothing away', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic, role: 'button' });
  const cancelled = await page.evaluate((hash) => {
    let cancelled = 0;
    const { navigation } = globalThis as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', (event) => {
      event.preventDefault();
      cancelled++;
    });
    location.hash = hash;
    return new Promise<number>((resolve) => setTimeout(() => resolve(cancelled), 1000));
  }, azureHash.home());
  expect(cancelled).toBe(1);
  await resetCommand(page).hover();
  await findSurface(page, { topic, role: 'tooltip' });
});

test('a page whose address is there before its content is not explained with the surfaces of the one before', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic, role: 'button' });
  await page.evaluate((hash) => {
    const { navigation } = globalThis as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', (event) =>
      (event as Navigating).intercept({ handler: () => new Promise((resolve) => setTimeout(resolve, 3000)) }),
    );
    history.pushState(null, '', `#${hash}`);
  }, azureHash.home());
  // The grey button still stands there, on a page that has another address.
  await waitForNoSurface(page, { topic }, 2000);
  expect(await readSurfaces(page)).toEqual([]);
});
