import type { BrowserContext } from 'playwright';
import { resetCommand } from '../kit/portal.ts';
import { findSurface, readSurfaces, waitForNoSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { stopWorker } from '../kit/worker.ts';
import { azureHash, practiceIds, practiceUrl } from '../practice-portal/serve.ts';

const greyed = 'reset-password-greyed-out';
const m365 = 'reset-in-microsoft-365-admin-center';

for (const hash of [
  '#view/%E0%A4%A/x',
  '#view//',
  '#@/',
  '#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/',
  '#%%%',
]) {
  test(`the malformed address ${hash} is passed over, and the next page works`, async ({ page }) => {
    await page.goto(`https://entra.microsoft.com/?reset=disabled#home`);
    await page.evaluate((bad) => {
      location.hash = bad;
    }, hash);
    await page.waitForTimeout(300);
    await page.evaluate((good) => {
      location.hash = good;
    }, azureHash.user());
    await findSurface(page, { topic: greyed });
  });
}

test('an id that is encoded twice is the same page', async ({ page }) => {
  await page.goto(
    practiceUrl.azure(azureHash.user(encodeURIComponent(encodeURIComponent('ada@contoso.example'))), {
      reset: 'disabled',
    }),
  );
  await findSurface(page, { topic: greyed });
});

test('a control that is replaced while its tooltip is open takes the tooltip with it, and the new one is explained', async ({
  page,
}) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).hover();
  await findSurface(page, { role: 'tooltip' });
  await resetCommand(page).evaluate((label) => {
    const button = label.closest('button');
    button?.replaceWith(button.cloneNode(true));
  });
  await page.mouse.move(900, 720);
  await waitForNoSurface(page, { role: 'tooltip' });
  await resetCommand(page).hover();
  await findSurface(page, { role: 'tooltip' });
});

test('a frame that is removed takes what stood in it along, and the page goes on', async ({ page }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).hover();
  await findSurface(page, { role: 'tooltip' });
  await page.locator('iframe').evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
  expect(await readSurfaces(page)).toEqual([]);
  await page.goto(practiceUrl.m365User({ sync: 'column' }, practiceIds.hugo));
  await page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).first().click();
  await findSurface(page, { topic: m365 });
});

test('the worker may be stopped between any two events', async ({ page, context, sidelight }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic: greyed, role: 'button' });
  await stopWorker(context, sidelight.extensionId);
  await page.bringToFront();
  await resetCommand(page).hover();
  await findSurface(page, { role: 'tooltip' });
  await stopWorker(context, sidelight.extensionId);
  await page.bringToFront();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, azureHash.passwordReset());
  await waitForNoSurface(page, { topic: greyed });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, azureHash.user());
  await findSurface(page, { topic: greyed, role: 'button' });
});

const garbage = {
  'garbage under every key': { muted: { not: 'a list' }, profile: 'all', language: 42 },
  'a profile from another version': { profile: { synced: 'maybe', extra: true }, muted: [1, 2], language: null },
};

for (const [name, values] of Object.entries(garbage)) {
  test(`storage that holds ${name} reads as the defaults`, async ({ page, context, sidelight }) => {
    await fillStorage(context, sidelight.extensionId, values);
    await page.goto(practiceUrl.user({ reset: 'disabled' }));
    await resetCommand(page).hover();
    await findSurface(page, { role: 'tooltip' });
    await fillStorage(context, sidelight.extensionId, undefined);
  });
}

test('a message of the wrong shape is not answered and changes nothing', async ({ page, context, sidelight }) => {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await findSurface(page, { topic: greyed });
  const inside = await context.newPage();
  await inside.goto(`chrome-extension://${sidelight.extensionId}/sidepanel.html?tab=-1`);
  const answers = await inside.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    const wrong = [
      null,
      7,
      'here',
      {},
      { kind: 'here' },
      { kind: 'here', nav: 'x' },
      { kind: 'findings', nav: 1, findings: 'all' },
      { kind: 'mute', topic: '<b>' },
    ];
    return Promise.all(
      wrong.map((message) =>
        runtime.sendMessage(message).then(
          (value) => value ?? null,
          () => null,
        ),
      ),
    );
  });
  expect(answers.every((answer) => answer === null)).toBe(true);
  await inside.close();
  await page.bringToFront();
  await resetCommand(page).hover();
  await findSurface(page, { role: 'tooltip' });
});

test('a page that throws its whole content away keeps nothing of ours and breaks nothing', async ({ page }) => {
  await page.goto(practiceUrl.passwordReset({ onprem: 'absent' }));
  await findSurface(page, { topic: 'on-premises-integration-missing' });
  await page.evaluate(() => document.body.replaceChildren());
  await waitForNoSurface(page, { topic: 'on-premises-integration-missing' });
});

async function fillStorage(context: BrowserContext, extensionId: string, values: object | undefined): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=-1`);
  await page.evaluate(async (next) => {
    const { local } = (
      globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } } };
      }
    ).chrome.storage;
    await local.clear();
    if (next) await local.set(next);
  }, values);
  await page.close();
}
