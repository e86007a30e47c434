import type { BrowserContext, Page } from 'playwright';
import { frameOf, resetCommand } from '../kit/portal.ts';
import { waitForNoSurface } from '../kit/surfaces.ts';
import { stopWorkerFrom } from '../kit/worker.ts';
import { worldOf } from '../kit/world.ts';
import { practiceUrl } from '../practice-portal/serve.ts';
import { untilCalm } from './calm.ts';
import type { Times } from './measures.ts';
import { startStopwatch } from './stopwatch.ts';

const greyedOut = {
  from: 'pointerover',
  element: 'button',
  text: 'Reset password',
  topic: 'reset-password-greyed-out',
  roles: ['tooltip'],
} as const;

/** Hovers the greyed-out Reset password twice: with nothing loaded and the worker stopped, then with both there. */
export async function timeTooltip(context: BrowserContext, page: Page): Promise<Times> {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  const command = resetCommand(page);
  await command.waitFor();
  const frame = await frameOf(page, '.fxs-blade iframe.fxs-reactview-frame-active');
  if (!frame) throw new Error('The user page has no frame.');
  const world = await worldOf(context, frame);
  // What was found is reported first: that would wake the worker again.
  await page.waitForTimeout(600);
  await untilCalm();
  await stopWorkerFrom(await context.newCDPSession(page));

  const cold = await startStopwatch(world, greyedOut);
  await command.hover({ force: true, position: { x: 12, y: 12 } });
  const coldTime = await cold();

  await page.mouse.move(900, 720);
  await waitForNoSurface(page, { role: 'tooltip' });
  const warm = await startStopwatch(world, greyedOut);
  await command.hover({ force: true, position: { x: 12, y: 12 } });
  const warmTime = await warm();

  const clock = await world.run(() => globalThis.sidelightClock);
  return {
    tooltipCold: coldTime,
    tooltipWarm: warmTime,
    ...(clock && { watcherInFrame: clock.end - clock.start }),
  };
}
