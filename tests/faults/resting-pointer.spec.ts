import { findSurface, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

test('a tooltip that came to a pointer which already rested on the control goes when the pointer leaves', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'enabled', flavour: 'azc' }));
  const control = page.locator('[role=button][aria-label="Reset password"]').first();
  await control.hover();
  await expect(control).toBeVisible();
  // Roles arrive late: the portal greys the command under the pointer.
  await control.evaluate((element) => {
    element.setAttribute('aria-disabled', 'true');
    element.closest('li')?.classList.add('azc-toolbarItem-disabled');
  });
  await findSurface(page, { role: 'tooltip' });
  await page.mouse.move(700, 12);
  await waitForNoSurface(page, { role: 'tooltip' });
});
