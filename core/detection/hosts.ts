import type { WatcherTable } from './table.ts';

type Hosts = Pick<WatcherTable, 'portals' | 'frameHosts'>;

/** Whether an origin is the top document of a portal that Sidelight knows. */
export function isPortalOrigin(origin: string, table: Hosts): boolean {
  const host = hostOf(origin);
  return host !== undefined && table.portals.some(({ hosts }) => hosts.includes(host));
}

/** Whether an origin is a portal's, or one of the families in which portals draw their React views. */
export function isKnownOrigin(origin: string, table: Hosts): boolean {
  const host = hostOf(origin);
  return (
    host !== undefined && (isPortalOrigin(origin, table) || table.frameHosts.some((suffix) => host.endsWith(suffix)))
  );
}

/**
 * What a React-view frame's own address says: the portal's language and whether its portal is one that we know.
 * Source: `l=` and `trustedAuthority=` of captured frame addresses, 2025.
 */
export function readFrameAddress(search: string, table: Hosts): { language?: string; trusted: boolean } {
  const query = new URLSearchParams(search);
  const authority = query.get('trustedAuthority');
  const language = /^[a-z]{2,3}(-[a-z0-9]+)*/i.exec(query.get('l') ?? '')?.[0];
  return { trusted: authority === null || isPortalOrigin(authority, table), ...(language && { language }) };
}

function hostOf(origin: string): string | undefined {
  try {
    const url = new URL(origin);
    // With its port: another server on a portal's machine is not the portal.
    return url.protocol === 'https:' ? url.host : undefined;
  } catch {
    return undefined;
  }
}
