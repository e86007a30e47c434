import type { BrowserContext, Locator, Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { onOtherDay } from '../kit/other-day.ts';
import { findPanel } from '../kit/panel.ts';
import { openPanelTab } from '../kit/panel-tab.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { type Language, topicIn, wordIn } from '../kit/words.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const say = (key: string, language: Language = 'en') => wordIn(language, key);

/** The panel of a tab, in a tab of its own, with a topic open. */
async function openTopic(page: Page, sidelight: Launched, id: string): Promise<Page> {
  const panel = await openPanelTab(page, sidelight, { width: 320, height: 720 });
  await go(panel, id);
  return panel;
}

async function go(panel: Page, id: string): Promise<void> {
  await panel.locator(`button[data-topic="${id}"]`).first().click();
  await expect(panel.locator(`article[data-topic="${id}"] h1`)).toBeFocused();
}

const back = (panel: Page) => panel.locator('.back');
const next = (panel: Page) => panel.locator('#next');
const boxes = (panel: Page) => panel.locator('.steps').getByRole('checkbox');
/** Playwright's own click scrolls to whatever stands in the bar that stays at the top. */
const press = (button: Locator) => button.dispatchEvent('click');
const line = (panel: Page) => panel.evaluate(() => scrollY);
const wider = (panel: Page) =>
  panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function copied(panel: Page, context: BrowserContext, key: string): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await panel.getByRole('button', { name: say(key), exact: true }).click();
  await expect(panel.getByText(say('sees.copied')).first()).toBeVisible();
  return panel.evaluate(() => navigator.clipboard.readText());
}

test('steps are ticked off, stay so on the way forth and back, and are forgotten with the panel', async ({
  page,
  sidelight,
}) => {
  await page.goto('about:blank');
  const panel = await openTopic(page, sidelight, 'reset-password-steps');
  const first = boxes(panel).first();
  await expect(first).toHaveAccessibleName(/^Verify who is asking/);
  await first.focus();
  await panel.keyboard.press('Space');
  await expect(first).toBeChecked();
  const target = await panel.locator('.tick').first().boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
  expect(await wider(panel), 'nothing is cut at 320 pixels').toBe(0);
  await back(panel).click();
  await next(panel).click();
  await expect(first).toBeChecked();
  await expect(boxes(panel).nth(1)).not.toBeChecked();
  await panel.getByRole('button', { name: say('reading.untick') }).click();
  await expect(first).not.toBeChecked();
  await first.check();
  await panel.reload();
  await go(panel, 'reset-password-steps');
  await expect(boxes(panel).first(), 'nothing of it is kept').not.toBeChecked();
  await panel.close();
});

test('back and forward, with the keys too, lead to the line that was read', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openTopic(page, sidelight, 'reset-password-steps');
  await expect(next(panel)).toHaveCount(0);
  await panel.evaluate(() => scrollTo(0, 400));
  await panel.locator('.topic-view nav button.topic').first().click();
  const second = await panel.locator('article').getAttribute('data-topic');
  expect(await line(panel)).toBe(0);
  await panel.evaluate(() => scrollTo(0, 150));
  // As after a click on a text.
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await panel.keyboard.press('Alt+ArrowLeft');
  await expect(panel.locator('article')).toHaveAttribute('data-topic', 'reset-password-steps');
  const left = await line(panel);
  expect(left).toBeGreaterThan(0);
  await expect(next(panel)).toHaveAccessibleName(say('panel.next'));
  await panel.keyboard.press('Alt+ArrowRight');
  await expect(panel.locator('article')).toHaveAttribute('data-topic', `${second}`);
  expect(await line(panel)).toBe(150);
  await press(back(panel));
  expect(await line(panel)).toBe(left);
  await press(back(panel));
  await expect(panel.getByRole('searchbox')).toBeVisible();
  await press(next(panel));
  await expect(panel.locator('article h1')).toBeFocused();
  expect(await line(panel)).toBe(left);
  await panel.close();
});

test('each tab is found again as it was left', async ({ page, sidelight }) => {
  const { context } = sidelight;
  await page.goto(practiceUrl.user({ reset: 'disabled' }, practiceIds.hugo));
  await (await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' })).press();
  await (await findSurface(page, { role: 'dialog' })).press(say('page.open-panel'));
  const panel = await findPanel(context);
  const title = topicIn('en', 'reset-password-greyed-out').title;
  await expect.poll(() => panel.title()).toBe(title);
  await panel.read('document.querySelector(".steps input").click(), scrollTo(0, 300)');
  const ticked = () => panel.read<number>('document.querySelectorAll(".steps :checked").length');
  await expect.poll(ticked).toBe(1);
  const other = await context.newPage();
  await other.goto('about:blank');
  await expect.poll(ticked, 'the topic stays open, and nothing is ticked for another tab').toBe(0);
  expect(await panel.title()).toBe(title);
  await panel.read('document.querySelector(".back").click()');
  await expect.poll(() => panel.title()).toBe('Sidelight');
  await page.bringToFront();
  await expect.poll(() => panel.title()).toBe(title);
  await expect.poll(ticked).toBe(1);
  expect(await panel.read<number>('scrollY')).toBe(300);
  await other.bringToFront();
  await expect.poll(() => panel.title()).toBe('Sidelight');
  await other.close();
});

test("a German portal's words have the reader's own word with them", async ({ page, sidelight }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', l: 'de.de-de' }, practiceIds.hugo));
  await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' });
  const panel = await openTopic(page, sidelight, 'reset-password-greyed-out');
  const label = panel.locator('.label', { hasText: 'Kennwort zurücksetzen' }).first();
  await expect(label).toHaveAttribute('title', 'Reset password');
  const gloss = label.locator('xpath=following-sibling::*[1]');
  const width = () => gloss.evaluate((element) => element.getBoundingClientRect().width);
  expect(await width(), 'heard, not seen').toBeLessThanOrEqual(1);
  await panel.getByLabel(say('reading.glosses')).check();
  expect(await width()).toBeGreaterThan(40);
  await expect(gloss).toHaveText(/\(Reset password\)/);
  expect(await wider(panel)).toBe(0);
  await panel.close();
});

test('the three copies hold the topic and the ticks, and nothing of the page', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.user({}, practiceIds.hugo));
  const panel = await openTopic(page, sidelight, 'reset-password-steps');
  const topic = topicIn('en', 'reset-password-steps');
  await boxes(panel).first().check();
  const ticket = await copied(panel, sidelight.context, 'copies.ticket');
  expect(ticket).toContain(topic.title);
  expect(ticket).toContain(topic.sources[0]?.url);
  const secondLine = await copied(panel, sidelight.context, 'copies.second-line');
  expect(secondLine).toMatch(/^\[x\] 1\. Verify who is asking/m);
  expect(secondLine).toMatch(/^\[ \] 2\. /m);
  for (const { url } of topic.sources) expect(secondLine).toContain(url);
  const user = await copied(panel, sidelight.context, 'copies.user');
  expect(user).toMatch(/^You get a temporary password/);
  const shown = `${ticket}${secondLine}${user}`;
  expect(shown).not.toContain(practiceIds.hugo);
  expect(shown).not.toMatch(/hugo|contoso/i);
  await back(panel).click();
  await go(panel, 'client-credentials-grant');
  await expect(panel.getByRole('button', { name: say('copies.user') })).toHaveCount(0);
  await panel.close();
});

test('on paper there is the text with its addresses, and nothing to press', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openTopic(page, sidelight, 'reset-password-steps');
  await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of ['.bar', '.take-along', '.untick', '.topic-view nav'])
    await expect(panel.locator(gone)).toBeHidden();
  await expect(boxes(panel).first(), 'the ticks are printed').toBeVisible();
  const link = panel.locator('.sources a').first();
  const address = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(address).toContain(await link.getAttribute('href'));
  expect(await panel.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await panel.close();
});

test('a topic that nobody has reviewed for a year says so', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openTopic(page, sidelight, 'reset-password-steps');
  await expect(panel.locator('.stale')).toHaveCount(0);
  const year = Number(topicIn('en', 'reset-password-steps').reviewed.slice(0, 4)) + 2;
  await onOtherDay(panel, `${year}-01-01`);
  await panel.reload();
  await go(panel, 'reset-password-steps');
  await expect(panel.locator('.stale')).toContainText(say('reading.old').split('{date}')[1] ?? '-');
  await panel.close();
});
