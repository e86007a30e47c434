import type { Page } from 'playwright';

/** How a page of ours may be looked at: colours that the system asks for. */
export const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Theme = keyof typeof THEMES;
export const themes = Object.keys(THEMES) as Theme[];

/** CSS pixels: the narrowest panel that a browser allows, and a common one. */
export const WIDTHS = [320, 380] as const;
export const HEIGHT = 760;

/** Gives a page that is open other colours, as when the system's switch is turned. */
export async function lookAt(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia(THEMES[theme]);
}

/** Sets the browser's text size: 1 is its own, 2 is twice as large. Pages follow it through `rem`. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
  await session.detach();
}
