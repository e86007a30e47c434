/** T8: a portal's process that was taken over has a watcher's rights. What is stored is not among them. */
import { openM365Reset } from '../kit/portal.ts';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { worldOf } from '../kit/world.ts';
import { practiceIds, practiceUrl } from '../practice-portal/serve.ts';

test('no content script reads or writes what is stored, of settings and of tabs', async ({ page, sidelight }) => {
  await page.goto(practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo));
  await openM365Reset(page, 'Reset password');
  await findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });
  const world = await worldOf(sidelight.context, page);
  const tried = await world.run(async () => {
    const tries = (['local', 'session'] as const).flatMap((area) => [
      chrome.storage[area].get(null).then(() => `read ${area}`, String),
      chrome.storage[area].set({ muted: ['reset-refused'] }).then(() => `wrote ${area}`, String),
      chrome.storage[area].clear().then(() => `cleared ${area}`, String),
    ]);
    return [...new Set(await Promise.all(tries))];
  });
  expect(tried).toEqual(['Error: Access to storage is not allowed from this context.']);
  const kept = await sidelight.context.serviceWorkers()[0]?.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));
  expect(kept?.local).toEqual({});
  expect(Object.keys(kept?.session ?? {}).join(), 'the tab is still known').toMatch(/tab:\d/);
});
