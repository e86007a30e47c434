import { findPanel } from '../../kit/panel.ts';
import { tabUntil, tryReset } from '../../kit/portal.ts';
import { findSurface, waitForNoSurface } from '../../kit/surfaces.ts';
import { expect, test } from '../../kit/test.ts';
import { firstWords, topicIn, wordIn } from '../../kit/words.ts';
import { practiceUrl } from '../../practice-portal/serve.ts';

const topic = 'reset-refused';
const refusals = ['privilege', 'writeback-off', 'microsoft-account', 'other-home', 'on-premises-policy'] as const;

for (const refusal of refusals) {
  test(`the refusal “${refusal}” is explained beside it`, async ({ page, language }) => {
    await page.goto(practiceUrl.user({ refusal }));
    await tryReset(page);
    const note = await findSurface(page, { topic, role: 'note' });
    expect(note.text).toContain(firstWords(topicIn(language, topic).reasons[refusal]));
  });
}

test('by keyboard alone: Tab leads from the refusal into the note, Enter opens the panel', async ({
  page,
  context,
  language,
}) => {
  await page.goto(practiceUrl.user({ refusal: 'writeback-off' }));
  await tryReset(page);
  const note = await findSurface(page, { topic, role: 'note' });
  await tabUntil(page, () => note.hasFocus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = await findPanel(context);
  await expect.poll(panel.title).toBe(topicIn(language, topic).title);
  const words = firstWords(topicIn(language, topic).reasons['writeback-off']);
  await expect.poll(() => panel.read<string>('document.body.textContent')).toContain(words);
});

test('Escape inside the note closes it and leaves the pane open', async ({ page }) => {
  await page.goto(practiceUrl.user({ refusal: 'privilege' }));
  await tryReset(page);
  const note = await findSurface(page, { topic, role: 'note' });
  await tabUntil(page, () => note.hasFocus());
  await page.keyboard.press('Escape');
  await waitForNoSurface(page, { topic });
  await expect(page.locator('.fxs-contextpane')).toBeVisible();
});

test('a note that is not wanted again stays away on the next page', async ({ page, sidelight, language }) => {
  await page.goto(practiceUrl.user({ refusal: 'privilege' }));
  await tryReset(page);
  await (await findSurface(page, { topic, role: 'note' })).press(wordIn(language, 'page.mute'));
  await waitForNoSurface(page, { topic });
  await page.reload();
  await tryReset(page);
  await page.waitForTimeout(1500);
  await waitForNoSurface(page, { topic }, 100);
  const settings = await sidelight.context.newPage();
  await settings.goto(`chrome-extension://${sidelight.extensionId}/options.html`);
  await settings.getByRole('button', { name: wordIn(language, 'panel.bring-back') }).click();
  await findSurface(page, { topic, role: 'note' });
  await settings.close();
});
