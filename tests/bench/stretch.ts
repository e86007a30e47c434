import type { BrowserContext, Page } from 'playwright';
import { openM365Reset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { azureHash, practiceIds, practiceUrl } from '../practice-portal/serve.ts';
import { untilCalm } from './calm.ts';
import type { Times } from './measures.ts';
import { profile } from './storm/cpu.ts';

/**
 * How long Sidelight holds a portal's thread at most in one go: while a page starts, goes on to another blade and back, and a
 * tooltip opens; and in the Microsoft 365 admin center while a page starts and the warning comes.
 */
export async function timeStretch(context: BrowserContext, page: Page): Promise<Times> {
  const session = await context.newCDPSession(page);
  const longest = async (address: string, job: () => Promise<unknown>) => {
    await page.goto(address);
    await untilCalm();
    const { cpu } = await profile(session, async () => {
      await page.reload();
      await job();
    });
    return cpu.longest;
  };
  const topic = 'reset-password-greyed-out';
  const stretchEntra = await longest(practiceUrl.user({ reset: 'disabled', flavour: 'azc' }), async () => {
    await findSurface(page, { topic, role: 'button' });
    for (const hash of [azureHash.users(), azureHash.user()]) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.waitForTimeout(400);
    }
    await findSurface(page, { topic, role: 'button' });
    await page.getByRole('button', { name: 'Reset password' }).first().hover({ force: true });
    await findSurface(page, { topic, role: 'tooltip' });
  });
  const user = practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo);
  const stretchM365 = await longest(user, async () => {
    await openM365Reset(page, 'Reset password');
    await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });
  });
  return { stretchEntra, stretchM365 };
}
