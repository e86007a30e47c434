/**
 * A storage that is missing, fails, is slow, is full or holds garbage: what is said on the page stands there all the same,
 * with the defaults, and the panel says what it could not read or keep.
 */

import { openPanelTab } from '../kit/panel-tab.ts';
import { openM365Reset, resetCommand } from '../kit/portal.ts';
import { inStorage } from '../kit/storage.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { withFault } from '../kit/with-fault.ts';
import { wordIn } from '../kit/words.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

/**
 * In ms. With a second each time the tooltip comes after 7 s and the alert after 14 s, because what a tab's frames tell is
 * kept one after the other; with the settings read one by one it would be 18 s and 22 s (measured in Chromium 156).
 */
const PATIENCE = { tooltip: 12_000, alert: 20_000 };
const greyed = practiceUrl.user({ reset: 'disabled' });
const synced = practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo);

/** Each runs in the worker and in the extension's pages before anything of ours does. */
const broken: Record<string, () => void> = {
  'no local storage': () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: object } }).chrome;
    Object.defineProperty(storage, 'local', { value: undefined });
  },
  'no session storage': () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: object } }).chrome;
    Object.defineProperty(storage, 'session', { value: undefined });
  },
  'a local storage that rejects': () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, object> } }).chrome;
    const fail = () => Promise.reject(new Error('IO error'));
    Object.assign(storage['local'] ?? {}, { get: fail, set: fail, remove: fail });
  },
  'a session storage that rejects': () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, object> } }).chrome;
    const fail = () => Promise.reject(new Error('IO error'));
    Object.assign(storage['session'] ?? {}, { get: fail, set: fail, remove: fail });
  },
  'storages that take a second each time': () => {
    interface Area {
      get(keys: unknown): Promise<unknown>;
      set(values: object): Promise<void>;
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
    for (const area of [storage['local'], storage['session']]) {
      if (!area) continue;
      const [get, set] = [area.get.bind(area), area.set.bind(area)];
      const second = () => new Promise((resolve) => setTimeout(resolve, 1000));
      area.get = (keys) => second().then(() => get(keys));
      area.set = (values) => second().then(() => set(values));
    }
  },
  'storages that never answer': () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, object> } }).chrome;
    const never = () => new Promise(() => {});
    for (const area of ['local', 'session'])
      Object.assign(storage[area] ?? {}, { get: never, set: never, remove: never });
  },
};

for (const [name, first] of Object.entries(broken)) {
  test(`with ${name} the tooltip and the warning stand on their pages`, async () => {
    test.setTimeout(120_000);
    await withFault({ first }, 'en', async (page) => {
      await page.goto(greyed);
      await resetCommand(page).hover();
      await findSurface(page, { topic: 'reset-password-greyed-out', role: 'tooltip' }, PATIENCE.tooltip);
      await page.goto(synced);
      await openM365Reset(page, 'Reset password');
      await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center', role: 'alert' }, PATIENCE.alert);
    });
  });
}

test('settings that cannot be read are told of in the panel, which shows its topics', async () => {
  await withFault({ first: broken['a local storage that rejects'] as () => void }, 'en', async (page, sidelight) => {
    await page.goto(greyed);
    const panel = await openPanelTab(page, sidelight);
    await expect(panel.locator('[data-topic]').first()).toBeVisible();
    await panel.getByRole('button', { name: wordIn('en', 'panel.settings'), exact: true }).click();
    await expect(panel.getByText(wordIn('en', 'settings.damaged').split('{')[0]?.trim() ?? '').first()).toBeVisible();
  });
});

test('with a full session storage the tooltip and the warning stand on their pages', async ({ page, sidelight }) => {
  test.setTimeout(90_000);
  await fill(sidelight, 'session');
  await page.goto(greyed);
  await resetCommand(page).hover();
  await findSurface(page, { topic: 'reset-password-greyed-out', role: 'tooltip' });
  await page.goto(synced);
  await openM365Reset(page, 'Reset password');
  await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });
  await inStorage(sidelight, 'session', (full) => full.clear());
});

test('a setting that a full storage does not take holds in the panel, which says that it is not kept', async ({
  page,
  sidelight,
}) => {
  test.setTimeout(90_000);
  await fill(sidelight, 'local');
  await page.goto(greyed);
  const panel = await openPanelTab(page, sidelight);
  await panel.getByRole('button', { name: wordIn('en', 'panel.settings'), exact: true }).click();
  await panel.getByRole('radio', { name: wordIn('en', 'profile.synced.all') }).check();
  await expect(panel.getByText(wordIn('en', 'panel.not-kept')).first()).toBeVisible();
  await expect(panel.getByRole('radio', { name: wordIn('en', 'profile.synced.all') })).toBeChecked();
  await inStorage(sidelight, 'local', (full) => full.clear());
  await panel.close();
});

test('a session storage that holds garbage reads as an empty one', async ({ page, sidelight }) => {
  const panel = await openPanelTab(page, sidelight);
  const tab = Number(new URL(panel.url()).searchParams.get('tab'));
  await inStorage(sidelight, 'session', (area, id) => area.set({ [`tab:${id}`]: 'garbage', show: 7 }), tab);
  await panel.reload();
  await expect(panel.locator('[data-topic]').first()).toBeVisible();
  await page.bringToFront();
  await page.goto(greyed);
  await resetCommand(page).hover();
  await findSurface(page, { topic: 'reset-password-greyed-out', role: 'tooltip' });
  await panel.close();
  await inStorage(sidelight, 'session', (area) => area.clear());
});

/** Fills an area until it does not take what is known of a tab any more. */
async function fill(sidelight: Parameters<typeof inStorage>[0], area: 'local' | 'session'): Promise<void> {
  const isFull = await inStorage(sidelight, area, async (storage) => {
    const takes = (key: string, size: number) =>
      storage.set({ [key]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    for (const size of [2_000_000, 200_000, 20_000, 2_000, 200, 20])
      for (let at = 0; at < 12 && (await takes(`full ${size} ${at}`, size)); at++);
    // A tab that is forgotten meanwhile makes room again.
    for (let at = 0; at < 100; at++) if (!(await takes(`more ${at}`, 30))) return true;
    return false;
  });
  expect(isFull).toBe(true);
}
