import { displayLanguage } from '../shared/words.ts';

let frames = 0;

/** Every frame of the page has a number of its own, as `_react_frame_<n>` shows (S8). */
export const nextFrame = (): number => frames++;

/** S12: the shape of the address is seen; numbers and hashes are invented. */
export function frameAddress(index: number, l: string): string {
  const culture = l.split('.')[1] || 'en-us';
  const query = new URLSearchParams({
    reactView: 'true',
    retryCount: '0',
    l: `${displayLanguage(l, 'azure')}.${culture}`,
    trustedAuthority: location.origin,
    contentHash: 'AAAAAAAAAAAA',
    reactIndex: String(index),
    sessionId: '0',
  });
  return `https://sandbox-${index + 1}.${family(location.hostname)}/React/Index?${query}`;
}

/**
 * S36 gives MPAC and preview `-ms`, RC `-rc`. Canary is a guess. The frames of the sovereign clouds are the inferred hosts
 * of section 2.2: nobody has seen them.
 */
function family(host: string): string {
  if (host.endsWith('.us')) return 'reactblade.azureportal.usgovcloudapi.net';
  if (host.endsWith('.cn')) return 'reactblade.azureportal.chinacloudapi.cn';
  if (/^(ms|preview)\.portal\./.test(host)) return 'reactblade-ms.portal.azure.net';
  if (/^(rc|canary)\.portal\./.test(host)) return 'reactblade-rc.portal.azure.net';
  return 'reactblade.portal.azure.net';
}
