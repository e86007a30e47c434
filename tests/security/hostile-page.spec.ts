/** T1, T3 and T5: what a script of the portal can do to our text, to our life and to our messages. */
import type { Frame, Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { resetCommand } from '../kit/portal.ts';
import { findSurface, readSurfaces } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { practiceUrl } from '../practice-portal/serve.ts';

const topic = 'reset-password-greyed-out';

/** Opens the details of the greyed button. @returns their frame and what all surfaces say */
async function openDetails(page: Page): Promise<{ frame: Frame; said: string }> {
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await (await findSurface(page, { topic, role: 'button' })).press();
  await findSurface(page, { topic, role: 'dialog' });
  return { frame: await hostFrame(page), said: await saidIn(page) };
}

async function hostFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames()) if (await frame.locator('sidelight-surface').count()) return frame;
  throw new Error('No frame has a host.');
}

async function saidIn(page: Page): Promise<string> {
  return (await readSurfaces(page)).map(({ role, text }) => `${role}: ${text}`).join('\n');
}

test('a page cannot reach into a closed root, nor rewrite what stands there', async ({ page }) => {
  await page.addInitScript(() => {
    const roots: ShadowRoot[] = [];
    Object.assign(globalThis, { stolenRoots: roots });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, { ...options, mode: 'open' });
      if (this.localName.startsWith('sidelight-')) roots.push(root);
      return root;
    };
  });
  const { frame, said } = await openDetails(page);
  expect(said.length).toBeGreaterThan(200);
  const reached = await frame.evaluate(() => {
    const host = document.querySelector<HTMLElement>('sidelight-surface');
    if (!host) throw new Error('There is no host.');
    const rewrite = (root: ParentNode | null | undefined) => {
      for (const place of root?.querySelectorAll('p, h2, a, button') ?? []) place.textContent = 'Enter your password';
    };
    const { stolenRoots } = globalThis as unknown as { stolenRoots: ShadowRoot[] };
    const heard: EventTarget[] = [];
    document.addEventListener('click', (event) => heard.push(...event.composedPath()), true);
    const { x, y } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const ways: Record<string, ParentNode | null | undefined> = {
      shadowRoot: host.shadowRoot,
      'an own attachShadow': stolenRoots[0],
      'a point': document.elementFromPoint(x, y)?.shadowRoot,
      'the focus': document.activeElement?.shadowRoot,
      'the sheet': document.adoptedStyleSheets.length > 0 ? host.shadowRoot : null,
    };
    for (const root of Object.values(ways)) rewrite(root);
    // What a page may do to the host itself is drawn nowhere: the root has no slot.
    host.append('Enter your password');
    host.setAttribute('title', '');
    // The browser's own search finds text in closed roots; editing must not follow it there.
    document.designMode = 'on';
    const find = (globalThis as unknown as { find(text: string): boolean }).find;
    const found = find('Sidelight, not');
    document.execCommand('insertText', false, 'Enter your password');
    document.execCommand('insertHTML', false, '<b>Enter your password</b>');
    document.execCommand('delete');
    document.designMode = 'off';
    let again = false;
    try {
      again = host.attachShadow({ mode: 'open' }) !== undefined;
    } catch {
      // It has one already.
    }
    return {
      roots: Object.entries(ways).flatMap(([way, root]) => (root ? way : [])),
      found,
      again,
      written: host.getHTML({ serializableShadowRoots: true }),
    };
  });
  expect(reached).toEqual({ roots: [], found: true, again: false, written: 'Enter your password' });
  expect(await saidIn(page)).toBe(said);
});

test('an event that a page makes up presses nothing of ours', async ({ page, sidelight }) => {
  const { frame, said } = await openDetails(page);
  const before = await stored(sidelight);
  await frame.evaluate(() => {
    const host = document.querySelector<HTMLElement>('sidelight-surface');
    const path = { bubbles: true, composed: true, cancelable: true };
    // The host, and whatever of ours a script gets hold of.
    for (const place of [host, ...(host?.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])]) {
      for (let x = 0; x < innerWidth; x += 40) {
        for (let y = 0; y < innerHeight; y += 20) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'])
            place?.dispatchEvent(new MouseEvent(type, { ...path, clientX: x, clientY: y }));
        }
      }
      place?.click();
      place?.focus();
      for (const key of ['Enter', ' ', 'Tab']) place?.dispatchEvent(new KeyboardEvent('keydown', { ...path, key }));
    }
  });
  expect(await saidIn(page)).toBe(said);
  expect(await stored(sidelight)).toEqual(before);
});

test('no event that a page forges ends our life or starts another', async ({ page, sidelight: { extensionId } }) => {
  const { frame, said } = await openDetails(page);
  for (const where of [page.mainFrame(), frame]) {
    await where.evaluate((id) => {
      // The names by which a content script of the framework that Sidelight is built with tells older ones to stop.
      const types = [id, 'sidelight', ''].flatMap((own) =>
        ['entra', 'm365', undefined].flatMap((name) => [
          `${own}:${name}:wxt:content-script-started`,
          `${own}:wxt:content-script-started`,
          'wxt:content-script-started',
        ]),
      );
      for (const type of types) {
        for (const contentScriptName of ['entra', 'm365']) {
          const detail = { contentScriptName, messageId: 'forged' };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.dispatchEvent(new CustomEvent(type, { detail }));
          window.postMessage({ type, ...detail }, '*');
        }
      }
      for (const type of ['wxt:locationchange', 'pagehide', 'beforeunload', 'freeze', 'abort'])
        window.dispatchEvent(new Event(type));
    }, extensionId);
  }
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  await resetCommand(page).hover();
  await findSurface(page, { topic, role: 'tooltip' });
  await (await findSurface(page, { topic, role: 'button' })).press();
  await findSurface(page, { topic, role: 'dialog' });
  await page.mouse.move(5, 5);
  await expect.poll(() => saidIn(page)).toBe(said);
});

test('messages and events of a page are heard by no part of Sidelight', async ({ page, sidelight }) => {
  const { frame, said } = await openDetails(page);
  const before = await stored(sidelight);
  const answers = await Promise.all(
    [page.mainFrame(), frame].map((where) =>
      where.evaluate(async (id) => {
        const heard: unknown[] = [];
        window.addEventListener('message', ({ source, data }) => source !== window && heard.push(data));
        const context = { nav: 9e15, muted: ['tooltip'], profile: {}, warned: true, reading: '', canOpenPanel: false };
        const messages = [
          { kind: 'context', context },
          { kind: 'escape' },
          { kind: 'mute', topic: 'reset-password-greyed-out' },
          { kind: 'cloudOnly' },
          { kind: 'openPanel', topic: 'reset-password-greyed-out' },
          { kind: 'findings', nav: 1, findings: [] },
          { kind: 'sees' },
          { kind: 'skeleton' },
        ];
        for (const message of messages) {
          for (const to of [window, window.parent, window.top, ...document.querySelectorAll('iframe')])
            (to instanceof HTMLIFrameElement ? to.contentWindow : to)?.postMessage(message, '*');
          for (const type of ['message', message.kind, `sidelight:${message.kind}`, 'sidelight']) {
            for (const target of [document, window, document.querySelector('sidelight-surface')])
              target?.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
          }
          new BroadcastChannel('sidelight').postMessage(message);
        }
        const runtime = (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome?.runtime;
        const answers = await Promise.all(
          messages.map((message) => Promise.resolve(runtime?.sendMessage?.(id, message)).catch(() => undefined)),
        );
        await new Promise((resolve) => setTimeout(resolve, 400));
        return [...heard.filter((data) => /sidelight/i.test(JSON.stringify(data) ?? '')), ...answers].filter(Boolean);
      }, sidelight.extensionId),
    ),
  );
  expect(answers.flat()).toEqual([]);
  expect(await saidIn(page)).toBe(said);
  expect(await stored(sidelight)).toEqual(before);
});

test('a storm of mutations leaves the page quick, and what is ours stands', async ({ page, sidelight }) => {
  test.setTimeout(90_000);
  const [worker] = sidelight.context.serviceWorkers();
  await worker?.evaluate(() => chrome.storage.local.set({ portalsOff: ['entra'] }));
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  await resetCommand(page).waitFor();
  const alone = await storm(page.mainFrame());
  await worker?.evaluate(() => chrome.storage.local.clear());
  await page.goto('about:blank');
  await page.goto(practiceUrl.user({ reset: 'disabled' }));
  // Whoever reads surfaces makes the protocol tell of each node that comes, and that is slower than any storm.
  await expect.poll(() => hostFrame(page).then(Boolean, () => false)).toBe(true);
  const together = await storm(page.mainFrame());
  // Being told of twenty nodes in each task costs the most of it; a look at each would leave a fiftieth.
  expect(together).toBeGreaterThan(alone / 8);
  await storm(await hostFrame(page));
  await findSurface(page, { topic, role: 'button' });
});

/** Ten mutations in each of the page's tasks, for two seconds. @returns how many tasks the page had */
function storm(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const churn = document.body.appendChild(document.createElement('div'));
    const { port1, port2 } = new MessageChannel();
    const end = performance.now() + 2000;
    let tasks = 0;
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        tasks++;
        for (let at = 0; at < 10; at++) churn.append(document.createElement('button'), 'Reset password');
        if (churn.childNodes.length > 400) churn.replaceChildren();
        if (performance.now() < end) port2.postMessage(0);
        else resolve();
      };
      port2.postMessage(0);
    });
    churn.remove();
    return tasks;
  });
}

/** What is kept of the reader's choices. */
async function stored({ context }: Launched): Promise<unknown> {
  return context.serviceWorkers()[0]?.evaluate(() => chrome.storage.local.get(null));
}
