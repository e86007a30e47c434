import { readFrameAddress } from '../../core/detection/hosts.ts';
import { detectPage } from '../../core/detection/page.ts';
import { isSameUser, parseWith, type Route } from '../../core/detection/route.ts';
import { isAlive } from '../../platform/extension/alive.ts';
import { ask } from '../../platform/extension/ask.ts';
import { defaultContext, type PageContext } from '../../platform/extension/context.ts';
import { watchContext } from '../../platform/extension/listen.ts';
import { watchAddress } from '../../platform/page/address.ts';
import type { PortalKit } from './kit.ts';
import { pageWatch } from './page-watch.ts';
import { panelAnswers } from './panel-answers.ts';

/**
 * The top document: knows the address, so it decides which page the tab shows, and tells the worker. In a task of its own,
 * because the portal is starting too, and is not to wait for it all at once.
 */
export function watchTop(kit: PortalKit, signal: AbortSignal): void {
  setTimeout(begin, 0, kit, signal);
}

function begin(kit: PortalKit, signal: AbortSignal): void {
  const { table } = kit;
  let context: PageContext = defaultContext;
  let route: Route | undefined;
  // What the address says is the portal's own choice; `lang` of the document is not established to be one.
  const language = () =>
    readFrameAddress(location.search, table).language || document.documentElement.lang || undefined;
  const watch = pageWatch(kit, signal, () => ({ route, language: language() }));

  watchAddress(async (address, restored) => {
    if (!isAlive()) return watch.stop();
    const before = route;
    route = parseWith(kit.parse, address, table);
    const page = detectPage(route, table);
    // Without a word about a route the worker never heard of: most pages of a portal are none of our business.
    if (!page && !context.page && context.nav > 0) return;
    const same = page === context.page && isSameUser(before, route) && before?.pane === route?.pane;
    if (same && !restored && context.nav > 0) return;
    const nav = Math.max(context.nav + 1, Date.now());
    const { page: _page, portal: _portal, ...kept } = context;
    const here = { nav, ...(page && route && { page, portal: route.portal }) };
    context = { ...kept, ...here };
    watch.stop();
    const told = await ask('here', here);
    if (context.nav !== nav) return;
    if (told?.nav === nav) context = told;
    watch.start(context);
  }, signal);

  const hear = (told: PageContext) => {
    if (told.nav !== context.nav) return;
    context = told;
    watch.start(context);
  };
  watchContext(
    hear,
    signal,
    panelAnswers(kit, watch.sees, () => route?.userId),
  );
}
