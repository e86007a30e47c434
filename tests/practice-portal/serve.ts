import type { BrowserContext, Route } from 'playwright';
import { checkBuilt, practiceFile } from './files.ts';

/** Every http request that was neither the practice portal's nor Fluent's: nothing should ever stand here. */
export const strayRequests: string[] = [];

/** Answers the portals' real addresses from files, and nothing else from anywhere. Run `npm run build:portal` first. */
export async function servePracticePortal(context: BrowserContext): Promise<void> {
  await checkBuilt();
  // Only http: the extension's own files must come from the browser itself.
  await context.route(/^https?:/, answer);
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const file = await practiceFile(request.url(), request.resourceType() === 'document');
  if (file) return route.fulfill({ ...file, headers: { ...file.headers } });
  strayRequests.push(`${request.method()} ${request.url()}`);
  return route.abort('blockedbyclient');
}

export type { PracticeState } from './shared/state.ts';
export { type AzureHost, azureHash, type M365Host, m365Hash, m365Paths, practiceIds, practiceUrl } from './urls.ts';
