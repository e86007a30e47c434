import { readFrameAddress } from '../../core/detection/hosts.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { ask } from '../../platform/extension/ask.ts';
import { defaultContext, type PageContext } from '../../platform/extension/context.ts';
import { watchContext } from '../../platform/extension/listen.ts';
import { watchOnScreen } from '../../platform/page/on-screen.ts';
import { pageWatch } from './page-watch.ts';

/** A frame: does not know the route, hears of the page from the worker, and is silent while it is not on screen. */
export function watchFrame(table: WatcherTable, signal: AbortSignal): void {
  const { language, trusted } = readFrameAddress(location.search, table);
  if (!trusted) return;
  let context: PageContext = defaultContext;
  let visible = false;
  const watch = pageWatch(table, signal, () => ({ route: undefined, language }));
  const apply = () => (visible ? watch.start(context) : watch.stop());

  watchContext((told) => {
    if (told.nav < context.nav) return;
    context = told;
    apply();
  }, signal);

  watchOnScreen((onScreen) => {
    visible = onScreen;
    apply();
  }, signal);

  void ask('hello', { ...(language && { language }) }).then((told) => {
    if (!told || told.nav < context.nav) return;
    context = told;
    apply();
  });
}
