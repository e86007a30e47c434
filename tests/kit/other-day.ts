import type { Page } from 'playwright';

/**
 * Lets what a page loads from now on believe that it is another day. Playwright's own clock would do so in every page of the
 * browser for as long as it runs, and lists that draw themselves in pauses would then draw no rows.
 * @param day such as `2039-01-01`
 */
export async function onOtherDay(page: Page, day: string): Promise<void> {
  await page.addInitScript((at) => {
    globalThis.Date = class extends Date {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [at] : given) as [number]));
      }
    } as DateConstructor;
  }, Date.parse(day));
}
