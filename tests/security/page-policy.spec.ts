/**
 * The policy of the extension's own pages and worker: no code but the build's, nothing from elsewhere, in nobody's frame.
 * Chromium 156 starts a worker of such a page whatever the policy says of workers (measured), so none is tried here.
 */
import type { Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { expect, test } from '../kit/test.ts';
import { strayRequests } from '../practice-portal/serve.ts';

const pages = ['sidepanel.html?tab=-1', 'options.html', 'welcome.html'];

async function open({ context, extensionId }: Launched, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await expect(page.getByRole('heading').first()).toBeAttached();
  return page;
}

/** Things that the policy forbids, each under the name by which it is told of. Their code is sent, so they use nothing of this file. */
const anywhere = {
  Function: () => new Function('return 1')(),
  fetch: () => fetch('https://foreign.invalid/', { mode: 'no-cors' }),
};
const inPage = {
  ...anywhere,
  WebAssembly: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
  font: () => new FontFace('x', 'url(https://foreign.invalid/x.woff)').load(),
  import: () => import(/* @vite-ignore */ `https://foreign.invalid/${'x'}.mjs`),
  'web socket': () =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket('wss://foreign.invalid/');
      socket.onopen = resolve;
      socket.onerror = reject;
    }),
};
const inWorker = {
  ...anywhere,
  'own file': () => fetch('/content/en.json'),
  data: () => fetch('data:text/plain,x'),
  importScripts: () =>
    (globalThis as unknown as { importScripts(url: string): void }).importScripts('https://foreign.invalid/x.js'),
};

/** Tries them one after the other. @returns the names of those that were not refused */
function attempt(
  where: { evaluate(code: string): Promise<unknown> },
  tasks: Readonly<Record<string, () => unknown>>,
): Promise<string[]> {
  const sent = Object.entries(tasks).map(([name, task]) => `[${JSON.stringify(name)}, ${task}]`);
  return where.evaluate(`(async () => {
    // Until the first pause the protocol lets text be run as code.
    await new Promise((resolve) => setTimeout(resolve));
    const ran = [];
    for (const [name, task] of [${sent}]) await Promise.resolve().then(task).then(() => ran.push(name), () => {});
    return ran;
  })()`) as Promise<string[]>;
}

for (const path of pages) {
  test(`${path.split('?')[0]} runs no code that is written into it and loads nothing from elsewhere`, async ({
    sidelight,
  }) => {
    const page = await open(sidelight, path);
    const asked = strayRequests.length;
    await page.evaluate(() => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
      Object.assign(globalThis, { refused });
      const put = (name: string, attributes: object) =>
        document.body.append(Object.assign(document.createElement(name), attributes));
      const foreign = 'https://foreign.invalid/';
      put('script', { textContent: 'globalThis.inlineRan = true' });
      put('script', { src: `${foreign}x.js` });
      put('style', { textContent: 'body { color: red }' });
      put('link', { rel: 'stylesheet', href: `${foreign}x.css` });
      put('img', { src: `${foreign}x.png` });
      put('iframe', { src: foreign });
      put('object', { data: `${foreign}x.swf` });
      put('video', { src: `${foreign}x.mp4` });
      put('base', { href: foreign });
      const form = document.body.appendChild(document.createElement('form'));
      Object.assign(form, { action: foreign, method: 'post' });
      form.submit();
    });
    expect(await attempt(page, inPage)).toEqual([]);
    expect(await page.evaluate(() => 'inlineRan' in globalThis)).toBe(false);
    await expect
      .poll(async () => [
        ...new Set(await page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused)),
      ])
      .toEqual(
        expect.arrayContaining([
          'base-uri',
          'connect-src',
          'font-src',
          'form-action',
          'frame-src',
          'img-src',
          'media-src',
          'object-src',
          'script-src-elem',
          'style-src-elem',
        ]),
      );
    expect(strayRequests.slice(asked), 'nothing was asked for').toEqual([]);
    await page.close();
  });
}

test('the worker runs no text as code and reaches nothing but its own files', async ({ sidelight: { context } }) => {
  const [worker] = context.serviceWorkers();
  expect(worker && (await attempt(worker, inWorker))).toEqual(['own file']);
});

test('no page of Sidelight can be framed by a portal', async ({ context, sidelight: { extensionId } }) => {
  const address = 'https://entra.microsoft.com/a-page-without-a-policy';
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  const page = await context.newPage();
  await page.goto(address);
  for (const path of [...pages, 'overlay.js']) {
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `chrome-extension://${extensionId}/${path}`);
  }
  await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith('chrome-error:')).length).toBe(4);
  await context.unroute(address);
  await page.close();
});
