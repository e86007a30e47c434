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

for (const flavour of ['v8icon', 'v9icon', 'v9link', 'oldshell'] as const) {
  test(`the ${flavour} command is recognised, also where it cannot be pointed at`, async ({ page }) => {
    await page.goto(practiceUrl.user({ reset: 'disabled', flavour, deaf: 'yes' }));
    await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' });
  });
}

for (const flavour of ['v8overflow', 'v9overflow', 'azcoverflow'] as const) {
  test(`nothing is said of the ${flavour} command before its menu is opened`, async ({ page }) => {
    await page.goto(practiceUrl.user({ reset: 'disabled', flavour }));
    await page.waitForTimeout(1500);
    expect(await readSurfaces(page)).toEqual([]);
  });
}

test('where Edit properties and Delete are grey too, all three have their tooltip and one button among them', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', edit: 'disabled', delete: 'disabled' }));
  await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' });
  const frame = page.frameLocator('.fxs-blade iframe.fxs-reactview-frame-active').last();
  await frame.getByRole('menuitem', { name: 'Delete', exact: true }).hover();
  const tooltip = await findSurface(page, { topic: 'reset-password-greyed-out', role: 'tooltip' });
  expect((await readSurfaces(page)).filter(({ role }) => role === 'button')).toHaveLength(1);
  expect(tooltip.text).toContain('Edit properties');
});

test('an enabled button is left alone', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'enabled' }));
  await resetCommand(page).hover();
  await page.waitForTimeout(1200);
  expect(await readSurfaces(page)).toEqual([]);
});

for (const refusalIn of ['alert', 'v9messagebar', 'plain', 'split', 'shell'] as const) {
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

for (const usersMenu of ['present', 'collapsed', 'searching', 'hidden', 'loading'] as const) {
  test(`nothing is said of the Users menu while Password reset is ${usersMenu}`, async ({ page }) => {
    await page.goto(practiceUrl.users({ usersMenu }));
    await page.waitForTimeout(2500);
    expect(await readSurfaces(page)).toEqual([]);
  });
}

test('a marker stands where Password reset is missing from the Users menu', async ({ page }) => {
  await page.goto(practiceUrl.users({ usersMenu: 'absent' }));
  await findSurface(page, { topic: 'password-reset-menu-missing', role: 'button' });
});
