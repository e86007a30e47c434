import type { Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { HEIGHT, WIDTHS } from './looks.ts';
import { type PanelState, panelStates } from './panel-states.ts';

interface Area {
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

type Extension = { chrome: { storage: { local: Area; session: Area }; tabs: { query(of: object): Promise<Tab[]> } } };
type Tab = { readonly id: number; readonly url?: string };

/** No tab of the browser has this number, so that nothing but the state says what is in it. */
const TAB = 900_001;

/** Shows one state after the other, in a tab of its own. */
export interface PanelStage {
  /** @param state drawn and at rest when this returns; the page holds nothing of the state before */
  show(state: PanelState, language: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the stage. Whatever else uses this browser's storage must wait until it is closed. */
export async function openPanelStage({ context, extensionId }: Launched): Promise<PanelStage> {
  const helper = await context.newPage();
  let portal: { readonly page: Page; readonly address: string; readonly tab: number } | undefined;
  let page: Page | undefined;

  const goLive = async (address: string): Promise<number> => {
    if (portal?.address === address) return portal.tab;
    const tab = portal?.page ?? (await context.newPage());
    await tab.goto(address);
    await tab.bringToFront();
    const id = await helper.evaluate(async () => {
      const { tabs } = (globalThis as unknown as Extension).chrome;
      return (await tabs.query({ active: true }))[0]?.id ?? -1;
    });
    portal = { page: tab, address, tab: id };
    return id;
  };

  return {
    async show(state, language) {
      await page?.close();
      await helper.goto(`chrome-extension://${extensionId}/options.html`);
      const tab = state.live ? await goLive(state.live) : TAB;
      await helper.evaluate(prepare, { tab, state: state.tab, live: !!state.live, settings: state.settings, language });
      page = await context.newPage();
      await page.setViewportSize({ width: WIDTHS[1], height: HEIGHT });
      await state.before?.(page);
      const name = state.page ?? 'sidepanel.html';
      await page.goto(
        `chrome-extension://${extensionId}/${name}${name === 'sidepanel.html' ? `?tab=${tab}&lang=${language}` : ''}`,
      );
      await state.open?.(page);
      await page
        .locator(state.shows ?? 'main:not(:has(.waiting)) h1')
        .first()
        .waitFor({ state: 'attached' });
      await page.mouse.move(0, 0);
      await atRest(page);
      return page;
    },
    async close() {
      await helper.evaluate(async () => (globalThis as unknown as Extension).chrome.storage.local.clear());
      for (const one of [page, portal?.page, helper]) await one?.close();
    },
  };
}

/** The states that a build can show: not every one has every page. */
export async function statesOf({ context, extensionId }: Launched): Promise<readonly PanelState[]> {
  const page = await context.newPage();
  const missing = new Set<string>();
  for (const name of new Set(panelStates.flatMap((state) => state.page ?? []))) {
    const reply = await page.goto(`chrome-extension://${extensionId}/${name}`).catch(() => undefined);
    if (!reply?.ok()) missing.add(name);
  }
  await page.close();
  return panelStates.filter((state) => !missing.has(state.page ?? ''));
}

/** Waits until nothing has changed for a moment: texts that are indexed in idle time change a list of results once more. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = setTimeout(done, 2500);
        let quiet = setTimeout(done, 120);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(done, 120);
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        function done() {
          observer.disconnect();
          clearTimeout(end);
          resolve();
        }
      }),
  );
}

interface Prepared {
  readonly tab: number;
  readonly state: PanelState['tab'];
  readonly live: boolean;
  readonly settings: PanelState['settings'];
  readonly language: string;
}

/** Runs in a page of the extension: it may use nothing from outside itself. */
async function prepare({ tab, state, live, settings = {}, language }: Prepared): Promise<void> {
  const { local, session } = (globalThis as unknown as Extension).chrome.storage;
  await local.clear();
  await local.set({ language, ...settings });
  if (!live) await session.set({ [`tab:${tab}`]: { nav: 0, frames: {}, warned: false, ...state } });
}
