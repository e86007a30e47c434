import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { type Launched, launchSidelight, welcomePage } from '../kit/launch.ts';
import { openPanelTab } from '../kit/panel-tab.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const say = (key: string) => wordIn('en', key);
const greyed = 'reset-password-greyed-out';
const warning = 'reset-in-microsoft-365-admin-center';

interface Area {
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}

/** Runs in a page of the extension. */
async function keep(page: Page, values: object): Promise<void> {
  await page.evaluate(async (kept) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
    await local.clear();
    await local.set(kept);
  }, values);
}

async function openOptions(page: Page, { context, extensionId }: Launched): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByRole('heading', { level: 1, name: say('panel.settings') })).toBeVisible();
  await page.bringToFront();
  return options;
}

async function openPanelSettings(page: Page, sidelight: Launched): Promise<Page> {
  const panel = await openPanelTab(page, sidelight, { width: 320, height: 720 });
  await panel.getByRole('button', { name: say('panel.settings'), exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1, name: say('panel.settings') })).toBeFocused();
  return panel;
}

const badge = (page: Page) =>
  page.evaluate(async () => {
    interface Action {
      getBadgeText(of: object): Promise<string>;
    }
    const { action, tabs } = (
      globalThis as unknown as { chrome: { action: Action; tabs: { query(of: object): Promise<{ id: number }[]> } } }
    ).chrome;
    const texts = await Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    return texts.filter((text) => text !== '');
  });

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** All tests of a worker share a browser. */
test.afterEach(async ({ sidelight: { context, extensionId } }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=-1`);
  await keep(page, {});
  await page.close();
});

test('a surface that is switched off is not drawn, and the badge still counts', async ({ page, sidelight }) => {
  const options = await openOptions(page, sidelight);
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic: greyed });
  await options.getByLabel(say('surface.tooltip')).uncheck();
  await waitForNoSurface(page, { topic: greyed });
  await expect.poll(() => badge(options)).not.toEqual([]);
  await options.getByLabel(say('surface.tooltip')).check();
  await findSurface(page, { topic: greyed });
  await options.close();
});

test('the warning is switched off only by somebody who was told what is lost', async ({ page, sidelight }) => {
  const options = await openOptions(page, sidelight);
  await options.bringToFront();
  const box = options.getByLabel(say('surface.warning'), { exact: true });
  const off = options.getByRole('button', { name: say('surface.warning-off') });
  await box.click();
  await expect(options.getByText(say('surface.warning-lost'))).toBeFocused();
  await expect(box).toBeChecked();
  await options.getByRole('button', { name: say('surface.warning-keep') }).click();
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await box.click();
  await off.click();
  await expect(box).not.toBeChecked();
  await expect(options.getByText(say('surface.warning-lost'))).toBeVisible();

  await page.bringToFront();
  await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent', l: 'en.en-us' }, practiceIds.hugo));
  await page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first().click();
  await expect.poll(() => badge(options)).not.toEqual([]);
  expect(await readSurfaces(page)).toEqual([]);
  await options.getByLabel(say('surface.warning'), { exact: true }).check();
  await findSurface(page, { topic: warning, role: 'alert' });
  await options.close();
});

test('a portal that is switched off is left alone, and the panel says so and can switch it on', async ({
  page,
  sidelight,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic: greyed });
  const panel = await openPanelSettings(page, sidelight);
  await panel.getByLabel(say('settings.portal.entra')).uncheck();
  await page.bringToFront();
  await waitForNoSurface(page, { topic: greyed });
  await expect.poll(() => badge(panel)).toEqual([]);
  await page.goto(practiceUrl.user({ reset: 'disabled' }, practiceIds.hugo));
  await page.waitForTimeout(2500);
  expect(await readSurfaces(page)).toEqual([]);

  await panel.bringToFront();
  await panel.keyboard.press('Escape');
  await expect(panel.getByText(say('panel.switched-off'))).toBeVisible();
  await panel.getByRole('button', { name: say('panel.switch-on') }).click();
  await expect(panel.getByRole('heading', { name: say('panel.here') })).toBeFocused();
  await page.bringToFront();
  await findSurface(page, { topic: greyed });
  await panel.close();
});

test('larger text is larger in the panel and in the page, and nothing is cut at 320 pixels', async ({
  page,
  sidelight,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  const button = await findSurface(page, { topic: greyed });
  await button.hover();
  const before = await (await findSurface(page, { topic: greyed, role: 'tooltip' })).box();
  const panel = await openPanelSettings(page, sidelight);
  const heading = () => panel.locator('h1').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const standard = await heading();
  await panel.getByLabel(say('textSize.largest')).check();
  await expect.poll(heading).toBeGreaterThan(standard * 1.3);
  expect(await wider(panel)).toBe(0);
  await panel.close();
  await page.reload();
  await (await findSurface(page, { topic: greyed })).hover();
  const after = await (await findSurface(page, { topic: greyed, role: 'tooltip' })).box();
  expect((after?.height ?? 0) * (after?.width ?? 0)).toBeGreaterThan(
    (before?.height ?? 0) * (before?.width ?? 0) * 1.3,
  );
});

test('settings are saved as a file; one is read only after it was shown what it changes', async ({
  page,
  sidelight,
}) => {
  const options = await openOptions(page, sidelight);
  await options.bringToFront();
  const file = options.getByLabel(say('settings.read'));
  const larger = options.getByLabel(say('textSize.larger'));
  await larger.check();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: say('settings.save') }).click(),
  ]);
  const path = test.info().outputPath('settings.json');
  await download.saveAs(path);
  await file.setInputFiles(path);
  await expect(options.getByText(say('settings.read-same'))).toBeVisible();
  await options.getByRole('button', { name: say('settings.read-leave') }).click();

  await options.getByLabel(say('textSize.standard')).check();
  const saved = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...saved, settings: { ...saved.settings, colour: 'red', muted: 7 } }));
  await file.setInputFiles(path);
  await expect(options.locator('.changes')).toContainText(say('textSize.larger'));
  await expect(options.locator('.changes')).toContainText('colour');
  await expect(options.locator('.changes .caution').first()).toContainText(say('settings.muted'));
  await expect(larger).not.toBeChecked();
  await options.getByRole('button', { name: say('settings.read-apply') }).click();
  await expect(larger).toBeChecked();
  await expect(options.getByText(say('settings.read-done'))).toBeVisible();

  await writeFile(path, 'no settings');
  await file.setInputFiles(path);
  await expect(options.getByText(say('settings.read-foreign'))).toBeVisible();
  await expect(larger).toBeChecked();
  await options.close();
});

test('settings that cannot be read are named, until the defaults are kept', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const options = await openOptions(page, sidelight);
  await keep(options, { profile: 7, textSize: 'huge', language: 'en' });
  await options.reload();
  const note = options.locator('.settings > .caution');
  await expect(note).toContainText(say('settings.textSize'));
  await expect(note).toContainText(say('settings.profile'));
  await expect(note).not.toContainText(say('settings.language'));
  await options.getByRole('button', { name: say('settings.damaged-accept') }).click();
  await expect(note).toHaveCount(0);
  await options.reload();
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note).toHaveCount(0);
  await options.close();
});

test('own roles and the shortcut are in the panel’s settings, and a way to the rest', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openPanelSettings(page, sidelight);
  await panel.getByLabel(say('reset.add-mine')).selectOption('helpdesk-administrator');
  await expect(panel.locator('.role')).toContainText('Helpdesk Administrator');
  await expect(panel.locator('kbd')).toHaveText(/Alt\+Shift\+L|⌥⇧L/);
  expect(await wider(panel)).toBe(0);
  const [options] = await Promise.all([
    sidelight.context.waitForEvent('page'),
    panel.getByRole('button', { name: say('settings.more-open') }).click(),
  ]);
  await expect(options.getByRole('heading', { name: say('portals.heading') })).toBeVisible();
  await options.close();
  await panel.close();
});

test('the first-run page opens once, shows the three jobs and takes the answers', async ({ language }) => {
  const launched = await launchSidelight({ languages: language, welcome: true });
  try {
    const page = await welcomePage(launched.context);
    if (!page) throw new Error('There is no first-run page.');
    await expect(page.getByRole('heading', { level: 1, name: say('welcome.title') })).toBeVisible();
    await expect(page.getByRole('img', { name: say('welcome.refused-picture') })).toContainText('writeback');
    await expect(page.locator('.pinning li')).toHaveCount(2);
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await wider(page)).toBe(0);
    await page.getByLabel(say('profile.synced.all'), { exact: true }).check();
    await page.getByLabel(say('settings.language')).selectOption('nb');
    await expect(page.getByRole('heading', { level: 1, name: wordIn('nb', 'welcome.title') })).toBeVisible();
    await expect(page.getByLabel(wordIn('nb', 'profile.synced.all'), { exact: true })).toBeChecked();
    expect(launched.context.pages().filter((one) => one.url().endsWith('/welcome.html'))).toHaveLength(1);
  } finally {
    await launched.close();
  }
});
