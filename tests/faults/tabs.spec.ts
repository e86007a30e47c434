/** Many tabs, and more than one window. */
import type { Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { openM365Reset, resetCommand } from '../kit/portal.ts';
import { inStorageOf } from '../kit/storage.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { stopWorkerFrom } from '../kit/worker.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';
const warning = 'reset-in-microsoft-365-admin-center';
const TABS = 100;

interface Api {
  windows: { create(of: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    update(id: number, of: object): Promise<unknown>;
    move(id: number, of: object): Promise<unknown>;
    getCurrent(): Promise<{ windowId: number }>;
  };
}

/** Runs in a page of the extension, with the browser's own windows and tabs. */
function inBrowser<R, A>(page: Page, task: (api: Api, input: A) => Promise<R>, input: A): Promise<R> {
  return page.evaluate(`(${task})(globalThis.chrome, ${JSON.stringify(input)})`) as Promise<R>;
}

/** The panel in a tab behind the portal's, where it follows the tab in front as a panel does, and its first topic. */
async function openPanelBehind(page: Page, { context, extensionId }: Launched) {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.bringToFront();
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  const first = panel.locator('[data-topic]').first();
  await expect(first).toHaveAttribute('data-topic', greyed, { timeout: 15_000 });
  return { panel, first };
}

test('with two windows the panel follows the active tab of its own', async ({ page, context, sidelight }) => {
  test.setTimeout(90_000);
  const { panel, first } = await openPanelBehind(page, sidelight);

  const warned = practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo);
  const opening = context.waitForEvent('page');
  const windowId = await inBrowser(panel, async ({ windows }) => (await windows.create({ focused: true })).id, 0);
  const other = await opening;
  await other.goto(warned);
  await openM365Reset(other, 'Reset password');
  await findSurface(other, { topic: warning }, 15_000);
  await expect(first).toHaveAttribute('data-topic', greyed);

  const next = await context.newPage();
  await next.goto(warned);
  await inBrowser(
    panel,
    async ({ tabs }) => {
      const { windowId: own } = await tabs.getCurrent();
      const [there] = (await tabs.query({ windowId: own })).slice(-1);
      if (there) await tabs.update(there.id, { active: true });
    },
    0,
  );
  await expect(first).not.toHaveAttribute('data-topic', greyed, { timeout: 15_000 });
  await next.close();
  await inBrowser(panel, ({ windows }, id) => windows.remove(id), windowId);
  await panel.close();
});

test('a tab that is moved to another window takes its topics out of the panel of the first', async ({
  page,
  sidelight,
}) => {
  test.setTimeout(90_000);
  const { panel, first } = await openPanelBehind(page, sidelight);
  const moved = await inBrowser(
    panel,
    async ({ windows, tabs }) => {
      const { windowId: own } = await tabs.getCurrent();
      const [front] = await tabs.query({ windowId: own, active: true });
      const other = await windows.create({ focused: false });
      if (front) await tabs.move(front.id, { windowId: other.id, index: -1 });
      return { own, tab: front?.id ?? 0, other: other.id };
    },
    0,
  );
  // What is in front now is no portal: all topics are listed, in their own order.
  await expect(first).not.toHaveAttribute('data-topic', greyed, { timeout: 15_000 });
  await inBrowser(
    panel,
    async ({ windows, tabs }, { own, tab, other }) => {
      await tabs.move(tab, { windowId: own, index: -1 });
      await tabs.update(tab, { active: true });
      await windows.remove(other);
    },
    moved,
  );
  await expect(first).toHaveAttribute('data-topic', greyed, { timeout: 15_000 });
  await panel.close();
});

test('a hundred tabs have a context each, closing them leaves nothing, and a stopped worker starts among them', async ({
  page,
  context,
  sidelight,
}) => {
  test.setTimeout(240_000);
  // As light as a page can be that the watcher takes for a portal's.
  await context.route(/\/\?light/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Light</title><p>Nothing' }),
  );
  const inside = await context.newPage();
  await inside.goto(`chrome-extension://${sidelight.extensionId}/options.html`);
  const keys = async () =>
    Object.entries(await inStorageOf(inside, 'session', (area) => area.get(null))).filter(
      ([key, value]) => key.startsWith('tab:') && (value as { page?: string }).page !== undefined,
    );
  const before = (await keys()).length;
  const address = practiceUrl.user().replace('/#', '/?light#');
  const pages: Page[] = [];
  while (pages.length < TABS) {
    const open = async () => {
      const light = await context.newPage();
      await light.goto(address);
      return light;
    };
    pages.push(...(await Promise.all(Array.from({ length: 10 }, open))));
    await expect.poll(async () => (await keys()).length, { timeout: 60_000 }).toBe(before + pages.length);
  }
  await page.bringToFront();
  await stopWorkerFrom(await context.newCDPSession(page));
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).hover();
  await findSurface(page, { topic: greyed, role: 'tooltip' }, 15_000);

  await stopWorkerFrom(await context.newCDPSession(page));
  await Promise.all(pages.map((light) => light.close()));
  // The greyed page of this test is the one that stays.
  await expect.poll(async () => (await keys()).length, { timeout: 30_000 }).toBe(before + 1);
  await context.unroute(/\/\?light/);
  await inside.close();
});
