import type { Page } from 'playwright';

/** What is thrown or logged as an error into a page and its frames from now on, in whichever of its worlds. */
export function watchComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
