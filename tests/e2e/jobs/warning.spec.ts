import type { BrowserContext, Page } from 'playwright';
import { findPanel } from '../../kit/panel.ts';
import { tabUntil } from '../../kit/portal.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../../kit/surfaces.ts';
import { expect, test } from '../../kit/test.ts';
import { firstWords, type Language, topicIn, wordIn } from '../../kit/words.ts';
import { type PracticeState, practiceIds, practiceUrl } from '../../practice-portal/serve.ts';

const topic = 'reset-in-microsoft-365-admin-center';
const RESET: Readonly<Record<Language, string>> = { en: 'Reset password', nb: 'Tilbakestill passord' };
const l: Readonly<Record<Language, string>> = { en: 'en.en-us', nb: 'nb.nb-no' };

async function openResetPane(
  page: Page,
  portal: Language,
  state: Partial<PracticeState>,
  user = practiceIds.hugo,
): Promise<void> {
  await page.goto(practiceUrl.m365User({ l: l[portal], ...state }, user));
  await page.getByRole('dialog').getByRole('button', { name: RESET[portal] }).first().click();
}

function resetButton(page: Page, portal: Language) {
  return page.getByRole('dialog').last().getByRole('button', { name: RESET[portal], exact: true }).last();
}

// The portal's words for "synced" are known in English and Japanese only, whatever the admin reads.
test('resetting a synced user is warned about before it happens', async ({ page, language }) => {
  await openResetPane(page, 'en', { sync: 'column', notice: 'absent' });
  const warning = await findSurface(page, { topic, role: 'alert' });
  expect(warning.text).toContain(firstWords(topicIn(language, topic).reasons['synced']));
  const [box, button] = [await warning.box(), await resetButton(page, 'en').boundingBox()];
  expect(box && button && box.y + box.height <= button.y, 'it stands before the button').toBe(true);
});

test('the notice in the details pane is enough to know that a user is synced', async ({ page, language }) => {
  // The portal's notice is known in English only.
  await openResetPane(page, 'en', { notice: 'messagebar' });
  const warning = await findSurface(page, { topic, role: 'alert' });
  expect(warning.text).toContain(firstWords(topicIn(language, topic).reasons['synced']));
});

test('by keyboard alone: Tab reaches the warning inside the pane’s focus trap, and Enter opens the panel', async ({
  page,
  context,
  language,
}) => {
  await openResetPane(page, 'en', { sync: 'column', notice: 'absent' });
  const warning = await findSurface(page, { topic, role: 'alert' });
  await tabUntil(page, () => warning.hasFocus());
  for (let press = 0; press < 4; press++) {
    if ((await focusedName(page)) === wordIn(language, 'page.open-panel')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const panel = await findPanel(context);
  await expect.poll(panel.title).toBe(topicIn(language, topic).title);
  await expect(resetButton(page, 'en')).toBeVisible();
});

test('a click on the warning leaves the pane open, and closing it is for this pane only', async ({
  page,
  language,
}) => {
  await openResetPane(page, 'en', { sync: 'column', notice: 'absent' });
  await (await findSurface(page, { topic, role: 'alert' })).press(wordIn(language, 'page.close'));
  await waitForNoSurface(page, { topic });
  await expect(resetButton(page, 'en')).toBeVisible();
  await page.goto('about:blank');
  await openResetPane(page, 'en', { sync: 'column', notice: 'absent' });
  const again = await findSurface(page, { topic });
  expect(again.role, 'the second time in a tab it is a note').toBe('note');
});

test('where nothing shows the source, a softer line asks, and the answer is kept', async ({
  page,
  sidelight,
  language,
}) => {
  await openResetPane(page, language, { sync: 'none', notice: 'absent' });
  const note = await findSurface(page, { topic, role: 'note' });
  expect(note.text).toContain(firstWords(topicIn(language, topic).reasons['unknown']));
  await note.press(wordIn(language, 'page.not-synced-here'));
  await waitForNoSurface(page, { topic });
  await forgetProfile(sidelight.context, sidelight.extensionId);
});

test('what the organisation said makes the warning certain in any portal language, and chooses its remedy', async ({
  page,
  context,
  sidelight,
  language,
}) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${sidelight.extensionId}/options.html`);
  await options.getByRole('radio', { name: wordIn(language, 'profile.synced.all') }).check();
  await options.getByRole('radio', { name: wordIn(language, 'profile.writeback.off') }).check();
  await options.close();
  await openResetPane(page, language, { sync: 'none', notice: 'absent' });
  const warning = await findSurface(page, { topic, role: 'alert' });
  expect(warning.text).toContain(firstWords(topicIn(language, topic).reasons['synced-by-organisation']));
  expect(warning.text).toContain(firstWords(topicIn(language, topic).reasons['do-ad']));
  await forgetProfile(sidelight.context, sidelight.extensionId);
});

test('a cloud user is not warned about', async ({ page, language }) => {
  // The column’s words for cloud are known in English only.
  await openResetPane(page, 'en', { sync: 'column', notice: 'absent' }, practiceIds.clara);
  await expect(resetButton(page, 'en')).toBeVisible();
  await page.waitForTimeout(1000);
  expect(await readSurfaces(page), language).toEqual([]);
});

test('after the reset of a synced user a note says what is true now', async ({ page, language }) => {
  // The words of success are not known in Norwegian, so the portal is English here.
  await openResetPane(page, 'en', { sync: 'column', notice: 'absent' });
  await findSurface(page, { topic, role: 'alert' });
  await resetButton(page, 'en').click();
  await expect
    .poll(async () => (await findSurface(page, { topic })).text)
    .toContain(firstWords(topicIn(language, topic).reasons['done']));
});

test('several users at once: the warning says how many are synced at least', async ({ page, language }) => {
  await page.goto(practiceUrl.m365Users({ sync: 'column' }));
  const rows = page.locator('[data-automationid=DetailsRow]');
  for (const index of [1, 2, 3]) await rows.nth(index).locator('[data-automationid=DetailsRowCheck]').click();
  await page.getByRole('menuitem', { name: 'Reset password' }).click();
  const warning = await findSurface(page, { topic, role: 'alert' });
  expect(warning.text).toMatch(/[123]\D+3/);
  expect(warning.attributes['lang']).toBe(language);
});

async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value),
  );
  return String(focused.at(-1)?.name?.value ?? '');
}

async function forgetProfile(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
  await page.close();
}
