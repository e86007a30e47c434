import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { topicIn } from '../kit/words.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

test('in a German portal the control is found, and English help quotes the German button', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', l: 'de.de-de' }));
  await (await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' })).press();
  const details = await findSurface(page, { role: 'dialog' });
  expect(details.text).toContain(topicIn('en', 'reset-password-greyed-out').title);
  expect(details.text).toContain('Kennwort zurücksetzen');
  expect(details.attributes['lang']).toBe('en');
});
