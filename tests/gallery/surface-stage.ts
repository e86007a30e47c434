import type { Frame, Page } from 'playwright';
import type { Launched } from '../kit/launch.ts';
import { findSurface, type Surface } from '../kit/surfaces.ts';
import type { PracticeState } from '../practice-portal/serve.ts';
import type { SurfaceState } from './surface-states.ts';

interface Area {
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

export interface ShownSurface {
  readonly page: Page;
  readonly surface: Surface;
  /** The document in which it stands. */
  readonly frame: Page | Frame;
}

/** Shows one state in a tab of its own, which the caller closes. */
export async function showSurface(
  launched: Launched,
  state: SurfaceState,
  language: string,
  more: Partial<PracticeState> = {},
): Promise<ShownSurface> {
  await keepSettings(launched, { language, ...state.settings });
  const page = await launched.context.newPage();
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(state.url(more));
    await state.open?.(page);
    const surface = await findSurface(page, state.surface);
    return { page, surface, frame: await documentOf(page) };
  } catch (error) {
    await page.close();
    throw new Error(`${state.name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Keeps these settings and no others, in the whole browser. */
export async function keepSettings({ context, extensionId }: Launched, settings: object): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(async (kept) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
    await local.clear();
    await local.set(kept);
  }, settings);
  await page.close();
}

/** The hosts are ours alone, so the document that has one is the surface's. */
async function documentOf(page: Page): Promise<Page | Frame> {
  for (const frame of page.frames()) {
    const has = await frame
      .evaluate(() => [...document.querySelectorAll('*')].some(({ localName }) => localName.startsWith('sidelight-')))
      .catch(() => false);
    if (has) return frame === page.mainFrame() ? page : frame;
  }
  throw new Error('No document holds a surface.');
}
