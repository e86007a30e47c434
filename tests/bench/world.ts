import type { BrowserContext, CDPSession, Frame, Page } from 'playwright';

/** Sidelight's own world in one document: its closed roots can be looked into there, and nowhere else on the page's clock. */
export interface World {
  /** Runs a function there; it may use nothing from outside itself but its argument. */
  run<R, A = undefined>(task: (input: A) => R | Promise<R>, input?: A): Promise<R>;
}

/** The world of the watcher in a page, or in a frame that has a process of its own. @throws if none is there in time */
export async function worldOf(context: BrowserContext, target: Page | Frame, timeout = 8000): Promise<World> {
  const session = await context.newCDPSession(target);
  const found = watcherWorld(session, timeout);
  await session.send('Runtime.enable');
  const uniqueContextId = await found;
  return {
    async run<R, A>(task: (input: A) => R | Promise<R>, input?: A) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${task})(${JSON.stringify(input)})`,
        uniqueContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    },
  };
}

function watcherWorld(session: CDPSession, timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The watcher did not start in this document.')), timeout);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (!context.origin.startsWith('chrome-extension://') || context.auxData?.type !== 'isolated') return;
      clearTimeout(timer);
      resolve(context.uniqueId);
    });
  });
}
