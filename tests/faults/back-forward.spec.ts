import { launchSidelight } from '../kit/launch.ts';
import { openPanelTab } from '../kit/panel-tab.ts';
import { findSurface, readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';

const topic = 'on-premises-integration-missing';
const MARKER = { topic, role: 'button' } as const;

test('a page that comes back out of the browser’s cache has its surface once, and the panel has its topic', async () => {
  test.setTimeout(120_000);
  const launched = await launchSidelight({ keepsPages: true });
  const { context, close } = launched;
  try {
    await servePracticePortal(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
    await findSurface(page, MARKER);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(practiceUrl.m365Home());
    await expect.poll(async () => (await readSurfaces(page)).length).toBe(0);
    await page.evaluate(() => history.back()).catch(() => {});
    await expect(page).toHaveURL(/entra\.microsoft\.com/);
    await expect(page.locator('.fxs-menublade')).toBeVisible();
    const persisted = await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted);
    if (persisted !== true)
      expect(await isKeptWithoutUs(), 'a browser that keeps the page without Sidelight').toBe(false);
    test.skip(persisted !== true, 'This browser does not keep the page without Sidelight either.');
    await findSurface(page, MARKER);
    await expect(page.locator('sidelight-marker')).toHaveCount(1);
    const panel = await openPanelTab(page, launched);
    await expect(panel.locator('[data-topic]').first()).toHaveAttribute('data-topic', topic);
    await page.bringToFront();
    await (await findSurface(page, MARKER)).press();
    await findSurface(page, { topic, role: 'note' });
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});

async function isKeptWithoutUs(): Promise<boolean> {
  const { context, close } = await launchSidelight({ keepsPages: true, extension: false });
  try {
    await servePracticePortal(context);
    const page = await context.newPage();
    await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(practiceUrl.m365Home());
    await page.evaluate(() => history.back()).catch(() => {});
    await expect(page).toHaveURL(/entra\.microsoft\.com/);
    await expect(page.locator('.fxs-menublade')).toBeVisible();
    return (await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)) === true;
  } finally {
    await close();
  }
}
