/** Frames that the portal warms, fills late, hides, parks, takes away and puts back: what stands on screen is explained, nothing else is. */
import { findSurface, readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { azureHash, practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const GREYED = { topic: 'reset-password-greyed-out', role: 'button' } as const;

test('a frame that is blank at first', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', blank: 'yes' }));
  await findSurface(page, GREYED);
});

test('frames that are only kept ready say nothing, and keep nothing from being said', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', warm: 4 }));
  await findSurface(page, GREYED);
  expect((await readSurfaces(page)).filter(({ role }) => role === 'button')).toHaveLength(1);
});

test('a frame that leaves the document takes its surface along, and the next one has its own', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', removeAfter: 4000 }));
  // The frame may be gone before a busy computer has shown its surface here.
  const next = page
    .waitForEvent('framedetached')
    .then(() => page.waitForEvent('framenavigated', (frame) => frame !== page.mainFrame()));
  await findSurface(page, GREYED);
  await next;
  await findSurface(page, GREYED);
  expect((await readSurfaces(page)).filter(({ role }) => role === 'button')).toHaveLength(1);
});

for (const frames of ['reuse', 'swap'] as const) {
  test(`to another item of the blade and back, where frames are in ${frames}`, async ({ page }) => {
    await page.goto(practiceUrl.user({ reset: 'disabled', frames }));
    await findSurface(page, GREYED);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      azureHash.userItem('Licenses', practiceIds.ada),
    );
    await expect.poll(async () => (await readSurfaces(page)).length, { timeout: 8000 }).toBe(0);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, azureHash.user(practiceIds.ada));
    await findSurface(page, GREYED);
  });
}
