/**
 * The watcher: in every frame of the portals, so it is small and does nothing until there is something to explain.
 *   top document   owns the route and the page, tells the worker        always, a few listeners
 *   frame          hears of the page from the worker                    off while it is not on screen
 *   page watch     one observer, looks for what this page's topics ask  only on pages with such topics
 *   overlay        the React surfaces, another file                     only once there is something to show, or a pane
 *                                                                       that may need a warning is about to open
 * It is built without the polyfill: `browser` is the browser's own here.
 */
import table from 'virtual:sidelight/table';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../core/detection/hosts.ts';
import { watchFrame } from './frame.ts';
import { watchTop } from './top.ts';

export default defineContentScript({
  matches: matchPatterns(table),
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    if (window === window.top) watchTop(table, signal);
    else watchFrame(table, signal);
  },
});
