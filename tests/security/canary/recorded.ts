/** Everything that leaves a page by a way of Sidelight's own, as text with the name of the place. */
import type { BrowserContext, Page, Worker } from 'playwright';
import type { ExtensionApi } from '../../kit/extension-api.ts';
import { worldOf } from '../../kit/world.ts';

export interface Found {
  readonly place: string;
  readonly text: string;
}

declare global {
  var recordedMessages: string[];
}

/** From now on notes what the worker hears and what it and the extension's pages send into tabs, with the answers. */
export async function recordMessages(context: BrowserContext, worker: Worker): Promise<void> {
  await worker.evaluate(wrapMessages);
  await context.addInitScript(wrapMessages);
}

/** What was noted there. */
export function messagesOf(where: Worker | Page): Promise<string[]> {
  return (where as Page).evaluate(() => globalThis.recordedMessages);
}

/** Runs in the worker and in every page; does nothing in a page of the web. */
function wrapMessages(): void {
  if (!location.href.startsWith('chrome-extension:') || globalThis.recordedMessages) return;
  const recorded: string[] = [];
  globalThis.recordedMessages = recorded;
  const note = (kind: string, value: unknown) => recorded.push(`${kind} ${JSON.stringify(value)}`);
  chrome.runtime.onMessage.addListener((message: unknown, { tab, url }: { tab?: unknown; url?: string }) => {
    // The browser says by itself who sends: no word of ours is in it.
    note(tab ? 'heard from a page' : `heard from ${url}`, message);
  });
  for (const api of new Set([chrome, (globalThis as { browser?: ExtensionApi }).browser ?? chrome])) {
    const send = api.tabs.sendMessage.bind(api.tabs) as (...given: unknown[]) => Promise<unknown>;
    const wrapped = async (...given: unknown[]) => {
      note('sent', given[1]);
      const answer = await send(...given);
      note(`answered to ${JSON.stringify(given[1])}:`, answer);
      return answer;
    };
    api.tabs.sendMessage = wrapped as typeof api.tabs.sendMessage;
  }
}

/** What Sidelight's hosts hold in all documents of a page, closed roots and attributes included. */
export async function readRoots(page: Page): Promise<Found[]> {
  const found: Found[] = [];
  for (const frame of page.frames()) {
    const hosts = await frame.evaluate(
      () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sidelight-')).length,
    );
    if (hosts === 0) continue;
    const world = await worldOf(page.context(), frame);
    const text = await world.run(() =>
      [...document.querySelectorAll<HTMLElement>('*')]
        .filter(({ localName }) => localName.startsWith('sidelight-'))
        .map(
          (host) => `${host.cloneNode() instanceof HTMLElement && (host.cloneNode() as HTMLElement).outerHTML}
          ${chrome.dom.openOrClosedShadowRoot(host)?.innerHTML}`,
        )
        .join('\n'),
    );
    found.push({ place: 'what stands in the page', text });
  }
  return found;
}

/** All that is stored. Runs in a page of the extension. */
export function readStorage(page: Page): Promise<Found[]> {
  return page.evaluate(async () => {
    const areas = ['local', 'session', 'sync'] as const;
    const kept = areas.map(async (area) => ({
      place: `storage.${area}`,
      text: JSON.stringify(await chrome.storage[area].get(null)),
    }));
    const own = {
      place: 'storage of the extension’s origin',
      text: JSON.stringify([{ ...localStorage }, document.cookie]),
    };
    return [...(await Promise.all(kept)), own];
  });
}
