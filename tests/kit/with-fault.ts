import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { copyWithFault, type Fault } from './faulty-build.ts';
import { type Launched, launchSidelight } from './launch.ts';

/** A browser of its own with a build in which something is broken; no error reaches the portal. */
export async function withFault(
  fault: Fault,
  language: 'en' | 'nb',
  task: (page: Page, sidelight: Launched) => Promise<void>,
): Promise<void> {
  const copy = await copyWithFault(fault);
  const launched = await launchSidelight({
    build: copy.folder,
    welcome: true,
    languages: language === 'nb' ? 'nb-NO,nb' : 'en-US,en',
  });
  try {
    await servePracticePortal(launched.context);
    const page = await launched.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await task(page, launched);
    expect(complaints, 'nothing is thrown or logged into the portal').toEqual([]);
  } finally {
    await launched.close();
    await copy.remove();
  }
}
