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

for (const path of pages) {
  test(`${path.split('?')[0]} runs no code that is written into it and loads nothing from elsewhere`, async ({
    sidelight,
  }) => {
    const page = await open(sidelight, path);
    const asked = strayRequests.length;
    const violations = await page.evaluate(async () => {
      const violations = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.add(effectiveDirective),
      );
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
      const font = new FontFace('x', `url(${foreign}x.woff)`);
      const ran: string[] = [];
      const attempt = async (name: string, task: () => unknown) => {
        try {
          await task();
          ran.push(name);
        } catch {
          // Refused.
        }
      };
      // Until the first pause the protocol lets text be run as code.
      await new Promise((resolve) => setTimeout(resolve));
      await attempt('Function', () => new Function('return 1')());
      await attempt('WebAssembly', () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
      await attempt('fetch', () => fetch(foreign, { mode: 'no-cors' }));
      await attempt('font', () => font.load());
      await attempt('import', () => import(/* @vite-ignore */ `${foreign}x.mjs`));
      await attempt(
        'web socket',
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://foreign.invalid/');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      );
      if ((globalThis as { inlineRan?: boolean }).inlineRan) ran.push('inline');
      const end = performance.now() + 3000;
      while (!(violations.size > 9 && violations.has('form-action')) && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return { refused: [...violations].sort(), ran };
    });
    expect(violations.ran).toEqual([]);
    expect(violations.refused).toEqual(
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
  const ran = await context.serviceWorkers()[0]?.evaluate(async () => {
    const ran: string[] = [];
    const attempt = async (name: string, task: () => unknown) => {
      try {
        await task();
        ran.push(name);
      } catch {
        // Refused.
      }
    };
    await new Promise((resolve) => setTimeout(resolve));
    await attempt('own file', () => fetch('/content/en.json'));
    await attempt('Function', () => new Function('return 1')());
    await attempt('fetch', () => fetch('https://foreign.invalid/', { mode: 'no-cors' }));
    await attempt('data', () => fetch('data:text/plain,x'));
    await attempt('importScripts', () =>
      (globalThis as unknown as { importScripts(url: string): void }).importScripts('https://foreign.invalid/x.js'),
    );
    return ran;
  });
  expect(ran).toEqual(['own file']);
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
