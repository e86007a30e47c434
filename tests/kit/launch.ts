import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
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
  } = options;
  const folder = resolve(import.meta.dirname, '../../.output', build);
  if (extension && !existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run npm run build first.`);
  const { path, branded } = findBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  const load = !extension
    ? []
    : branded
      ? ['--enable-unsafe-extension-debugging', '--remote-debugging-pipe']
      : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...(visible ? [] : ['--headless=new']), ...QUIET, `--accept-lang=${languages}`, ...load],
    ...(proxy && { proxy: { server: proxy } }),
    // A visible page is as large as its window.
    viewport: visible ? null : { width: 1280, height: 800 },
    // Without it Playwright's test runner says en-US to every page, whatever the browser's languages are.
    locale: languages.split(',')[0] ?? 'en-US',
    colorScheme,
  });
  const extensionId = !extension ? '' : branded ? await loadUnpacked(context, folder) : await idOf(context);
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

/** Chrome and Edge took `--load-extension` away in 2025; the protocol can still do it over the pipe. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no protocol session for the browser itself.');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path } as never)) as { id: string };
  await session.detach();
  return id;
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).hostname;
}
