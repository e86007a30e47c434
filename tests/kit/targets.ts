import type { BrowserContext, CDPSession } from 'playwright';

export interface Target {
  readonly targetId: string;
  /** `page`, `iframe`, `service_worker`, `other` … */
  readonly type: string;
  readonly url: string;
}

export interface Targets {
  /** All that were listened to, once for each address that they had. */
  readonly known: readonly Target[];
  close(): Promise<void>;
}

/**
 * Listens to every target of a browser as soon as it is there, also to those that Playwright has no object for: the worker
 * and the side panel.
 * @param enable methods that switch the wanted events on in each of them
 */
export async function watchTargets(
  context: BrowserContext,
  enable: readonly string[],
  hear: (target: Target, method: string, params: Record<string, unknown>) => void,
): Promise<Targets> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Playwright gives no protocol session for the browser itself.');
  const bySession = new Map<string, Target>();
  const known: Target[] = [];
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const target = bySession.get(sessionId);
    const { method, params } = JSON.parse(message) as { method?: string; params?: Record<string, unknown> };
    if (target && method) hear(target, method, params ?? {});
  });
  // A target begins without its address, and may get it before it is attached to.
  const now = new Map<string, Target>();
  session.on('Target.targetInfoChanged', ({ targetInfo: { targetId, type, url } }) => {
    now.set(targetId, { targetId, type, url });
    for (const [sessionId, target] of bySession) {
      if (target.targetId !== targetId) continue;
      bySession.set(sessionId, { targetId, type, url });
      known.push({ targetId, type, url });
    }
  });
  session.on('Target.targetCreated', ({ targetInfo }) => {
    void attach(session, targetInfo, enable, (sessionId) =>
      bySession.set(sessionId, now.get(targetInfo.targetId) ?? targetInfo),
    );
  });
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] } as never);
  return {
    get known() {
      return [...known, ...bySession.values()];
    },
    close: () => session.detach(),
  };
}

async function attach(
  session: CDPSession,
  { targetId, type }: Target,
  enable: readonly string[],
  attached: (sessionId: string) => void,
): Promise<void> {
  // A tab is only the frame around a page, and a browser has no network of its own.
  if (type === 'tab' || type === 'browser') return;
  try {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    attached(sessionId);
    for (const [id, method] of enable.entries())
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  } catch {
    // It was gone before it could be listened to.
  }
}
