/**
 * Sidelight itself is reloaded, as by an update, while something of it is open. A Chromium that was told on its command line
 * which extension to load does not load it a second time (measured in 156), so this is also what removing it looks like.
 */
import { launchSidelight } from '../kit/launch.ts';
import { findPanel, isPanelOpen } from '../kit/panel.ts';
import { resetCommand } from '../kit/portal.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { topicIn, wordIn } from '../kit/words.ts';
import { practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';

const topic = 'reset-password-greyed-out';
/** Run in a page of the extension. */
const ENDS = {
  reloaded: '({ runtime }) => runtime.reload()',
  removed: '({ management }) => management.uninstallSelf()',
};

for (const [name, end] of Object.entries(ENDS)) {
  test(`${name} while a tooltip is open: the page throws nothing, and what stood there goes though nothing moves`, async () => {
    test.setTimeout(120_000);
    const { context, extensionId, close } = await launchSidelight();
    try {
      await servePracticePortal(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      const inside = await context.newPage();
      await inside.goto(`chrome-extension://${extensionId}/options.html`);
      await page.bringToFront();
      await page.goto(practiceUrl.user({ reset: 'disabled' }));
      await resetCommand(page).hover();
      await findSurface(page, { topic, role: 'tooltip' });
      await inside.evaluate(`(${end})(chrome)`).catch(() => {});
      await expect.poll(() => inside.isClosed(), { timeout: 15_000 }).toBe(true);
      await waitForNoSurface(page, { topic });
      await page.mouse.move(900, 720);
      await resetCommand(page).hover();
      await page.waitForTimeout(1500);
      expect(await readSurfaces(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });
}

test('reloaded with the panel open: the panel closes, and what stands in the page goes', async () => {
  test.setTimeout(120_000);
  const { context, close } = await launchSidelight();
  try {
    await servePracticePortal(context);
    const page = await context.newPage();
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await (await findSurface(page, { topic, role: 'button' })).press();
    await (await findSurface(page, { topic, role: 'dialog' })).press(wordIn('en', 'page.open-panel'));
    const panel = await findPanel(context);
    await expect.poll(panel.title).toBe(topicIn('en', topic).title);
    void panel.read('chrome.runtime.reload()').catch(() => {});
    await expect.poll(() => isPanelOpen(context), { timeout: 15_000 }).toBe(false);
    await waitForNoSurface(page, { topic });
    await expect(resetCommand(page)).toBeVisible();
  } finally {
    await close();
  }
});
