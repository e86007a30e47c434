/** The demo without a display: the jobs in a headless browser, told in words and pictures. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { type Job, jobs } from './jobs.ts';

/** @throws if a job went wrong, after the others have been walked */
export async function walk(pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  console.log('No window is opened: three jobs are walked in a headless browser, on the practice portal.');
  const { context, close } = await launchSidelight({ languages: 'en-US,en' });
  const failed: string[] = [];
  try {
    await servePracticePortal(context);
    for (const [index, job] of jobs.entries()) {
      console.log(`\n${index + 1}. ${job.title}`);
      if (!(await walkJob(job, context, pictures))) failed.push(job.id);
    }
  } finally {
    await close();
  }
  console.log(`\nPictures: ${pictures}`);
  if (failed.length > 0) throw new Error(`${failed.length} of ${jobs.length} jobs failed: ${failed.join(', ')}`);
}

async function walkJob(job: Job, context: BrowserContext, pictures: string): Promise<boolean> {
  const page = await context.newPage();
  const take = (name: string) => page.screenshot({ path: join(pictures, `${job.id}-${name}.png`) });
  try {
    await page.goto(job.address);
    await job.walk(page, context, async (what, text, picture) => {
      console.log(`   ${what}:\n     “${beginning(text)}”`);
      if (picture) await take(picture);
    });
    return true;
  } catch (error) {
    console.error(`   FAILED: ${error instanceof Error ? error.message : error}`);
    await take('failed').catch(() => {});
    return false;
  } finally {
    await page.close();
  }
}

/** The beginning of a text, cut between two words. */
function beginning(text: string, most = 150): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`;
}
