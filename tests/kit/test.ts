import { type BrowserContext, test as base, expect, type Page } from 'playwright/test';
import { servePracticePortal, strayRequests } from '../practice-portal/serve.ts';
import { watchComplaints } from './complaints.ts';
import { type Launched, launchSidelight } from './launch.ts';
import type { Language } from './words.ts';

export interface Options {
  /** The reader's language, which the browser is set to. */
  readonly language: Language;
}

interface Kit {
  /** A browser with the built extension at the practice portal, one for each test file's worker and language. */
  readonly sidelight: Launched;
}

/** The e2e test: `page` is a tab of a real browser that has the release build in it. */
export const test = base.extend<{ page: Page; context: BrowserContext }, Kit & Options>({
  language: ['en', { option: true, scope: 'worker' }],
  sidelight: [
    async ({ language }, use) => {
      const launched = await launchSidelight({ languages: language === 'nb' ? 'nb-NO,nb' : 'en-US,en' });
      await servePracticePortal(launched.context);
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ sidelight }, use) => {
    await use(sidelight.context);
  },
  page: async ({ sidelight }, use) => {
    const page = await sidelight.context.newPage();
    const complaints = watchComplaints(page);
    await use(page);
    await page.close();
    expect(complaints, 'nothing is thrown or logged into the portal').toEqual([]);
    expect(strayRequests, 'no request leaves the practice portal').toEqual([]);
  },
});

export { expect };
