/** What an admin does in the practice portal, in the portal's own words. */
import type { Frame, FrameLocator, Page } from 'playwright';

/** The React view that is on screen. */
export function view(page: Page): FrameLocator {
  return page.frameLocator('iframe.fxs-reactview-frame-active >> nth=-1');
}

/** The command Reset password of the user page, in its frame. */
export function resetCommand(page: Page) {
  return page.frameLocator('.fxs-blade iframe.fxs-reactview-frame-active').last().getByText('Reset password').first();
}

/** Opens the Entra reset pane and presses its button. */
export async function tryReset(page: Page): Promise<void> {
  await resetCommand(page).click();
  const pane = page.frameLocator('.fxs-contextpane iframe');
  await pane.getByRole('button', { name: 'Reset password' }).click();
}

/** Opens the reset pane from the details pane of the Microsoft 365 admin center. @param name the button's, in the portal's language */
export async function openM365Reset(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name }).first().click();
}

/** The frame in which an element stands. */
export async function frameOf(page: Page, selector: string): Promise<Frame | undefined> {
  return (await page.locator(selector).first().elementHandle())?.contentFrame().then((frame) => frame ?? undefined);
}

/** Presses Tab until something is true. @throws after so many presses */
export async function tabUntil(page: Page, isThere: () => Promise<boolean>, most = 90): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Tab did not lead there in ${most} presses.`);
}
