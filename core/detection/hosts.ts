import type { PortalRule, WatcherTable } from './table.ts';

type Hosts = Pick<WatcherTable, 'portals' | 'frameHosts'>;

/** The portal whose top document has this address, if Sidelight knows one. */
export function portalOf({ host }: URL, { portals }: Pick<WatcherTable, 'portals'>): PortalRule | undefined {
  // With its port: another server on a portal's machine is not the portal.
  return portals.find(({ hosts }) => hosts.includes(host));
}

/** An address as its parts, where it is one of the encrypted web. Never throws. */
export function readAddress(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an origin is a portal's, or one of the families in which portals draw their React views. */
export function isKnownOrigin(origin: string, table: Hosts): boolean {
  const url = readAddress(origin);
  return !!url && (!!portalOf(url, table) || table.frameHosts.some((suffix) => url.host.endsWith(suffix)));
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

/** Whether an origin is the top document of a portal that Sidelight knows. */
export function isPortalOrigin(origin: string, table: Hosts): boolean {
  const url = readAddress(origin);
  return !!url && !!portalOf(url, table);
}
