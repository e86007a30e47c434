import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { startLoggingProxy } from '../kit/logging-proxy.ts';
import { findPanel } from '../kit/panel.ts';
import { resetCommand, tryReset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { wordIn } from '../kit/words.ts';
import { practiceIds, practiceUrl, servePracticePortal, strayRequests } from '../practice-portal/serve.ts';

const addresses = {
  greyed: practiceUrl.user({ reset: 'disabled' }),
  refused: practiceUrl.user({ refusal: 'privilege' }),
  synced: practiceUrl.m365User({ sync: 'column' }, practiceIds.hugo),
};

/**
 * The whole browser goes through a proxy that lets nothing through and notes every host. A browser asks for hosts of its
 * own makers and connects early to pages that it is about to open; what it asks for without the extension is set aside.
 */
test('no request leaves the browser from any part of the extension', async () => {
  test.setTimeout(120_000);
  const alone = await hostsOf(false, async (page) => {
    await page.goto(addresses.greyed);
    await resetCommand(page).hover();
    await page.goto(addresses.refused);
    await tryReset(page);
    await page.goto(addresses.synced);
    await page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first().click();
    await page.waitForTimeout(2000);
  });
  const together = await hostsOf(true, async (page, { context, extensionId }) => {
    await page.goto(addresses.greyed);
    await resetCommand(page).hover();
    await findSurface(page, { role: 'tooltip' });
    await (await findSurface(page, { role: 'button' })).press();
    await (await findSurface(page, { role: 'dialog' })).press(wordIn('en', 'page.open-panel'));
    const panel = await findPanel(context);
    await expect.poll(panel.title).not.toBe('');
    await page.goto(addresses.refused);
    await tryReset(page);
    await findSurface(page, { role: 'note' });
    await page.goto(addresses.synced);
    await page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first().click();
    await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.getByRole('radio').first().click();
    // The extension's own pages are forbidden to ask for anything; the proxy does hear of what a tab asks for.
    await page.evaluate(() => fetch('https://forbidden.invalid/', { mode: 'no-cors' }).catch(() => {}));
    await context.unrouteAll();
    await page.goto('http://control.invalid/').catch(() => {});
  });
  expect([...together].filter((host) => !alone.has(host))).toEqual(['control.invalid']);
  expect(strayRequests, 'nor did a page ask for anything because of it').toEqual([]);
});

async function hostsOf(
  extension: boolean,
  walk: (page: Page, launched: Launched) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const proxy = await startLoggingProxy();
  const launched = await launchSidelight({ extension, proxy: proxy.address });
  await servePracticePortal(launched.context);
  await walk(await launched.context.newPage(), launched);
  await launched.close();
  await proxy.close();
  return new Set(proxy.hosts);
}
