/** Text files that are missing from the extension's folder, as after an update that was cut off. */
import { openPanelTab } from '../kit/panel-tab.ts';
import { resetCommand } from '../kit/portal.ts';
import { findSurface, readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { withFault } from '../kit/with-fault.ts';
import { firstWords, topicIn, wordIn } from '../kit/words.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const topic = 'reset-password-greyed-out';
const address = practiceUrl.user({ reset: 'disabled' });

test('where the texts of the reading language are missing, page and panel speak English and say so in their markup', async () => {
  test.setTimeout(90_000);
  await withFault({ without: ['content/nb.json'] }, 'nb', async (page, sidelight) => {
    await page.goto(address);
    await resetCommand(page).hover();
    const tooltip = await findSurface(page, { topic, role: 'tooltip' });
    expect(tooltip.text).toContain(firstWords(topicIn('en', topic).answer));
    expect(tooltip.attributes['lang']).toBe('en');
    const panel = await openPanelTab(page, sidelight);
    await expect(panel.locator(`[data-topic=${topic}]`).first()).toContainText(topicIn('en', topic).title);
  });
});

test('where all texts are missing, the page is left alone and the panel says that it could not load them', async () => {
  test.setTimeout(90_000);
  await withFault({ without: ['content/nb.json', 'content/en.json'] }, 'nb', async (page, sidelight) => {
    await page.goto(address);
    await resetCommand(page).hover();
    await page.waitForTimeout(3000);
    expect(await readSurfaces(page)).toEqual([]);
    const panel = await openPanelTab(page, sidelight);
    await expect(panel.getByRole('button', { name: wordIn('nb', 'panel.retry') })).toBeVisible();
  });
});
