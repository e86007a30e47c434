import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from './find-browser.ts';

export interface LaunchOptions {
  /** The browser's languages, best first. */
  readonly languages?: string;
  /** A window to look at, instead of headless. */
  readonly visible?: boolean;
  /** The folder under `.output`, or an absolute path. */
  readonly build?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** False starts the same browser without the extension. */
  readonly extension?: boolean;
  /** Sends everything through this proxy. */
  readonly proxy?: string;
  /** Match patterns that the browser allows without asking, as if the user had allowed them before. Linux only. */
  readonly allowed?: readonly string[];
  /** Folders of further extensions, beside Sidelight. */
  readonly beside?: readonly string[];
  /** Leaves the page open that Sidelight opens after installing; otherwise it is closed, so that no tab comes in between. */
  readonly welcome?: boolean;
  /** Lets the browser keep pages for Back, which Playwright forbids it otherwise. */
  readonly keepsPages?: boolean;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  close(): Promise<void>;
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** Starts a real browser with a new profile and the built extension in it. */
export async function launchSidelight(options: LaunchOptions = {}): Promise<Launched> {
  const {
    languages = 'en-US',
    visible = false,
    build = 'chrome-mv3',
    colorScheme = 'light',
    extension = true,
    proxy,
    allowed = [],
    beside = [],
    welcome = false,
    keepsPages = false,
  } = options;
  const folder = resolve(import.meta.dirname, '../../.output', build);
  if (extension && !existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run npm run build first.`);
  const { path, branded } = findBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  if (allowed.length > 0) await allowBefore(profile, folder, allowed);
  const folders = [folder, ...beside].join(',');
  const load = !extension
    ? []
    : branded
      ? ['--enable-unsafe-extension-debugging', '--remote-debugging-pipe']
      : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [...(visible ? [] : ['--headless=new']), ...QUIET, `--accept-lang=${languages}`, ...load],
    ...(proxy && { proxy: { server: proxy } }),
    // A visible page is as large as its window.
    viewport: visible ? null : { width: 1280, height: 800 },
    // Without it Playwright's test runner says en-US to every page, whatever the browser's languages are.
    locale: languages.split(',')[0] ?? 'en-US',
    colorScheme,
  });
  const extensionId = !extension ? '' : branded ? await loadUnpacked(context, folder) : await idOf(context);
  if (extension && !welcome) await (await welcomePage(context))?.close();
  return {
    context,
    extensionId,
    async close() {
      // Somebody may have closed the window already.
      await context.close().catch(() => {});
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The id that a browser gives an extension without a key: of its folder. Linux and macOS. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The page that Sidelight opens after installing; undefined where none comes. */
export async function welcomePage(context: BrowserContext): Promise<Page | undefined> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const end = Date.now() + 10_000;
  // Its address is not there yet when the browser tells of the tab.
  while (!context.pages().some(isWelcome) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
  return context.pages().find(isWelcome);
}

/** Chrome and Edge took `--load-extension` away in 2025; the protocol can still do it over the pipe. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no protocol session for the browser itself.');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path } as never)) as { id: string };
  await session.detach();
  return id;
}

/**
 * The browser's own question can be answered by no test: it is no page. What it keeps of an earlier answer can be written,
 * except where it signs its preferences (Windows, macOS). Measured in Chromium 156.
 */
async function allowBefore(profile: string, folder: string, hosts: readonly string[]): Promise<void> {
  const id = unpackedId(folder);
  const set = { api: ['scripting'], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const settings = { [id]: { granted_permissions: set, runtime_granted_permissions: set } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).hostname;
}
