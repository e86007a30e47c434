import type { BrowserContext, Page } from 'playwright';
import { findPanel, isPanelOpen } from '../kit/panel.ts';
import { frameOf, resetCommand } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { wordIn } from '../kit/words.ts';
import { worldOf } from '../kit/world.ts';
import { practiceUrl } from '../practice-portal/serve.ts';
import type { Times } from './measures.ts';

const topic = 'reset-password-greyed-out';

declare global {
  var sidelightPress: number | undefined;
}

/** Opens the side panel from the details: from the press on the button to the first heading or topic in the panel. */
export async function timePanel(context: BrowserContext, page: Page): Promise<Times> {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).hover({ force: true, position: { x: 12, y: 12 } });
  await (await findSurface(page, { topic, role: 'button' })).press();
  const details = await findSurface(page, { topic, role: 'dialog' });
  const frame = await frameOf(page, '.fxs-blade iframe.fxs-reactview-frame-active');
  if (!frame) throw new Error('The user page has no frame.');
  const world = await worldOf(context, frame);
  await world.run(() => {
    const press = ({ timeStamp }: Event) => {
      globalThis.sidelightPress = performance.timeOrigin + timeStamp;
    };
    document.addEventListener('click', press, { capture: true });
  });
  await details.press(wordIn('en', 'page.open-panel'));
  const panel = await findPanel(context);
  const content = await panel.read<number>(
    'new Promise((done) => { const look = () => globalThis.sidelightClock ? done(sidelightClock.content) : setTimeout(look, 20); look(); })',
  );
  // It belongs to the window, and would stand there in the next run.
  await panel.read('setTimeout(() => close(), 50), 0');
  while (await isPanelOpen(context)) await page.waitForTimeout(50);
  const press = await world.run(() => globalThis.sidelightPress ?? Number.NaN);
  if (!(content > press)) throw new Error('That was the panel of a run before.');
  return { panel: content - press };
}
