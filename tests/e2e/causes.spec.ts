import { openPanelTab } from '../kit/panel-tab.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';
const hereWith = (code: string) => wordIn('en', 'panel.code-here').replace('{code}', code);

test('an error in the sign-in logs is listed, counted, and leads to what it means', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.signInLogs({ code: '50126' }));
  const panel = await openPanelTab(page, sidelight);
  await panel.getByRole('button', { name: hereWith('50126') }).click();
  await expect(panel.getByRole('heading', { name: 'AADSTS50126' })).toBeVisible();
  const badge = await panel.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } })
      .chrome;
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return action.getBadgeText({ tabId });
  });
  expect(badge).toBe('1');
  await panel.close();
});

test('a code that we do not have says where to look it up', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.signInLogs({ code: '7654321' }));
  const panel = await openPanelTab(page, sidelight);
  await panel.getByRole('button', { name: hereWith('7654321') }).click();
  await expect(panel.getByText('login.microsoftonline.com/error')).toBeVisible();
  await panel.close();
});

test('the greyed button begins with the cause that the page shows', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled', edit: 'disabled' }));
  const info = await findSurface(page, { topic: greyed, role: 'button' });
  await info.hover();
  const tooltip = await findSurface(page, { topic: greyed, role: 'tooltip' });
  expect(tooltip.text).toContain('none of your roles is active in PIM');
  expect(tooltip.text).toContain('Is it so for every user?');
});
