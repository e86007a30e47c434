import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { checkBuilt, practiceFile } from '../practice-portal/files.ts';
import { findContext } from './contexts.ts';
import { findFirefox } from './find-firefox.ts';

/** A real Firefox with the release build in it, at the practice portal. */
export interface Firefox {
  readonly version: string;
  /** The tab of the portal. */
  readonly page: Page;
  /** Everything that was asked for and is not the practice portal's, and whatever was logged as an error. */
  readonly complaints: readonly string[];
  /** A command of WebDriver BiDi, for what Puppeteer has no function for. */
  send<R>(command: string, parameters: object): Promise<R>;
  /** The address of the extension's own pages, with a slash at its end. */
  readonly home: string;
  /** Installs the same build again, as an update or the button *Reload* does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

const build = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** What Puppeteer keeps to itself. */
interface Wire {
  readonly connection: { send(command: string, parameters: object): Promise<{ result: unknown }> };
}

export async function launchFirefox(): Promise<Firefox> {
  if (!existsSync(build)) throw new Error(`${build} is missing: run npm run build:firefox first.`);
  await checkBuilt();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // The pages of an extension are the system's: without it nothing can be read there.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US, en' },
    timeout: 180_000,
    protocolTimeout: 120_000,
  });
  try {
    return await prepare(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function prepare(browser: Browser): Promise<Firefox> {
  await browser.installExtension(build);
  const complaints: string[] = [];
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, complaints));
  await page.setViewport({ width: 1280, height: 800 });
  const { connection } = browser as unknown as Wire;
  const send = async <R>(command: string, parameters: object) =>
    (await connection.send(command, parameters)).result as R;
  // Sidelight opens it after installing; an extension's address is another one in each profile.
  const welcome = await findContext({ send }, '/welcome.html');
  return {
    home: new URL('/', welcome.url).href,
    version: await browser.version(),
    page,
    complaints,
    send,
    async reinstall() {
      await browser.installExtension(build);
    },
    close: () => browser.close(),
  };
}

async function answer(request: HTTPRequest, complaints: string[]): Promise<void> {
  const address = request.url();
  // Only http: the extension's own files must come from the browser itself.
  if (!/^https?:/.test(address)) return request.continue();
  const file = await practiceFile(address, request.isNavigationRequest());
  if (file) return request.respond({ status: 200, ...file, headers: { ...file.headers } });
  complaints.push(`${request.method()} ${address}`);
  return request.abort();
}
