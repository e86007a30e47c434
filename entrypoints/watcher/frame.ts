import { readFrameAddress } from '../../core/detection/hosts.ts';
import { ask } from '../../platform/extension/ask.ts';
import { defaultContext, type PageContext } from '../../platform/extension/context.ts';
import { watchContext } from '../../platform/extension/listen.ts';
import { watchOnScreen } from '../../platform/page/on-screen.ts';
import type { PortalKit } from './kit.ts';
import { pageWatch } from './page-watch.ts';
import { panelAnswers } from './panel-answers.ts';

/**
 * A frame: does not know the route, hears of the page from the worker, and is silent while it is not on screen. Until it is
 * there for the first time it does not even listen: the portal warms frames that nobody ever sees.
 */
export function watchFrame(kit: PortalKit, signal: AbortSignal): void {
  // Read each time: the portal warms frames before it knows what they will show, and may write their address later.
  const address = () => readFrameAddress(location.search, kit.table);
  let context: PageContext = defaultContext;
  let visible = false;
  let watch: ReturnType<typeof pageWatch> | undefined;

  const hear = (told: PageContext | undefined) => {
    if (!told || told.nav < context.nav) return;
    context = told;
    apply();
  };
  const apply = () => (visible && address().trusted ? watch?.start(context) : watch?.stop());

  function begin(): void {
    const { language, trusted } = address();
    const begun = pageWatch(kit, signal, () => ({ route: undefined, language: address().language }));
    watch = begun;
    watchContext(
      hear,
      signal,
      panelAnswers(kit, begun.sees, () => undefined),
    );
    if (trusted) void ask('hello', { ...(language && { language }) }).then(hear);
  }

  watchOnScreen((onScreen) => {
    visible = onScreen;
    if (visible && !watch) begin();
    apply();
  }, signal);
}
