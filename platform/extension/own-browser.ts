/**
 * The browser's own object, which gives promises in every browser that we name. It stands in for `wxt/browser` where the
 * polyfill is not wanted (see wxt.config.ts); which of its two names it has is settled in the build.
 */
import type { Browser } from '@wxt-dev/browser';

type Names = Readonly<Record<'browser' | 'chrome', typeof Browser>>;
const names = globalThis as unknown as Names;

export const browser = import.meta.env.FIREFOX ? names.browser : names.chrome;
