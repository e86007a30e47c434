import { browser } from 'wxt/browser';

/** Shows how many problems a tab has, as a number on the toolbar button and in words as its title. */
export async function showBadge(tabId: number, problems: number, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: problems > 0 ? String(problems) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a3707' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the meantime.
  }
}
