import { openPanelTab } from '../kit/panel-tab.ts';
import { resetCommand, tabUntil, tryReset } from '../kit/portal.ts';
import { findSurface, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { topicIn, wordIn } from '../kit/words.ts';
import { azureHash, practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';

test('a refusal whose pane was closed is no longer a problem of the page', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.user({ refusal: 'privilege' }));
  const panel = await openPanelTab(page, sidelight);
  await page.bringToFront();
  await tryReset(page);
  await findSurface(page, { topic: 'reset-refused', role: 'note' });
  await panel.bringToFront();
  await expect(panel.getByText(wordIn('en', 'panel.seen')).first()).toBeVisible();
  await page.bringToFront();
  await page.locator('.fxs-contextpane').getByRole('button').first().click();
  await expect(page.locator('.fxs-contextpane')).toHaveCount(0);
  await expect(panel.getByText(wordIn('en', 'panel.seen'))).toHaveCount(0);
  await panel.close();
});

test('the panel leads to the very user whose page is open', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.m365User({}, practiceIds.hugo));
  const panel = await openPanelTab(page, sidelight);
  await panel.locator('[data-topic=reset-in-microsoft-365-admin-center]').first().click();
  await expect(panel.locator(`a[href*="${practiceIds.hugo}"]`).first()).toBeVisible();
  await panel.close();
});

test('a control in an open overflow menu is explained, and its button opens the details', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'v8overflow' }));
  const frame = page.frameLocator('.fxs-blade iframe.fxs-reactview-frame-active').last();
  // While it measures, Fluent 8 has drawn the bar twice.
  await frame.locator('.ms-CommandBar-overflowButton').last().click();
  await (await findSurface(page, { topic: greyed, role: 'button' })).press();
  expect((await findSurface(page, { topic: greyed, role: 'dialog' })).text).toContain(topicIn('en', greyed).title);
});

test('closing the details by keyboard gives the focus back', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  const info = await findSurface(page, { topic: greyed, role: 'button' });
  await tabUntil(page, () => info.hasFocus());
  await page.keyboard.press('Enter');
  await findSurface(page, { topic: greyed, role: 'dialog' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForNoSurface(page, { role: 'dialog' });
  expect(await (await findSurface(page, { topic: greyed, role: 'button' })).hasFocus()).toBe(true);
});

test('a control that something else of the page lies over is not marked', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }));
  await findSurface(page, { topic: greyed, role: 'button' });
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:100000;background:white';
    document.body.append(cover);
  });
  await waitForNoSurface(page, { topic: greyed });
});

test('the next user’s page says nothing of the last one’s refusal', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.user({ refusal: 'privilege' }));
  const panel = await openPanelTab(page, sidelight);
  await page.bringToFront();
  await tryReset(page);
  await findSurface(page, { topic: 'reset-refused', role: 'note' });
  await panel.locator('[data-topic=reset-refused]').first().click();
  await expect(panel.getByText(wordIn('en', 'reading.seen-here'), { exact: true })).toBeVisible();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, azureHash.user(practiceIds.hugo));
  await expect(resetCommand(page)).toBeVisible();
  await expect(panel.getByText(wordIn('en', 'reading.seen-here'), { exact: true })).toHaveCount(0);
  await panel.close();
});
