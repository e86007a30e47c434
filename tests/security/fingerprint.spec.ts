/** T13: a page does not learn Sidelight's id, and before there is something to explain it learns nothing at all. */
import type { CDPSession, Page } from 'playwright';
import { findSurface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

/** From the start of each document: all that a page may hear, as text. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const note = (kind: string, value: unknown) => heard.push(`${kind} ${JSON.stringify(value) ?? ''}`);
  addEventListener('message', ({ data, origin }) => note('message', [origin, data]), true);
  addEventListener('error', ({ message, filename, error }) => note('error', [message, filename, error?.stack]), true);
  addEventListener('unhandledrejection', ({ reason }) => note('rejection', String(reason?.stack ?? reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    note('violation', [event.blockedURI, event.sourceFile, event.violatedDirective, event.sample]),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note('timing', entry);
  }).observe({ entryTypes: ['resource', 'mark', 'measure', 'element', 'longtask'] });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) note('event', [event.type, event.detail]);
    return dispatch.call(this, event);
  };
}

/** What the pages have heard, and how they stand. */
async function heardIn(page: Page): Promise<string> {
  const frames = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const { heard = [] } = globalThis as { heard?: string[] };
        const globals = Object.getOwnPropertyNames(globalThis).filter((name) =>
          /sidelight|__wxt|react_root/i.test(name),
        );
        const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sidelight-'));
        return [
          ...heard,
          ...globals.map((name) => `global ${name}`),
          ...hosts.map((host) => `host ${host.outerHTML} ${host.getHTML({ serializableShadowRoots: true })}`),
          document.documentElement.outerHTML,
          performance
            .getEntries()
            .map(({ name }) => name)
            .join(' '),
        ].join('\n');
      }),
    ),
  );
  return frames.join('\n');
}

/** Every file of the extension that the page and its frames load. */
async function loadedFiles(page: Page): Promise<readonly string[]> {
  const files: string[] = [];
  const watch = async (session: CDPSession) => {
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('chrome-extension:')) files.push(new URL(request.url).pathname);
    });
    await session.send('Network.enable');
  };
  await watch(await page.context().newCDPSession(page));
  page.on('frameattached', (frame) => {
    void page
      .context()
      .newCDPSession(frame)
      .then(watch, () => {});
  });
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame())
      void page
        .context()
        .newCDPSession(frame)
        .then(watch, () => {});
  });
  return files;
}

test('where there is nothing to explain, a page hears of nothing and nothing is loaded into it', async ({
  page,
  sidelight: { extensionId },
}) => {
  await page.addInitScript(listen);
  const files = await loadedFiles(page);
  for (const address of [practiceUrl.users(), practiceUrl.user({ reset: 'enabled' }), practiceUrl.m365Users()]) {
    await page.goto(address);
    await page.waitForTimeout(2500);
    const heard = await heardIn(page);
    expect(heard).not.toContain(extensionId);
    expect(heard).not.toMatch(/chrome-extension:|sidelight/i);
  }
  expect(files).toEqual([]);
});

test('where something is explained, a page sees our hosts and no id, and one file is loaded', async ({
  page,
  sidelight: { extensionId },
}) => {
  await page.addInitScript(listen);
  const files = await loadedFiles(page);
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await (await findSurface(page, { role: 'button' })).press();
  await findSurface(page, { role: 'dialog' });
  const heard = await heardIn(page);
  expect(heard).toContain('<sidelight-surface');
  expect(heard).not.toContain(extensionId);
  expect(heard).not.toContain('chrome-extension:');
  expect([...new Set(files)]).toEqual(['/overlay.js']);
});

for (const host of ['entra.microsoft.com', 'portal.azure.com', 'intune.microsoft.com', 'www.example.com']) {
  test(`no file of Sidelight can be probed by its id from ${host}`, async ({ context, sidelight: { extensionId } }) => {
    // A tab without the complaints that are listened for elsewhere: each refusal is one.
    const page = await context.newPage();
    const address = `https://${host}/a-page-without-a-policy`;
    await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(address);
    const found = await page.evaluate(async (id) => {
      const at = (file: string) => `chrome-extension://${id}/${file}`;
      const element = (name: 'img' | 'script' | 'iframe' | 'link', file: string) =>
        new Promise<boolean>((resolve) => {
          const probe = document.createElement(name);
          probe.onload = () => resolve(name !== 'iframe' || (probe as HTMLIFrameElement).contentDocument === null);
          probe.onerror = () => resolve(false);
          if (probe instanceof HTMLLinkElement) Object.assign(probe, { rel: 'stylesheet', href: at(file) });
          else probe.src = at(file);
          document.body.append(probe);
          setTimeout(() => resolve(false), 1500);
        });
      const files = ['overlay.js', 'content-scripts/entra.js', 'background.js', 'manifest.json', 'sidepanel.html'];
      const probes = await Promise.all([
        ...files.map(async (file) => ((await fetch(at(file)).catch(() => undefined)) ? `fetch ${file}` : '')),
        import(at('overlay.js')).then(
          () => 'import',
          () => '',
        ),
        ...(['img', 'script', 'link'] as const).map(async (name) =>
          (await element(name, name === 'img' ? 'icon/16.png' : 'overlay.js')) ? name : '',
        ),
      ]);
      return probes.filter(Boolean);
    }, extensionId);
    expect(found).toEqual([]);
    await context.unroute(address);
    await page.close();
  });
}
