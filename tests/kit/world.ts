import type { BrowserContext, CDPSession, Frame, Page } from 'playwright';

/** One document as a script in it sees it, on that document's own clock. */
export interface World {
  /** Runs a function there; it may use nothing from outside itself but its argument. */
  run<R, A = undefined>(task: (input: A) => R | Promise<R>, input?: A): Promise<R>;
  /** Runs a script there. */
  load(script: string): Promise<void>;
}

/**
 * Sidelight's own world in a page, or in a frame that has a process of its own: its closed roots can be looked into there,
 * and nowhere else on the page's clock.
 * @param extensionId whose world it is, where there is more than one extension
 * @throws if the watcher does not start there in time
 */
export async function worldOf(
  context: BrowserContext,
  target: Page | Frame,
  timeout = 8000,
  extensionId = '',
): Promise<World> {
  const session = await context.newCDPSession(target);
  const found = watcherWorld(session, timeout, extensionId);
  await session.send('Runtime.enable');
  return worldIn(session, await found);
}

/** The world of a page's own scripts. It holds as long as the page is open, whatever it shows. */
export async function mainWorldOf(page: Page): Promise<World> {
  return worldIn(await page.context().newCDPSession(page));
}

function worldIn(session: CDPSession, uniqueContextId?: string): World {
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      ...(uniqueContextId !== undefined && { uniqueContextId }),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    run: async (task, input) => evaluate(`(${task})(${JSON.stringify(input)})`),
    load: async (script) => evaluate(`${script}\n;undefined`),
  };
}

function watcherWorld(session: CDPSession, timeout: number, extensionId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The watcher did not start in this document.')), timeout);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (!context.origin.startsWith(`chrome-extension://${extensionId}`) || context.auxData?.type !== 'isolated')
        return;
      clearTimeout(timer);
      resolve(context.uniqueId);
    });
  });
}
