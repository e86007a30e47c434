import type { BrowserContext, Page } from 'playwright';

export interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}
export type AreaName = 'local' | 'session';

/** Runs a task over one of the extension's storage areas, in a page of the extension that is closed again. */
export async function inStorage<R, A = undefined>(
  { context, extensionId }: { context: BrowserContext; extensionId: string },
  area: AreaName,
  task: (area: Area, input: A) => R | Promise<R>,
  input?: A,
): Promise<R> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=-1`);
    return await inStorageOf(page, area, task, input);
  } finally {
    await page.close();
  }
}

/** The same in a page of the extension that is open already. */
export function inStorageOf<R, A = undefined>(
  page: Page,
  area: AreaName,
  task: (area: Area, input: A) => R | Promise<R>,
  input?: A,
): Promise<R> {
  const storage = `globalThis.chrome.storage.${area}`;
  return page.evaluate(`(${task})(${storage}, ${JSON.stringify(input)})`) as Promise<R>;
}
