/**
 * `node tests/soak/replay.ts [minutes=15]`: an admin's morning in fast motion. Pages, blades, panes, hovers and storms of
 * changes follow one another in one tab of each portal, the worker is stopped every 20 seconds, and what is said has to stand
 * there each time. Prints what the pages hold, once a minute; ends with 1 at the first thing thrown or logged.
 */
import type { BrowserContext, Page } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { openM365Reset, resetCommand, tryReset } from '../kit/portal.ts';
import { findSurface, waitForNoSurface } from '../kit/surfaces.ts';
import { stopWorkerFrom } from '../kit/worker.ts';
import { azureHash, practiceIds, practiceUrl, servePracticePortal, strayRequests } from '../practice-portal/serve.ts';
import { readCounters } from './counters.ts';

const minutes = Number(process.argv[2] ?? 15);
const KILL_EVERY = 20_000;
const PATIENCE = 20_000;

const goTo = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const scenes: Record<string, (page: Page) => Promise<unknown>> = {
  async 'a greyed command'(page) {
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await resetCommand(page).hover({ timeout: PATIENCE });
    await findSurface(page, { role: 'tooltip' }, PATIENCE);
    await page.mouse.move(900, 720);
    await waitForNoSurface(page, { role: 'tooltip' }, PATIENCE);
  },
  async 'to other blades and back'(page) {
    for (const hash of [azureHash.users(), azureHash.passwordReset(), azureHash.roles(), azureHash.user()]) {
      await goTo(page, hash);
      await page.waitForTimeout(300);
    }
    await findSurface(page, { topic: 'reset-password-greyed-out', role: 'button' }, PATIENCE);
  },
  async 'a storm of changes'(page) {
    await page.evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      for (const end = Date.now() + 3000; Date.now() < end; await new Promise((next) => setTimeout(next, 10)))
        place.replaceChildren(...Array.from({ length: 100 }, () => document.createElement('span')));
      place.remove();
    });
  },
  async 'a refusal'(page) {
    await page.goto(practiceUrl.user({ refusal: 'privilege' }));
    await tryReset(page);
    await findSurface(page, { topic: 'reset-refused', role: 'note' }, PATIENCE);
  },
  async 'a reset pane'(page) {
    await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo));
    await openM365Reset(page, 'Reset password');
    await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' }, PATIENCE);
    await page.keyboard.press('Escape');
    await waitForNoSurface(page, { topic: 'reset-in-microsoft-365-admin-center' }, PATIENCE);
  },
};

const { context, close } = await launchSidelight();
const complaints: string[] = [];
try {
  await servePracticePortal(context);
  await replay(context);
} catch (error) {
  complaints.push(String(error));
} finally {
  await close();
}
complaints.push(...strayRequests.map((request) => `asked for ${request}`));
console.log(complaints.length === 0 ? 'Nothing was thrown or logged.' : complaints.join('\n'));
process.exitCode = complaints.length === 0 ? 0 : 1;

async function replay(browser: BrowserContext): Promise<void> {
  const page = await browser.newPage();
  listen(page);
  browser.on('serviceworker', (worker) => worker.on('console', (message) => note('worker', message)));
  const session = await browser.newCDPSession(page);
  const start = Date.now();
  let [rounds, kills, killAt, printAt] = [0, 0, start + KILL_EVERY, start];
  while (Date.now() - start < minutes * 60_000 && complaints.length === 0) {
    for (const [name, play] of Object.entries(scenes)) {
      if (Date.now() >= killAt) {
        await stopWorkerFrom(session);
        kills++;
        killAt = Date.now() + KILL_EVERY;
      }
      await play(page).catch((error: unknown) => complaints.push(`${name}: ${error}`));
    }
    rounds++;
    if (Date.now() < printAt) continue;
    printAt = Date.now() + 60_000;
    const { nodes, listeners, heap } = await readCounters(session, undefined);
    const passed = ((Date.now() - start) / 60_000).toFixed(1);
    console.log(
      `${passed} min: ${rounds} rounds, ${kills} kills, ${nodes} nodes, ${listeners} listeners, ${(heap / 1024).toFixed(0)} kB`,
    );
  }
  console.log(`${rounds} rounds, the worker was stopped ${kills} times.`);
}

function listen(page: Page): void {
  page.on('pageerror', (error) => complaints.push(`thrown: ${error}`));
  page.on('console', (message) => note('page', message));
}

function note(where: string, message: { type(): string; text(): string }): void {
  if (message.type() === 'error') complaints.push(`${where}: ${message.text()}`);
}
