import type { Launched } from '../kit/launch.ts';

/** What somebody types, one key after the other. */
const QUERIES = ['reset password', 'writeback', 'why is it greyed out', 'AADSTS7000222', 'pasword expierd', 'mfa'];

/** Goes through topics and searches in a panel of its own, once to warm up and then on the clock. */
export async function timeReading({ context, extensionId }: Launched): Promise<{ topics: number[]; keys: number[] }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 760 });
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=900001&lang=en`);
  await page.locator('button[data-topic]').first().waitFor();
  // The texts are indexed in idle time.
  await page.waitForTimeout(1500);
  const topics = await page.evaluate(readTopics);
  const keys = await page.evaluate(typeQueries, QUERIES);
  await page.close();
  return { topics, keys };
}

/** Runs in the panel: it may use nothing from outside itself. */
async function readTopics(): Promise<number[]> {
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      }),
    );
  const pick = (selector: string) => document.querySelector<HTMLElement>(selector);
  const until = async (selector: string) => {
    while (!pick(selector)) await painted();
  };
  const ids = [...document.querySelectorAll<HTMLElement>('button[data-topic]')].map(({ dataset }) => dataset['topic']);
  const times: number[] = [];
  for (const warm of [true, false]) {
    for (const id of ids) {
      await until(`button[data-topic="${id}"]`);
      // The next frame is not far, as it is not for a finger; nothing waits in line.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      pick(`button[data-topic="${id}"]`)?.click();
      await painted();
      await until(`article[data-topic="${id}"]`);
      if (!warm) times.push(performance.now() - start);
      pick('.back')?.click();
      await painted();
    }
  }
  return times;
}

/** Runs in the panel: it may use nothing from outside itself. */
async function typeQueries(queries: readonly string[]): Promise<number[]> {
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      }),
    );
  const box = document.querySelector<HTMLInputElement>('[role=searchbox]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (const warm of [true, false]) {
    for (const query of queries) {
      for (let end = 1; end <= query.length; end++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        const start = performance.now();
        write?.call(box, query.slice(0, end));
        box?.dispatchEvent(new Event('input', { bubbles: true }));
        await painted();
        if (!warm) times.push(performance.now() - start);
      }
    }
  }
  return times;
}
