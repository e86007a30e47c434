import { browser } from 'wxt/browser';
import { type PageContext, readContext } from './context.ts';

/** By the kind of a message: what to do with it, and what to answer. */
export type Answers = Readonly<Record<string, (message: object) => unknown>>;

/**
 * Hears what the worker and the extension's own pages tell this document or ask of it, until the signal ends. Nothing is
 * sent unless it is asked for; another extension and a page are not heard.
 */
export function answerAsked(answers: Answers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (value: unknown) => void) => {
    // Compared and not looked up: whatever it is, an object that cannot be a name too, it is one of the names or it is not.
    const kind = (message as { kind?: unknown } | null)?.kind as string;
    if (sender.id !== browser.runtime.id || sender.tab || !Object.keys(answers).includes(kind)) return;
    Promise.resolve(answers[kind]?.(message as object)).then(
      (value) => reply(value ?? null),
      () => reply(null),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension was reloaded: nothing of it is left to remove.
    }
  });
}

/**
 * Calls back with every context the worker sends to this document, until the signal ends. Wrong shapes are ignored.
 * @param others what else is asked of this document: one listener serves all
 */
export function watchContext(
  callback: (context: PageContext) => void,
  signal: AbortSignal,
  others: Answers = {},
): void {
  const hear = (message: { context?: unknown }) => {
    const told = readContext(message.context);
    if (told) callback(told);
  };
  answerAsked({ ...others, context: hear }, signal);
}
