import type { BrowserContext, CDPSession } from 'playwright';

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

/** What stands in the browser's real side panel, which is no tab and so no page of Playwright's. */
export interface OpenPanel {
  readonly url: string;
  /** Runs an expression in the panel. */
  read<T>(expression: string): Promise<T>;
  /** The heading of what it shows, `''` while it shows the list. */
  title(): Promise<string>;
}

/** Waits for the real side panel to be open and drawn. @throws if it does not open in time */
export async function findPanel(context: BrowserContext, timeout = 8000): Promise<OpenPanel> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no protocol session for the browser itself.');
  const session = await browser.newBrowserCDPSession();
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const target = await panelTarget(session);
    if (target) return panelOf(session, target);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No side panel opened within ${timeout} ms.`);
}

/** Whether a side panel is open now. */
export async function isPanelOpen(context: BrowserContext): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  const open = session ? (await panelTarget(session)) !== undefined : false;
  await session?.detach();
  return open;
}

/** A tab with the same address is a `page` as well; the panel is the one that is no tab. */
async function panelTarget(session: CDPSession): Promise<TargetInfo | undefined> {
  const { targetInfos } = (await session.send('Target.getTargets', { filter: [{}] } as never)) as unknown as {
    targetInfos: (TargetInfo & { type: string; attached: boolean })[];
  };
  return targetInfos.find(({ url, type }) => url.includes('/sidepanel.html') && type !== 'tab');
}

async function panelOf(session: CDPSession, { targetId, url }: TargetInfo): Promise<OpenPanel> {
  const { sessionId } = (await session.send('Target.attachToTarget', { targetId, flatten: false })) as {
    sessionId: string;
  };
  let count = 0;
  const panel: OpenPanel = {
    url,
    title: () => panel.read<string>('document.querySelector("h1")?.textContent ?? ""'),
    read<T>(expression: string) {
      const id = ++count;
      return new Promise<T>((resolve, reject) => {
        const listener = (event: { sessionId: string; message: string }) => {
          const message = JSON.parse(event.message) as {
            id?: number;
            result?: { result: { value: T } };
            error?: { message: string };
          };
          if (event.sessionId !== sessionId || message.id !== id) return;
          session.off('Target.receivedMessageFromTarget', listener);
          if (message.result) resolve(message.result.result.value);
          else reject(new Error(message.error?.message));
        };
        session.on('Target.receivedMessageFromTarget', listener);
        const params = { expression, returnByValue: true, awaitPromise: true };
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
        });
      });
    },
  };
  return panel;
}
