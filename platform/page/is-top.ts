/**
 * Whether this document is the top one of its tab. To ask for `window.top` makes Chromium set up a world for us in that
 * document, before it is ready and for nothing else (3 ms of a frame's evaluation, 2026-11).
 */
export function isTop(): boolean {
  return import.meta.env.FIREFOX ? window === window.top : location.ancestorOrigins.length === 0;
}
