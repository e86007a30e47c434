import type { Browser } from '@wxt-dev/browser';
import type { BrowserContext, Page } from 'playwright';
import { optionalHosts } from '../../content/compiler/hosts.ts';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { openM365Reset } from '../kit/portal.ts';
import { findSurface, readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { wordIn } from '../kit/words.ts';
import { stopWorker } from '../kit/worker.ts';
import { type AzureHost, m365Hash, practiceIds, practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';

/** In the extension's own pages. */
declare const chrome: typeof Browser;

const greyed = 'reset-password-greyed-out';
const userOn = (host: AzureHost) => practiceUrl.user({ reset: 'disabled' }, undefined, host);
const hosts = (group: string) => optionalHosts().flatMap((one) => (one.group === group ? one.matches : []));

/** Long enough for everything that would come. */
const expectNothing = async (page: Page) => {
  await page.waitForTimeout(2500);
  expect(await readSurfaces(page)).toEqual([]);
};

test('nothing is put into a preview ring that was not turned on, whatever the tab showed before', async ({ page }) => {
  await page.goto(userOn('portal.azure.com'));
  await findSurface(page, { topic: greyed });
  await page.goto(userOn('ms.portal.azure.com'));
  await expect(page.locator('iframe.fxs-reactview-frame-active').first()).toBeVisible();
  await expectNothing(page);
});

test('what its frames heard of the portal before is outdated as soon as the tab is forgotten', async ({ page }) => {
  await page.goto(userOn('portal.azure.com'));
  await findSurface(page, { topic: greyed });
  // The tab is forgotten once it has loaded, so here long after its frames have asked.
  await page.route('**/late.svg', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  await page.addInitScript(() => {
    if (location.hostname !== 'ms.portal.azure.com') return;
    document.addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: '/late.svg' }));
    });
  });
  await page.goto(userOn('ms.portal.azure.com'));
  await expect.poll(() => readSurfaces(page)).toEqual([]);
  await expectNothing(page);
});

test.describe('the options page', () => {
  test.skip(process.platform !== 'linux', 'elsewhere no test can answer the browser’s question');

  let launched: Launched;
  test.beforeEach(async () => {
    launched = await launchSidelight({ allowed: optionalHosts().flatMap(({ matches }) => matches) });
    await servePracticePortal(launched.context);
  });
  test.afterEach(() => launched.close());

  const openOptions = async ({ context, extensionId }: Launched) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    return page;
  };
  const boxOf = (page: Page, group: string) =>
    page.getByRole('checkbox', { name: wordIn('en', `portals.${group}`), exact: true });
  const answerOf = (page: Page, group: string) =>
    page
      .locator('.portals')
      .filter({ has: boxOf(page, group) })
      .getByRole('status');
  const registered = (page: Page) =>
    page
      // There is no such interface before the permission is there.
      .evaluate(async () => (await chrome.scripting?.getRegisteredContentScripts().catch(() => [])) ?? [])
      .then((scripts) =>
        scripts.map(({ id, matches = [], js = [], allFrames }) => ({
          id,
          matches: [...matches].sort(),
          js,
          allFrames,
        })),
      );
  const openPage = async (context: BrowserContext, address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };

  test('has every group off until it is turned on', async () => {
    const options = await openOptions(launched);
    for (const { group } of optionalHosts()) await expect(boxOf(options, group)).not.toBeChecked();
    const { permissions } = await options.evaluate(() => chrome.permissions.getAll());
    expect(permissions?.sort()).toEqual(['sidePanel', 'storage']);
  });

  test('turns the preview rings on with one click, and the worker has their watcher registered from then on', async () => {
    const { context, extensionId } = launched;
    const options = await openOptions(launched);
    await boxOf(options, 'previews').click();
    await expect(answerOf(options, 'previews')).toHaveText(wordIn('en', 'portals.on'));
    await expect(boxOf(options, 'previews')).toBeChecked();
    const script = {
      id: 'sidelight-entra-previews',
      matches: hosts('previews').sort(),
      js: ['content-scripts/entra.js'],
      allFrames: true,
    };
    await expect.poll(() => registered(options)).toEqual([script]);
    await findSurface(await openPage(context, userOn('ms.portal.azure.com')), { topic: greyed });

    await stopWorker(context, extensionId);
    await findSurface(await openPage(context, userOn('rc.portal.azure.com')), { topic: greyed });
    expect(await registered(options)).toEqual([script]);
    await expectNothing(await openPage(context, userOn('portal.azure.us')));
  });

  test('turns US Government on in both kinds of portal, frames of its own included', async () => {
    const { context } = launched;
    const options = await openOptions(launched);
    await boxOf(options, 'us-government').click();
    await expect
      .poll(async () => (await registered(options)).map(({ id }) => id).sort())
      .toEqual(['sidelight-entra-us-government', 'sidelight-m365-us-government']);
    const azure = await openPage(context, userOn('portal.azure.us'));
    await findSurface(azure, { topic: greyed });
    expect(azure.frames().some((frame) => frame.url().includes('.usgovcloudapi.net/'))).toBe(true);

    const m365 = await openPage(
      context,
      practiceUrl.m365(m365Hash.user(practiceIds.hugo), { sync: 'column' }, 'portal.office365.us'),
    );
    await openM365Reset(m365, 'Reset password');
    await findSurface(m365, { topic: 'reset-in-microsoft-365-admin-center' });
  });

  test('turns a group off again, and takes the permission to register back with the last one', async () => {
    const { context } = launched;
    const options = await openOptions(launched);
    for (const group of ['previews', 'china']) {
      await boxOf(options, group).click();
      await expect(boxOf(options, group)).toBeChecked();
    }
    await expect.poll(async () => (await registered(options)).length).toBe(3);
    await boxOf(options, 'china').click();
    await expect(answerOf(options, 'china')).toHaveText(wordIn('en', 'portals.off'));
    await expect
      .poll(async () => (await registered(options)).map(({ id }) => id))
      .toEqual(['sidelight-entra-previews']);

    await boxOf(options, 'previews').click();
    await expect(boxOf(options, 'previews')).not.toBeChecked();
    await expect
      .poll(() => options.evaluate(() => chrome.permissions.getAll().then(({ permissions }) => permissions?.sort())))
      .toEqual(['sidePanel', 'storage']);
    await expectNothing(await openPage(context, userOn('ms.portal.azure.com')));
  });

  test('follows what is changed elsewhere, and names what is left of a group', async () => {
    const options = await openOptions(launched);
    await boxOf(options, 'previews').click();
    await expect(boxOf(options, 'previews')).toBeChecked();
    const elsewhere = await openOptions(launched);
    await elsewhere.evaluate(() =>
      chrome.permissions.remove({
        origins: ['rc', 'preview', 'canary'].map((ring) => `https://${ring}.portal.azure.com/*`),
      }),
    );
    await expect(
      options.getByText(wordIn('en', 'portals.part').replace('{hosts}', 'ms.portal.azure.com')),
    ).toBeVisible();
    await expect.poll(() => registered(options)).toMatchObject([{ matches: ['https://ms.portal.azure.com/*'] }]);
    await elsewhere.evaluate(() => chrome.permissions.remove({ origins: ['https://ms.portal.azure.com/*'] }));
    await expect(boxOf(options, 'previews')).not.toBeChecked();
  });

  test('asks once, for exactly the hosts of the group and the permission, and says calmly that it was refused', async () => {
    const options = await openOptions(launched);
    const asked = await options.evaluateHandle(() => {
      const asked: unknown[] = [];
      chrome.permissions.request = ((request: unknown, answer?: (granted: boolean) => void) => {
        asked.push([request, navigator.userActivation.isActive]);
        answer?.(false);
        return Promise.resolve(false);
      }) as typeof chrome.permissions.request;
      return asked;
    });
    await boxOf(options, 'us-government').click();
    await expect(answerOf(options, 'us-government')).toHaveText(wordIn('en', 'portals.refused'));
    await expect(boxOf(options, 'us-government')).not.toBeChecked();
    expect(await asked.jsonValue()).toEqual([[{ permissions: ['scripting'], origins: hosts('us-government') }, true]]);
  });
});
