import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

test('hovering the greyed-out Reset password says why', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  const frame = page.frameLocator('iframe.fxs-reactview-frame-active');
  await frame.getByText('Reset password').first().hover({ force: true });
  const tooltip = await findSurface(page, { topic: 'reset-password-greyed-out', role: 'tooltip' });
  expect(tooltip.text).toContain('only');
  console.log(tooltip.text, await tooltip.box());
});
