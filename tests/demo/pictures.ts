/** The pictures of the README: `node tests/demo/demo.ts --screenshots tests/demo/screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { openM365Reset, resetCommand, tryReset } from '../kit/portal.ts';
import { type Box, findSurface } from '../kit/surfaces.ts';
import { topicIn, wordIn } from '../kit/words.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { scenes } from './scenes.ts';

export async function makePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await withBrowser('en-US,en', 'light', async ({ context, extensionId }) => {
    const page = await context.newPage();
    await tooltip(page, join(folder, 'tooltip.png'));
    await panel(page, await context.newPage(), extensionId, join(folder, 'side-panel.png'));
    await sees(page, await context.newPage(), extensionId, join(folder, 'sees.png'));
    await page.goto('about:blank');
    await note(page, join(folder, 'note.png'));
  });
  await withBrowser('nb-NO,nb', 'dark', async ({ context }) => {
    await warning(await context.newPage(), join(folder, 'warning-nb.png'));
  });
  console.log(`Pictures: ${folder}`);
}

async function tooltip(page: Page, path: string): Promise<void> {
  await page.goto(scenes.greyedOut());
  await resetCommand(page).hover();
  await findSurface(page, { topic: 'reset-password-greyed-out', role: 'tooltip' });
  await take(page, path, { x: 216, y: 40, width: 920, height: 400 });
}

async function note(page: Page, path: string): Promise<void> {
  await page.goto(scenes.refused());
  await tryReset(page);
  await findSurface(page, { topic: 'reset-refused', role: 'note' });
  await take(page, path, { x: 504, y: 40, width: 776, height: 540 });
}

/** An English portal and a Norwegian reader, which is common: the Azure portal and the Entra admin center have no Norwegian. */
async function warning(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(scenes.synced({ theme: 'dark' }));
  await openM365Reset(page, 'Reset password');
  await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center', role: 'alert' });
  await take(page, path, { x: 637, y: 0, width: 643, height: 600 });
}

/** The panel of the tab `page`, opened in a tab of its own: the browser's own panel cannot be given a size. */
async function panel(page: Page, tab: Page, extensionId: string, path: string): Promise<void> {
  await tab.setViewportSize({ width: 380, height: 760 });
  await tab.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${await tabId(page, tab, extensionId)}`);
  const { title } = topicIn('en', 'reset-password-greyed-out');
  await tab.getByText(title).first().click();
  await tab.getByRole('heading', { level: 1, name: title }).waitFor();
  await tab.mouse.move(0, 0);
  await take(tab, path);
  await tab.close();
}

/** What Sidelight sees on the page of the tab `page`. */
async function sees(page: Page, tab: Page, extensionId: string, path: string): Promise<void> {
  await tab.setViewportSize({ width: 380, height: 760 });
  await tab.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${await tabId(page, tab, extensionId)}`);
  await tab.getByRole('button', { name: wordIn('en', 'sees.title') }).click();
  await tab.getByText(wordIn('en', 'state.disabled'), { exact: true }).waitFor();
  await take(tab, path);
  await tab.close();
}

/** The number that the browser has given a tab. */
async function tabId(page: Page, asker: Page, extensionId: string): Promise<number> {
  await asker.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.bringToFront();
  return asker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } })
      .chrome;
    return (await tabs.query({ active: true }))[0]?.id ?? -1;
  });
}

/** Lets what moves come to rest first. */
async function take(page: Page, path: string, clip?: Box): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path, ...(clip && { clip }) });
}

async function withBrowser(
  languages: string,
  colorScheme: 'light' | 'dark',
  use: (launched: Launched) => Promise<void>,
): Promise<void> {
  const launched = await launchSidelight({ languages, colorScheme });
  try {
    await servePracticePortal(launched.context);
    await use(launched);
  } finally {
    await launched.close();
  }
}
