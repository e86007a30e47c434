import type { Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { openPanelTab } from '../kit/panel-tab.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const say = (key: string) => wordIn('en', key);

/** The panel of a tab, in a tab of its own. */
async function openPanel(page: Page, sidelight: Launched): Promise<Page> {
  const panel = await openPanelTab(page, sidelight, { width: 320, height: 720 });
  await expect(panel.getByRole('heading', { name: say('tools.title') })).toBeVisible();
  return panel;
}

const tool = (panel: Page, id: string) => panel.locator(`[data-open="tool:${id}"]`);
const verdict = (panel: Page) => panel.locator('.verdict');
const add = (panel: Page, whose: 'mine' | 'target') => panel.getByLabel(say(`reset.add-${whose}`));
const wider = (panel: Page) =>
  panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Own roles are kept, and all tests of a worker share a browser. */
async function forgetRoles(panel: Page): Promise<void> {
  await panel.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }
    ).chrome.storage.local.remove('roles'),
  );
}

test('the tools are in the list, also where there is no page of a portal', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openPanel(page, sidelight);
  for (const id of ['reset', 'writeback', 'codes']) {
    await tool(panel, id).click();
    await expect(panel.getByRole('heading', { level: 1, name: say(`tools.${id}`) })).toBeFocused();
    expect(await wider(panel), `nothing of ${id} is cut at 320 pixels`).toBe(0);
    await panel.keyboard.press('Escape');
    await expect(tool(panel, id)).toBeFocused();
  }
  await panel.close();
});

test('who can reset: yes, no, on what it depends, and who else can', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openPanel(page, sidelight);
  await forgetRoles(panel);
  await tool(panel, 'reset').click();
  await expect(verdict(panel)).toHaveText(say('reset.answer.choose'));
  await expect(verdict(panel)).toHaveAttribute('role', 'status');
  await add(panel, 'mine').selectOption('helpdesk-administrator');
  await expect(verdict(panel)).toContainText(say('reset.answer.depends'));
  await add(panel, 'target').selectOption('user-administrator');
  await expect(verdict(panel).getByRole('heading')).toHaveText(say('reset.answer.no'));
  await expect(panel.locator('.by-role')).toContainText('User Administrator');
  await expect(panel.locator('.tool ol li').first()).toHaveText('User Administrator');
  await panel.getByRole('button', { name: say('reset.remove').replace('{role}', 'User Administrator') }).click();
  await expect(add(panel, 'target')).toBeFocused();
  await panel.getByLabel(say('reset.no-roles')).check();
  await expect(verdict(panel).getByRole('heading')).toHaveText(say('reset.answer.yes'));
  await panel.getByLabel(say('reset.ask.synced')).selectOption('yes');
  await panel.getByLabel(say('reset.ask.writeback')).selectOption('off');
  await expect(verdict(panel).getByRole('heading')).toHaveText(say('reset.answer.no'));
  await expect(panel.getByText(say('reset.roles-none'))).toBeVisible();
  await expect(panel.locator('.sources a').first()).toHaveAttribute('href', /learn\.microsoft\.com/);
  expect(await wider(panel)).toBe(0);
  await panel.close();
});

test('own roles are kept, what was said of a user is not', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const first = await openPanel(page, sidelight);
  await forgetRoles(first);
  await tool(first, 'reset').click();
  await add(first, 'mine').selectOption('password-administrator');
  await add(first, 'target').selectOption('global-administrator');
  await expect(first.locator('.role')).toHaveCount(2);
  await first.keyboard.press('Escape');
  await tool(first, 'reset').click();
  await expect(first.locator('.role'), 'as long as the panel is open').toHaveCount(2);
  await first.close();
  const second = await openPanel(page, sidelight);
  await tool(second, 'reset').click();
  await expect(second.locator('.role')).toHaveCount(1);
  await expect(second.locator('.role')).toContainText('Password Administrator');
  await forgetRoles(second);
  await second.close();
});

test('what the page shows is filled in, and says where it comes from', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.userProperties({ synced: 'yes' }, practiceIds.hugo));
  const panel = await openPanel(page, sidelight);
  await tool(panel, 'reset').click();
  const synced = panel.getByLabel(say('reset.ask.synced'));
  await expect(synced).toHaveValue('yes');
  await expect(synced).toHaveAccessibleDescription(say('reset.seen').replace('{value}', say('reset.value.yes')));
  await add(panel, 'target').selectOption('guest-inviter');
  await page.goto(practiceUrl.user({}, practiceIds.hugo));
  await expect(panel.getByText(say('reset.moved'))).toBeVisible();
  await panel.getByRole('button', { name: say('reset.start-over') }).click();
  await expect(panel.locator('.role')).toHaveCount(0);
  await panel.close();
});

test('which resets reach AD, by who and from where, with a link to the user', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.user({}, practiceIds.hugo));
  const panel = await openPanel(page, sidelight);
  await tool(panel, 'writeback').click();
  const rows = panel.locator('[data-operation]');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await panel.getByLabel(say('writeback.who')).selectOption('administrator');
  await panel.getByLabel(say('writeback.where')).selectOption('m365');
  expect(await rows.count()).toBeLessThan(all);
  await expect(panel.locator('[data-operation="admin-reset-m365"] .reach')).toHaveText(say('writeback.no'));
  await expect(panel.getByRole('link', { name: say('writeback.open-user') })).toHaveAttribute(
    'href',
    new RegExp(`entra\\.microsoft\\.com.*${practiceIds.hugo}`),
  );
  expect(await wider(panel)).toBe(0);
  await panel.close();
});

test('a code is found in any spelling, and one that does not exist says where to look', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openPanel(page, sidelight);
  const box = panel.getByRole('searchbox');
  await box.fill('aadsts 7000222');
  await expect(panel.locator('[data-open="code:aadsts-7000222"]')).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.locator('[data-open="code:aadsts-7000222"]')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 1, name: 'AADSTS7000222' })).toBeFocused();
  for (const part of ['codes.cause', 'codes.fix', 'reading.sources'])
    await expect(panel.getByRole('heading', { name: say(part), exact: true })).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.locator('[data-open="code:aadsts-7000222"]')).toBeFocused();
  await box.fill('AADSTS7000221');
  await expect(panel.getByText(say('codes.unknown'))).toBeVisible();
  await expect(panel.getByText('login.microsoftonline.com/error')).toBeVisible();
  await expect(panel.locator('[data-open="code:aadsts-7000222"]')).toBeVisible();
  await panel.close();
});

test('codes by family: the way back finds the list as it was', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openPanel(page, sidelight);
  await tool(panel, 'codes').click();
  await panel.getByRole('button', { name: 'Licences by group' }).click();
  const code = panel.locator('[data-open="code:count-violation"]');
  await code.click();
  await expect(panel.getByRole('heading', { level: 1, name: 'CountViolation' })).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(code).toBeFocused();
  await panel.close();
});

test('a role leads to who can reset a user who has it, an operation to its line', async ({ page, sidelight }) => {
  await page.goto('about:blank');
  const panel = await openPanel(page, sidelight);
  await forgetRoles(panel);
  await panel.getByRole('searchbox').fill('user administrator');
  await panel.locator('[data-open="role:user-administrator"]').click();
  await expect(panel.locator('.role')).toContainText('User Administrator');
  await expect(panel.locator('.tool ol li').first()).toHaveText('User Administrator');
  await panel.keyboard.press('Escape');
  await panel.getByRole('searchbox').fill('my staff');
  await panel.locator('[data-open="operation:manager-reset-my-staff"]').click();
  await expect(panel.locator('[data-operation="manager-reset-my-staff"]')).toBeFocused();
  await panel.close();
});
