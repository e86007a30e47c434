/**
 * T14, seen from inside the browser: no request of any page, frame, worker or panel comes from Sidelight. What reaches the
 * network at all is noted by a proxy in network.spec.ts.
 */
import type { Page } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { findPanel } from '../kit/panel.ts';
import { openM365Reset, tryReset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { type Target, watchTargets } from '../kit/targets.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { worldOf } from '../kit/world.ts';
import { practiceIds, practiceUrl, servePracticePortal, strayRequests } from '../practice-portal/serve.ts';

interface Sent {
  readonly target: Target;
  readonly url: string;
  /** What the browser says of where it comes from: initiator with its stack, document, headers. */
  readonly from: string;
}

const EVENTS = ['Network.requestWillBeSent', 'Network.webSocketCreated', 'Network.webTransportCreated'];

/** Whether a request leaves the browser and was made by something of Sidelight's. */
const isOurs = ({ target, url, from }: Sent) =>
  /^(https?|wss?):/.test(url) && (from.includes('chrome-extension:') || target.url.startsWith('chrome-extension:'));

test('no page, frame, worker or panel sends a request that comes from Sidelight', async () => {
  test.setTimeout(120_000);
  const { context, extensionId, close } = await launchSidelight();
  await servePracticePortal(context);
  const sent: Sent[] = [];
  const targets = await watchTargets(context, ['Network.enable'], (target, method, params) => {
    if (!EVENTS.includes(method)) return;
    const { request, url, initiator, documentURL } = params as { request?: { url: string }; [name: string]: unknown };
    sent.push({ target, url: request?.url ?? String(url), from: JSON.stringify([initiator, documentURL]) });
  });
  const page = await context.newPage();
  await walk(page);
  const panel = await findPanel(context);
  await expect.poll(panel.title).not.toBe('');
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('radio').first().click();
  await options.close();
  await page.goto(practiceUrl.m365User({ sync: 'column' }, practiceIds.hugo));
  await openM365Reset(page, 'Reset password');
  await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });

  expect(sent.filter(isOurs).map(({ target, url }) => `${target.type} ${target.url}: ${url}`)).toEqual([]);
  const kinds = targets.known
    .filter(({ url }) => url.startsWith('chrome-extension:'))
    .map(({ url }) => new URL(url).pathname);
  expect(kinds, 'worker, panel and options were listened to').toEqual(
    expect.arrayContaining(['/background.js', '/sidepanel.html']),
  );
  expect(
    sent.some(({ url }) => url.endsWith('/content/en.json')),
    'and their own files were heard',
  ).toBe(true);

  // What a watcher would send is recognised: it bears the address of its script.
  const world = await worldOf(context, page);
  await world.load(
    `fetch('https://control.invalid/').catch(() => {})\n//# sourceURL=chrome-extension://${extensionId}/x.js`,
  );
  await expect.poll(() => sent.filter(isOurs).map(({ url }) => url)).toEqual(['https://control.invalid/']);
  // The next test file of this process must not take it for a request of its own.
  await expect.poll(() => strayRequests).toEqual(['GET https://control.invalid/']);
  strayRequests.length = 0;
  await targets.close();
  await close();
});

async function walk(page: Page): Promise<void> {
  await page.goto(practiceUrl.user({ refusal: 'privilege' }));
  await tryReset(page);
  await findSurface(page, { role: 'note' });
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await (await findSurface(page, { role: 'button' })).press();
  await (await findSurface(page, { role: 'dialog' })).press(wordIn('en', 'page.open-panel'));
}
