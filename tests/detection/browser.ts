/** One real browser with the built extension at the practice portal, and what the extension says in each of its windows. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@wxt-dev/browser';
import type { BrowserContext, Page } from 'playwright';
import type { SeenIds } from '../../core/detection/vocabulary.ts';
import { launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import type { Said } from './judge.ts';

declare const chrome: typeof Browser;

export interface Window {
  readonly page: Page;
  /** Everything that the documents of the window say at this moment. */
  said(): Promise<Said>;
  /** Forgets what the extension knows of the window. */
  forget(): Promise<void>;
}

export interface Windows {
  readonly windows: readonly Window[];
  close(): Promise<void>;
}

/** @param count how many windows: a window alone is drawn at full speed, a tab in the background is not */
export async function openWindows(count: number): Promise<Windows> {
  // A copy, so that a build meanwhile disturbs nothing.
  const build = await mkdtemp(join(tmpdir(), 'sidelight-build-'));
  await cp(resolve(import.meta.dirname, '../../.output/chrome-mv3'), build, { recursive: true });
  const { context, close } = await launchSidelight({ build });
  await servePracticePortal(context);
  const windows: Window[] = [];
  for (let at = 0; at < count; at++) windows.push(await openWindow(context));
  return {
    windows,
    async close() {
      await close();
      await rm(build, { recursive: true, force: true });
    },
  };
}

async function openWindow(context: BrowserContext): Promise<Window> {
  const before = await tabIds(context);
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no protocol session for the browser itself.');
  const opened = context.waitForEvent('page');
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opened;
  page.setDefaultTimeout(20_000);
  const tab = (await tabIds(context)).find((id) => !before.includes(id)) ?? -1;
  return {
    page,
    said: async () => saidBy(await workerOf(context).evaluate(askTab, tab)),
    forget: () => workerOf(context).evaluate((id) => chrome.storage.session.remove(`tab:${id}`), tab),
  };
}

function tabIds(context: BrowserContext): Promise<number[]> {
  return workerOf(context).evaluate(async () => (await chrome.tabs.query({})).map(({ id = -1 }) => id));
}

/** The worker asks, because a document answers none of the extension's own tabs. */
function workerOf(context: BrowserContext) {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

interface Answer {
  readonly page?: string;
  readonly findings: readonly {
    readonly topic: string;
    readonly show?: string;
    readonly reason?: string;
    readonly at?: string;
  }[];
  readonly seen: readonly SeenIds[];
}

/** Runs in the worker: the tab's page and findings from its storage, and what each of its documents sees. */
async function askTab(tab: number): Promise<Answer> {
  const key = `tab:${tab}`;
  const context = (await chrome.storage.session.get(key))[key] as
    | { readonly page?: string; readonly frames: Record<string, Answer['findings']> }
    | undefined;
  if (!context) return { findings: [], seen: [] };
  const ask = (frameId: number): Promise<SeenIds[]> =>
    Promise.race([
      chrome.tabs.sendMessage(tab, { kind: 'sees' }, { frameId }).catch(() => []),
      new Promise((end) => setTimeout(end, 2000, [])),
    ]) as Promise<SeenIds[]>;
  const seen = await Promise.all(
    [...new Set(['0', ...Object.keys(context.frames)])].map((frame) => ask(Number(frame))),
  );
  return {
    ...(context.page && { page: context.page }),
    findings: Object.values(context.frames).flat(),
    seen: seen.flatMap((one) => one ?? []),
  };
}

/** A finding is a thing of its own, `topic @ what it is about`, and says where it shows and why. */
function saidBy({ page, findings, seen }: Answer): Said {
  const said = new Map<string, Set<string>>();
  const add = (thing: string, state: string) => said.set(thing, (said.get(thing) ?? new Set()).add(state));
  if (page) add('page', page);
  for (const { kind, id, state } of seen) if (state !== 'unknown') add(`${kind}:${id}`, state);
  for (const { topic, show = 'panel', reason, at } of findings)
    add(`${topic} @ ${at ?? page}`, reason ? `${show} ${reason}` : show);
  return said;
}
