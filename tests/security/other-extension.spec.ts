/** T6 and T7: another extension in the same browser. It can write into a closed root; it gets nothing from it, and no answer. */
import type { Page } from 'playwright';
import { LINK_HOSTS } from '../../core/guidance/links.ts';
import { type Launched, launchSidelight } from '../kit/launch.ts';
import { type OtherExtension, writeOtherExtension } from '../kit/other-extension.ts';
import { openM365Reset } from '../kit/portal.ts';
import { findSurface, type Surface } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { worldOf } from '../kit/world.ts';
import { practiceIds, practiceUrl, servePracticePortal } from '../practice-portal/serve.ts';

let other: OtherExtension;
let launched: Launched;
test.beforeAll(async () => {
  other = await writeOtherExtension();
  launched = await launchSidelight({ beside: [other.folder] });
  await servePracticePortal(launched.context);
});
test.afterAll(async () => {
  await launched.close();
  await other.remove();
});

const user = () => practiceUrl.m365User({ sync: 'column', notice: 'absent' }, practiceIds.hugo);

async function openWarning(page: Page): Promise<Surface> {
  await page.goto(user());
  await openM365Reset(page, 'Reset password');
  return findSurface(page, { topic: 'reset-in-microsoft-365-admin-center' });
}

test('a link that another extension has rewritten leads where it led', async () => {
  const page = await launched.context.newPage();
  const surface = await openWarning(page);
  const theirs = await worldOf(launched.context, page, 8000, other.id);
  const names = await theirs.run(() => {
    const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sidelight-'));
    const links = hosts.flatMap((host) => [...(chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('a') ?? [])]);
    for (const link of links) link.href = 'https://evil.example/sign-in';
    return links.map(({ textContent }) => textContent ?? '');
  });
  expect(names.length, 'they can write there').toBeGreaterThan(0);
  const asked = launched.context.waitForEvent('request', (request) => request.isNavigationRequest());
  await surface.press(names[0]);
  const address = new URL((await asked).url());
  expect(LINK_HOSTS).toContain(address.host);
  await page.close();
});

test('what another extension puts into a closed root changes nothing that is kept, and holds no secret to read', async () => {
  const page = await launched.context.newPage();
  await openWarning(page);
  const theirs = await worldOf(launched.context, page, 8000, other.id);
  const read = await theirs.run(() => {
    const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('sidelight-'));
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    const text = root?.textContent ?? '';
    const button = document.createElement('button');
    button.textContent = 'Yes, reset all users';
    button.dataset['topic'] = 'reset-password-greyed-out';
    root?.querySelector('section')?.append(button);
    for (const type of ['pointerdown', 'pointerup', 'click'])
      button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    return text;
  });
  expect(read.length).toBeGreaterThan(100);
  expect(read).not.toMatch(/hugo|contoso/i);
  expect(await launched.context.serviceWorkers()[0]?.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await page.close();
});

const requests = [
  { kind: 'hello' },
  { kind: 'here', nav: 1, portal: 'entra', page: 'entra/user' },
  { kind: 'findings', nav: 1, findings: [] },
  { kind: 'topic', id: 'reset-refused', languages: ['en'] },
  { kind: 'openPanel', topic: 'reset-refused' },
  { kind: 'mute', topic: 'reset-refused' },
  { kind: 'cloudOnly' },
  { kind: 'sees' },
  { kind: 'skeleton' },
];

test('another extension gets no answer to a message and no connection, from its page or from its script in the portal', async () => {
  const page = await launched.context.newPage();
  await page.goto(user());
  const script = await worldOf(launched.context, page, 8000, other.id);
  const own = await launched.context.newPage();
  await own.goto(other.page);
  const ask = async ({ id, requests }: { id: string; requests: readonly object[] }) => {
    const answers = await Promise.all(
      requests.map((request) => chrome.runtime.sendMessage(id, request).then((reply) => `answered ${reply}`, String)),
    );
    const connection = await new Promise<string>((resolve) => {
      const port = chrome.runtime.connect(id);
      port.onMessage.addListener((message) => resolve(`heard ${message}`));
      port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'closed'));
      port.postMessage(requests[0]);
    });
    return [...new Set([...answers, connection])];
  };
  const input = { id: launched.extensionId, requests };
  for (const answers of [await own.evaluate(ask, input), await script.run(ask, input)]) {
    expect(answers.filter((answer) => !answer.includes('Receiving end does not exist'))).toEqual([]);
    expect(answers.length).toBeGreaterThan(0);
  }
  expect(await launched.context.serviceWorkers()[0]?.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await own.close();
  await page.close();
});

test('another extension cannot load a page or a file of Sidelight into its own', async () => {
  const own = await launched.context.newPage();
  await own.goto(other.page);
  const loaded = await own.evaluate(async (id) => {
    const files = ['overlay.js', 'background.js', 'sidepanel.html', 'content/en.json', 'icon/16.png', 'manifest.json'];
    const results = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => undefined,
        ),
      ),
    );
    return results.filter(Boolean);
  }, launched.extensionId);
  expect(loaded).toEqual([]);
  await own.close();
});
