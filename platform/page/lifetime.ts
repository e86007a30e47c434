/** Every host that `createHost` is asked for. */
const HOSTS = 'sidelight-surface, sidelight-warning, sidelight-note, sidelight-marker';

/**
 * The life of the watcher in one document. It stands in for WXT's own context in the watcher's build (see wxt.config.ts):
 * that one listens for an event which any script of the page can forge to shut a content script down for good, announces
 * itself to the page, and is a tenth of the watcher. A script of an extension that was reloaded finds out by `isAlive`.
 */
export class ContentScriptContext {
  /** Nothing ends it but the document itself. */
  readonly signal = new AbortController().signal;

  constructor() {
    // Firefox runs the script of a new version in open pages: what the old one drew is nobody's any more. No other browser
    // does, and searching a heavy page for it takes milliseconds.
    if (import.meta.env.FIREFOX) for (const host of document.querySelectorAll(HOSTS)) host.remove();
  }
}
