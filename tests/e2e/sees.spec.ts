import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { openPanelTab } from '../kit/panel-tab.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { azureHash, practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const NAME = 'Kanarie Canaryson';
const greyed = () => practiceUrl.user({ reset: 'disabled', user: NAME }, practiceIds.hugo);

/** What must not be in anything that leaves the page. */
const planted = [
  NAME,
  'Kanarie',
  'canaryson',
  practiceIds.hugo,
  practiceIds.hugo.slice(0, 18),
  'contoso',
  'entra.microsoft.com',
  'https:',
  '@',
  'Adviser',
];

const say = (key: string) => wordIn('en', key);

/** The panel of a tab, in a tab of its own, with the view open. */
async function openView(page: Page, sidelight: Launched): Promise<Page> {
  const panel = await openPanelTab(page, sidelight, { width: 380, height: 800 });
  await panel.getByRole('button', { name: say('sees.title') }).click();
  return panel;
}

/** The line of something in the document that knows most. */
function line(panel: Page, seen: string) {
  return panel
    .locator('.document')
    .first()
    .locator('li', { has: panel.locator(`[data-seen="${seen}"]`) });
}

async function copied(panel: Page, context: BrowserContext, button: string): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await panel.getByRole('button', { name: button, exact: true }).click();
  await expect(panel.getByText(say('sees.copied'))).toBeVisible();
  return panel.evaluate(() => navigator.clipboard.readText());
}

function expectNothingPlanted(text: string): void {
  const found = planted.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
  expect(found, 'nothing of the page').toEqual([]);
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/i);
}

test('the view lists what is seen in the frame, how it was found and what is unknown', async ({ page, sidelight }) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  await expect(panel.getByRole('heading', { level: 1, name: say('sees.title') })).toBeFocused();
  const reset = line(panel, 'control:reset-password');
  await expect(reset).toContainText(say('state.disabled'));
  await expect(reset).toContainText(/way \d of \d/);
  await expect(reset).toContainText(/20\d\d|a guess/);
  await expect(panel.locator('.document').first()).not.toHaveAttribute('data-frame', '0');
  const top = panel.locator('[data-frame="0"]');
  await expect(top.locator('li', { has: panel.locator('[data-seen="control:reset-password"]') })).toContainText(
    say('why.no-bar'),
  );
  await expect(panel.locator('.page-facts')).toContainText('entra/user');
  await expect(panel.locator('[data-question]').first()).toBeVisible();
  expectNothingPlanted((await panel.locator('main').textContent()) ?? '');
  await panel.close();
});

test('a copied report holds ids and nothing of the page', async ({ page, sidelight }) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  await expect(line(panel, 'control:reset-password')).toContainText(say('state.disabled'));
  const report = await copied(panel, sidelight.context, say('sees.copy'));
  expect(report).toContain('- Page: entra/user');
  expect(report).toMatch(/- Sidelight: \d/);
  expect(report).toMatch(/- Browser: (Chrome|Edge) \d+/);
  expect(report).toMatch(/- control reset-password: disabled, way \d of \d/);
  expect(report).toContain('- control reset-password: unknown (no-bar)');
  expectNothingPlanted(report);
  await panel.close();
});

test('a skeleton is shown in full, holds nothing of the page’s texts, and is saved as it was shown', async ({
  page,
  sidelight,
}) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  const requests: string[] = [];
  panel.on('request', (request) => requests.push(request.url()));
  await panel
    .locator('.document')
    .first()
    .getByRole('button', { name: say('sees.skeleton') })
    .click();
  await expect(panel.getByRole('heading', { level: 1, name: say('skeleton.title') })).toBeFocused();
  await expect(panel.getByText(say('skeleton.read'), { exact: true })).toBeVisible();
  const shown = (await panel.locator('pre').textContent()) ?? '';
  expect(shown).toContain('<!-- Sidelight page skeleton of a frame');
  expect(shown).toMatch(/role="menuitem"/);
  expect(shown).toMatch(/class="[^"]*ms-/);
  expect(shown).toContain('{label:reset-password}');
  expect(shown.trimEnd()).toMatch(/<\/html>$/);
  expectNothingPlanted(shown);
  expect(await panel.locator('pre *').count(), 'it is text, not elements').toBe(0);
  expect(await copied(panel, sidelight.context, say('skeleton.copy'))).toBe(shown);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: say('skeleton.save') }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^sidelight-skeleton-entra-user-\d{4}-\d\d-\d\d\.html\.txt$/);
  expect(await readFile(await saved.path(), 'utf8')).toBe(shown);
  expect(requests.filter((url) => !url.startsWith('blob:') && !url.startsWith('chrome-extension:'))).toEqual([]);
  await panel.close();
});

test('the top document’s skeleton has the menu with its data-telemetryname', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
  const panel = await openView(page, sidelight);
  await expect(line(panel, 'missing:on-premises-integration')).toContainText(say('state.missing'));
  await panel
    .locator('[data-frame="0"]')
    .getByRole('button', { name: say('sees.skeleton') })
    .click();
  await expect(panel.locator('pre')).toContainText('data-telemetryname="');
  await expect(panel.locator('pre')).toContainText('role="');
  await panel.close();
});

test('the view follows the tab to another page, to none, and back', async ({ page, sidelight }) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  await expect(line(panel, 'control:reset-password')).toContainText(say('state.disabled'));
  const go = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  await go(azureHash.passwordReset());
  await expect(panel.locator('[data-seen="missing:on-premises-integration"]').first()).toBeVisible();
  await expect(panel.locator('[data-seen="control:reset-password"]')).toHaveCount(0);
  await go(azureHash.appCredentials());
  await expect(panel.getByText(say('sees.nothing-sought'))).toBeVisible();
  await page.goto('about:blank');
  await expect(panel.getByText(say('sees.no-page'))).toBeVisible();
  await page.goto(greyed());
  await page.bringToFront();
  await expect(line(panel, 'control:reset-password')).toContainText(say('state.disabled'));
  await panel.close();
});

test('by keyboard alone: to a question, into a skeleton, and back to where one was', async ({ page, sidelight }) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  await expect(line(panel, 'control:reset-password')).toContainText(say('state.disabled'));
  const save = panel
    .locator('.document')
    .first()
    .getByRole('button', { name: say('sees.skeleton') });
  await save.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 1, name: say('skeleton.title') })).toBeFocused();
  await expect(panel.locator('pre')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(save).toBeFocused();
  await panel.locator('.ground button.link').first().focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-question]:focus')).toHaveCount(1);
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: say('sees.title') })).toBeFocused();
  await panel.close();
});

test('a document that is gone says so, and can be asked again', async ({ page, sidelight }) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  const shown = panel.locator('.document', { hasText: say('state.disabled') });
  const frame = await shown.getAttribute('data-frame');
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('iframe')) one.remove();
  });
  const gone = panel.locator(`[data-frame="${frame}"]`);
  await expect(gone).toContainText(say('sees.no-answer'));
  await expect(gone.getByRole('button', { name: say('panel.retry') })).toBeVisible();
  await expect(gone.getByRole('button', { name: say('sees.skeleton') })).toHaveCount(0);
  await panel.close();
});

test('at 320 pixels nothing is cut', async ({ page, sidelight }) => {
  await page.goto(greyed());
  const panel = await openView(page, sidelight);
  await panel.setViewportSize({ width: 320, height: 640 });
  await expect(line(panel, 'control:reset-password')).toContainText(say('state.disabled'));
  const wider = () => panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wider()).toBe(0);
  await panel
    .locator('.document')
    .first()
    .getByRole('button', { name: say('sees.skeleton') })
    .click();
  await expect(panel.locator('pre')).toBeVisible();
  expect(await wider()).toBe(0);
  await panel.close();
});
