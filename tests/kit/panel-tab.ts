import type { Page } from 'playwright';
import type { Launched } from './launch.ts';

interface Tabs {
  query(of: object): Promise<{ id: number }[]>;
}

/**
 * The panel that follows a tab, in a tab of its own in front, where Playwright reaches it.
 * @param size of the window, in px
 */
export async function openPanelTab(page: Page, { context, extensionId }: Launched, size = { width: 380, height: 800 }) {
  const panel = await context.newPage();
  await panel.setViewportSize(size);
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  await panel.goto(address);
  await page.bringToFront();
  const id = await panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({ active: true }))[0]?.id;
  });
  await panel.goto(`${address}?tab=${id}`);
  await panel.bringToFront();
  return panel;
}
