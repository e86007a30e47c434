import type { Page } from 'playwright';

export interface OurCalls {
  /** How many calls of functions of the extension the page has seen since the last count, by `file function`. */
  count(): Promise<Record<string, number>>;
}

/**
 * Counts what runs of the extension in a page's process: V8 counts every call, and each script says by its address whose it
 * is. Of frames in processes of their own it knows nothing.
 */
export async function countOurCalls(page: Page): Promise<OurCalls> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    async count() {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      const calls: Record<string, number> = {};
      for (const { url, functions } of result) {
        if (!url.startsWith('chrome-extension://')) continue;
        for (const { functionName, ranges } of functions) {
          const name = `${url.split('/').at(-1)} ${functionName}`;
          if (ranges[0]?.count) calls[name] = (calls[name] ?? 0) + ranges[0].count;
        }
      }
      return calls;
    },
  };
}
