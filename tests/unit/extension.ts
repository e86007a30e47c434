/** A browser for what is in platform/extension; to be imported before anything that uses one. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
