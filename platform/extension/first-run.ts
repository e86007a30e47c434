/** What happens once, when the extension is installed; and whether its icon is where the reader sees it. */
import { browser } from 'wxt/browser';

/** For the worker, before any await. An update opens nothing. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}

/** Whether the icon is pinned to the toolbar; undefined where the browser does not say. */
export async function isPinned(): Promise<boolean | undefined> {
  try {
    const { isOnToolbar } = await browser.action.getUserSettings();
    return isOnToolbar;
  } catch {
    return undefined;
  }
}

export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** Which of the browsers it is, whose ways to pin an icon differ. */
export function browserName(userAgent: string): BrowserName {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chrome';
}
