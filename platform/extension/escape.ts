import { ask } from './ask.ts';
import { answerAsked } from './listen.ts';

/**
 * Escape closes what floats wherever the focus is, also in another frame of the same page. The key is only watched here;
 * the worker tells every document of the tab.
 */
export function watchEscape(callback: () => void, signal: AbortSignal): void {
  addEventListener('keydown', ({ key }) => key === 'Escape' && void ask('escape', {}), {
    capture: true,
    signal,
  });
  answerAsked({ escape: callback }, signal);
}
