/**
 * The watcher of the Microsoft 365 admin center, whose pages have no frames that matter. Its parts are in ../watcher, as
 * described in ../entra.content; this portal adds the panes and the plans of a warning, and has the overlay ready as soon
 * as a pane that may need a warning is about to open.
 */
import table from 'virtual:sidelight/table/m365';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readCodes } from '../../core/detection/codes.ts';
import { readPanes } from '../../core/detection/panes.ts';
import { parseM365 } from '../../core/detection/route.ts';
import { readSyncFact } from '../../core/detection/source.ts';
import { watchIntent } from '../watcher/intent.ts';
import { watchTop } from '../watcher/top.ts';
import { warningPlans } from '../watcher/warning-plans.ts';

const kit = {
  table,
  parse: parseM365,
  readers: [readPanes, readSyncFact, readCodes],
  plans: warningPlans,
  watchIntent,
};

/** What the release runs in each document; the rest is for the manifest: see plainStart in wxt.config.ts. */
export function main({ signal }: { readonly signal: AbortSignal }): void {
  watchTop(kit, signal);
}

export default /* @__PURE__ */ defineContentScript({
  // The hosts are those of content/portals/m365.json: see wxt.config.ts.
  matches: [],
  runAt: 'document_idle',
  main,
});
