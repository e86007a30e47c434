/**
 * The watcher of the Azure portal and the Entra admin center: in every frame, so it is small and does nothing until there
 * is something to explain. Its parts are in ../watcher:
 *   top document   owns the route and the page, tells the worker        always, a few listeners
 *   frame          hears of the page from the worker                    off while it is not on screen
 *   page watch     one observer, looks for what this page's topics ask  only on pages with such topics
 *   overlay        the React surfaces, another file                     only once there is something to show
 * It is built without the polyfill: `browser` is the browser's own here.
 */
import table from 'virtual:sidelight/table/entra';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readCodes } from '../../core/detection/codes.ts';
import { readControls } from '../../core/detection/controls.ts';
import { readFacts } from '../../core/detection/facts.ts';
import { readMenus } from '../../core/detection/menus.ts';
import { readMessages } from '../../core/detection/messages.ts';
import { readRoles } from '../../core/detection/roles.ts';
import { parseAzure } from '../../core/detection/route.ts';
import { isTop } from '../../platform/page/is-top.ts';
import { watchFrame } from '../watcher/frame.ts';
import { watchTop } from '../watcher/top.ts';

const kit = {
  table,
  parse: parseAzure,
  readers: [readControls, readMenus, readMessages, readFacts, readRoles, readCodes],
};

/** What the release runs in each document; the rest is for the manifest: see plainStart in wxt.config.ts. */
export function main({ signal }: { readonly signal: AbortSignal }): void {
  if (isTop()) watchTop(kit, signal);
  else watchFrame(kit, signal);
}

export default /* @__PURE__ */ defineContentScript({
  // The hosts are those of content/portals/entra.json: see wxt.config.ts.
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  main,
});
