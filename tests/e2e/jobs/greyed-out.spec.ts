import { findPanel } from '../../kit/panel.ts';
import { resetCommand, tabUntil } from '../../kit/portal.ts';
import { findSurface, waitForNoSurface } from '../../kit/surfaces.ts';
import { expect, test } from '../../kit/test.ts';
import { firstWords, topicIn, wordIn } from '../../kit/words.ts';
import { practiceUrl } from '../../practice-portal/serve.ts';

const topic = 'reset-password-greyed-out';

test('hovering the greyed-out Reset password says why', async ({ page, language }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).hover();
  const tooltip = await findSurface(page, { topic, role: 'tooltip' });
  expect(tooltip.text).toContain(firstWords(topicIn(language, topic).answer));
  expect(tooltip.text).toContain(wordIn(language, 'page.by'));
  expect(tooltip.attributes['lang']).toBe(language);
});

test('the pointer may rest on the tooltip, and leaving takes it away', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).hover();
  const tooltip = await findSurface(page, { topic, role: 'tooltip' });
  await tooltip.hover();
  await page.waitForTimeout(600);
  await findSurface(page, { topic, role: 'tooltip' });
  await page.mouse.move(900, 720);
  await waitForNoSurface(page, { role: 'tooltip' });
});

test('Escape closes the tooltip while the pointer stays and the focus is in another frame', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await page.locator('.fxc-menu-search input').first().click();
  await resetCommand(page).hover();
  await findSurface(page, { topic, role: 'tooltip' });
  await page.keyboard.press('Escape');
  await waitForNoSurface(page, { role: 'tooltip' });
});

test('the info button opens the details, and they open the whole answer in the side panel', async ({
  page,
  context,
  language,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await (await findSurface(page, { topic, role: 'button' })).press();
  const details = await findSurface(page, { topic, role: 'dialog' });
  expect(details.text).toContain(topicIn(language, topic).title);
  await details.press(wordIn(language, 'page.open-panel'));
  const panel = await findPanel(context);
  await expect.poll(panel.title).toBe(topicIn(language, topic).title);
  expect(await panel.read<string>('document.documentElement.lang')).toBe(language);
});

test('by keyboard alone: to the info button, into the details, and back with Escape', async ({ page, language }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  const info = await findSurface(page, { topic, role: 'button' });
  await tabUntil(page, () => info.hasFocus());
  const tooltip = await findSurface(page, { topic, role: 'tooltip' });
  expect(tooltip.text).toContain(firstWords(topicIn(language, topic).answer));
  await page.keyboard.press('Enter');
  const details = await findSurface(page, { topic, role: 'dialog' });
  expect(await details.hasFocus()).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoSurface(page, { role: 'dialog' });
  expect(await (await findSurface(page, { topic, role: 'button' })).hasFocus()).toBe(true);
});
