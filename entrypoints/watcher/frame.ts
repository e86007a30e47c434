import { readFrameAddress } from '../../core/detection/hosts.ts';
import { ask } from '../../platform/extension/ask.ts';
import { defaultContext, type PageContext } from '../../platform/extension/context.ts';
import { watchContext } from '../../platform/extension/listen.ts';
import { watchOnScreen } from '../../platform/page/on-screen.ts';
import { answerPanel } from './answer-panel.ts';
import type { PortalKit } from './kit.ts';
import { pageWatch } from './page-watch.ts';

/** A frame: does not know the route, hears of the page from the worker, and is silent while it is not on screen. */
export function watchFrame(kit: PortalKit, signal: AbortSignal): void {
  // Read each time: the portal warms frames before it knows what they will show, and may write their address later.
  const address = () => readFrameAddress(location.search, kit.table);
  let context: PageContext = defaultContext;
  let visible = false;
  const watch = pageWatch(kit, signal, () => ({ route: undefined, language: address().language }));
  const apply = () => (visible && address().trusted ? watch.start(context) : watch.stop());

  watchContext((told) => {
    if (told.nav < context.nav) return;
    context = told;
    apply();
  }, signal);

  watchOnScreen((onScreen) => {
    visible = onScreen;
    apply();
  }, signal);

  answerPanel(kit, watch.sees, () => undefined, signal);

  const { language, trusted } = address();
  if (!trusted) return;
  void ask('hello', { ...(language && { language }) }).then((told) => {
    if (!told || told.nav < context.nav) return;
    context = told;
    apply();
  });
}
