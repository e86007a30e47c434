import { browser } from 'wxt/browser';
import { ask } from './ask.ts';

/**
 * Escape closes what floats wherever the focus is, also in another frame of the same page. The key is only watched here;
 * the worker tells every document of the tab.
 */
export function watchEscape(callback: () => void, signal: AbortSignal): void {
  addEventListener('keydown', ({ key }) => key === 'Escape' && void ask('escape', {}), {
    capture: true,
    passive: true,
    signal,
  });
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }): undefined => {
    if (sender.id === browser.runtime.id && !sender.tab && (message as { kind?: unknown } | null)?.kind === 'escape') {
      callback();
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
