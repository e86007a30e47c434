/** The browser may stop the worker between any two events. Before every step of the three jobs it is stopped here. */
import type { Page } from 'playwright';
import { findPanel } from '../kit/panel.ts';
import { openM365Reset, resetCommand, tryReset } from '../kit/portal.ts';
import { inStorageOf } from '../kit/storage.ts';
import { findSurface, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { firstWords, topicIn, wordIn } from '../kit/words.ts';
import { stopWorkerFrom } from '../kit/worker.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';
const refused = 'reset-refused';
const warning = 'reset-in-microsoft-365-admin-center';
const reason = (id: string) => firstWords(topicIn('en', warning).reasons[id]);

/** Each step comes to a worker that has stopped. */
async function killing(page: Page): Promise<(step: () => Promise<unknown>) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (step) => {
    await stopWorkerFrom(session);
    await step();
  };
}

test('greyed out: tooltip, details and panel, though the worker is stopped before every step', async ({
  page,
  context,
}) => {
  const step = await killing(page);
  await step(() => page.goto(practiceUrl.user({ reset: 'disabled' })));
  await step(() => resetCommand(page).hover());
  const tooltip = await findSurface(page, { topic: greyed, role: 'tooltip' });
  expect(tooltip.text).toContain(firstWords(topicIn('en', greyed).answer));
  await step(async () => (await findSurface(page, { topic: greyed, role: 'button' })).press());
  const details = await findSurface(page, { topic: greyed, role: 'dialog' });
  await step(() => details.press(wordIn('en', 'page.open-panel')));
  const panel = await findPanel(context);
  await expect.poll(panel.title).toBe(topicIn('en', greyed).title);
});

test('refused: note and panel, though the worker is stopped before every step', async ({ page, context }) => {
  const step = await killing(page);
  await step(() => page.goto(practiceUrl.user({ refusal: 'privilege' })));
  await step(() => tryReset(page));
  const note = await findSurface(page, { topic: refused, role: 'note' });
  await step(() => note.press(wordIn('en', 'page.open-panel')));
  const panel = await findPanel(context);
  await expect.poll(panel.title).toBe(topicIn('en', refused).title);
  const seenHere = wordIn('en', 'reading.seen-here');
  await step(() => expect.poll(() => panel.read<string>('document.body.textContent')).toContain(seenHere));
});

test('warned: the warning can be closed, and the next is a note, though the worker is stopped before every step', async ({
  page,
}) => {
  const step = await killing(page);
  const address = practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo);
  await step(() => page.goto(address));
  await step(() => openM365Reset(page, 'Reset password'));
  const alert = await findSurface(page, { topic: warning, role: 'alert' });
  expect(alert.text).toContain(reason('synced'));
  await step(() => alert.press(wordIn('en', 'page.close')));
  await waitForNoSurface(page, { topic: warning });
  await step(() => page.reload());
  await step(() => openM365Reset(page, 'Reset password'));
  expect((await findSurface(page, { topic: warning })).role, 'that this tab was warned is kept').toBe('note');
});

test('unsure: the answer that nobody is synced is kept, though the worker is stopped before every step', async ({
  page,
  context,
  sidelight,
}) => {
  const step = await killing(page);
  const address = practiceUrl.m365User({ sync: 'none', notice: 'absent' });
  await step(() => page.goto(address));
  await step(() => openM365Reset(page, 'Reset password'));
  const note = await findSurface(page, { topic: warning, role: 'note' });
  await step(() => note.press(wordIn('en', 'page.not-synced-here')));
  await waitForNoSurface(page, { topic: warning });
  const options = await context.newPage();
  await step(() => options.goto(`chrome-extension://${sidelight.extensionId}/options.html`));
  await expect(options.getByRole('radio', { name: wordIn('en', 'profile.synced.none') })).toBeChecked();
  await inStorageOf(options, 'local', (area) => area.clear());
  await options.close();
});
