import type { BrowserContext, Page } from 'playwright';
import { waitForNoSurface } from '../kit/surfaces.ts';
import { stopWorkerFrom } from '../kit/worker.ts';
import { worldOf } from '../kit/world.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';
import { untilCalm } from './calm.ts';
import type { Times } from './measures.ts';
import { startStopwatch } from './stopwatch.ts';

const resetPane = {
  from: 'insertion',
  element: '[role=dialog] [role=heading]',
  text: 'Reset password',
  topic: 'reset-in-microsoft-365-admin-center',
  // The second one in a tab is a note.
  roles: ['alert', 'note'],
} as const;

/** Opens the reset pane of a synced user twice: with nothing loaded and the worker stopped, then with both there. */
export async function timeWarning(context: BrowserContext, page: Page): Promise<Times> {
  await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo));
  const open = page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first();
  await open.waitFor();
  const world = await worldOf(context, page);
  await page.waitForTimeout(600);
  await untilCalm();
  await stopWorkerFrom(await context.newCDPSession(page));

  const cold = await startStopwatch(world, resetPane);
  await open.click();
  const coldTime = await cold();

  await page.getByRole('dialog').last().getByRole('button', { name: 'Close' }).first().click();
  await page.locator(resetPane.element, { hasText: resetPane.text }).waitFor({ state: 'detached' });
  await waitForNoSurface(page, { topic: resetPane.topic });
  await page.waitForTimeout(600);
  await untilCalm();
  const warm = await startStopwatch(world, resetPane);
  await open.click();
  const warmTime = await warm();

  const clock = await world.run(() => globalThis.sidelightClock);
  return { warningCold: coldTime, warningWarm: warmTime, ...(clock && { watcherInTop: clock.end - clock.start }) };
}
