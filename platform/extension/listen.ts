import { browser } from 'wxt/browser';
import { type PageContext, readContext } from './context.ts';

/** Answers the panel's question for the user on the page, from memory, at the moment a link to the user is drawn. */
export function answerUserId(userId: () => string | undefined, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    if ((message as { kind?: unknown } | null)?.kind === 'userId') reply(userId() ?? null);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}

/** Calls back with every context the worker sends to this document, until the signal ends. Wrong shapes are ignored. */
export function watchContext(callback: (context: PageContext) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { kind, context } = (message ?? {}) as { kind?: unknown; context?: unknown };
    const told = kind === 'context' ? readContext(context) : undefined;
    if (told) callback(told);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      try {
        browser.runtime.onMessage.removeListener(listener);
      } catch {
        // The extension was reloaded: nothing of it is left to remove.
      }
    },
    { once: true },
  );
}
