import type { ToShell } from '../shared/wire.ts';

/** The frame knows the portal's origin from its own address (S12). */
const portal = new URLSearchParams(location.search).get('trustedAuthority');

export function tellShell(message: ToShell): void {
  if (portal && window.parent !== window) window.parent.postMessage(message, portal);
}

export const frameLanguage = new URLSearchParams(location.search).get('l') ?? 'en.en-us';
