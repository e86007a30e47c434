import type { Page } from 'playwright';
import type { Launched } from './launch.ts';

interface Size {
  width: number;
  height: number;
}

interface Tabs {
  query(of: object): Promise<{ id: number }[]>;
}

/**
 * The panel that follows a tab, in a tab of its own in front, where Playwright reaches it.
 * @param size of the panel, in px. Whoever goes on in the page leaves it out: after a tab of another size was in front,
 *   Chromium gives the page's clicks in frames of other origins to the page itself.
 */
export async function openPanelTab(page: Page, { context, extensionId }: Launched, size?: Size): Promise<Page> {
  const panel = await context.newPage();
  if (size !== undefined) await panel.setViewportSize(size);
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
