import { tabUntil } from '../../kit/portal.ts';
import { findSurface, waitForNoSurface } from '../../kit/surfaces.ts';
import { expect, test } from '../../kit/test.ts';
import { firstWords, topicIn } from '../../kit/words.ts';
import { practiceUrl } from '../../practice-portal/serve.ts';

const topic = 'on-premises-integration-missing';

test('a quiet marker stands where On-premises integration is missing, and opens a note', async ({ page, language }) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
  const marker = await findSurface(page, { topic, role: 'button' });
  await marker.press();
  const note = await findSurface(page, { topic, role: 'note' });
  expect(note.text).toContain(firstWords(topicIn(language, topic).answer));
  await page.keyboard.press('Escape');
  await waitForNoSurface(page, { topic, role: 'note' });
});

test('by keyboard alone: to the marker, into the note and back', async ({ page }) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
  const marker = await findSurface(page, { topic, role: 'button' });
  await tabUntil(page, () => marker.hasFocus());
  await page.keyboard.press('Enter');
  const note = await findSurface(page, { topic, role: 'note' });
  expect(await note.hasFocus()).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoSurface(page, { topic, role: 'note' });
  expect(await (await findSurface(page, { topic, role: 'button' })).hasFocus()).toBe(true);
});
