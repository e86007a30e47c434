/** What the portals may draw in several ways: every way is recognised, and every state in which nothing may be said is silent. */
import { resetCommand, tryReset } from '../kit/portal.ts';
import { findSurface, readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

for (const flavour of ['v8bar', 'v8button', 'v9', 'v9focusable', 'azc'] as const) {
  test(`the ${flavour} button is recognised, and covers nothing but itself`, async ({ page }) => {
    await page.goto(practiceUrl.user({ reset: 'disabled', flavour }));
    const info = await (await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' })).box();
    const root = flavour === 'azc' ? page : page.frameLocator('.fxs-blade iframe.fxs-reactview-frame-active').last();
    const control = await root.locator('button, [role=button]', { hasText: 'Reset password' }).first().boundingBox();
    expect(info && control).toBeTruthy();
    if (!info || !control) return;
    expect(info.x + 1).toBeGreaterThanOrEqual(control.x);
    expect(info.x + info.width).toBeLessThanOrEqual(control.x + control.width + 1);
  });
}

test('an enabled button is left alone', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'enabled' }));
  await resetCommand(page).hover();
  await page.waitForTimeout(1200);
  expect(await readSurfaces(page)).toEqual([]);
});

for (const refusalIn of ['alert', 'v9messagebar'] as const) {
  test(`a refusal in a ${refusalIn} is read too`, async ({ page }) => {
    await page.goto(practiceUrl.user({ refusal: 'privilege', refusalIn }));
    await tryReset(page);
    await findSurface(page, { topic: 'reset-refused', role: 'note' });
  });
}

for (const onprem of ['present', 'collapsed', 'searching', 'hidden', 'loading'] as const) {
  test(`nothing is said while the item is ${onprem}`, async ({ page }) => {
    await page.goto(practiceUrl.passwordReset({ onprem }));
    await page.waitForTimeout(2500);
    expect(await readSurfaces(page)).toEqual([]);
  });
}
