/**
 * Address -> route. Both grammars were put together from links in public code and Microsoft's documents (2020 to 2026);
 * a part that is not understood is left out rather than guessed.
 */
import { portalOf, readAddress } from './hosts.ts';
import type { Grammar, PortalRule, WatcherTable } from './table.ts';

export interface Route {
  readonly portal: string;
  /** Azure grammar. */
  readonly blade?: string;
  /** Azure grammar: the menu item, `''` where the address names none. */
  readonly item?: string;
  /** Microsoft 365 grammar: the page before `/:/`. */
  readonly path?: string;
  /** Microsoft 365 grammar: the flyout after `/:/`, without its arguments, `''` where there is none. */
  readonly pane?: string;
  /** Microsoft 365 grammar: the tab of a user's flyout, `''` where the address names none. */
  readonly tab?: string;
  /** Names of the parameters that have a value, lower case. */
  readonly params?: readonly string[];
  /** The user's object id, only if the address holds a GUID. Stays in this document's memory. */
  readonly userId?: string;
  /** What stands in the place of the object id: only to tell one user from another. Stays in this document's memory. */
  readonly userName?: string;
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Portals encode values once or twice; decodes until nothing changes. Malformed escapes are left as they are. */
export function decodeFully(value: string): string {
  let text = value;
  for (let round = 0; round < 4; round++) {
    let next: string;
    try {
      next = decodeURIComponent(text);
    } catch {
      return text;
    }
    if (next === text) return text;
    text = next;
  }
  return text;
}

/** Reads the part of an address that its portal writes. */
export type RouteParser = (url: URL, portal: PortalRule) => Route | undefined;

/**
 * Reads a route out of an address of any portal.
 * @returns undefined for an address that is not one of the table's portals, or that is no page of it. Never throws.
 */
export function parseRoute(address: string, table: Pick<WatcherTable, 'portals'>): Route | undefined {
  const parsers: Readonly<Record<Grammar, RouteParser>> = { azure: parseAzure, m365: parseM365 };
  return parseWith((url, portal) => parsers[portal.grammar](url, portal), address, table);
}

/** The same for a watcher, which carries the grammar of its own portal only. */
export function parseWith(parse: RouteParser, address: string, table: Pick<WatcherTable, 'portals'>) {
  const url = readAddress(address);
  const portal = url && portalOf(url, table);
  return portal && parse(url, portal);
}

/**
 * `#[@tenant/]view|blade/<extension>/<blade>[/~/<item>]/<name>/<value>…[?query]`. The extension is not compared: blades
 * move between them (`UserManagementMenuBlade` was seen in three, 2017 to 2026) and keep their names.
 */
export function parseAzure(url: URL, portal: PortalRule): Route | undefined {
  const segments = hashSegments(url.hash);
  if (segments[0]?.startsWith('@')) segments.shift();
  const kind = segments.shift()?.toLowerCase();
  if (kind !== 'view' && kind !== 'blade') return undefined;
  const [, blade, ...rest] = segments;
  if (!blade) return undefined;
  let item = '';
  if (rest[0] === '~') {
    item = rest[1] ?? '';
    rest.splice(0, 2);
  } else if (kind === 'blade' && rest.length % 2 === 1) {
    // The old form has the item as a bare segment before the pairs of name and value. Empty values count, and so does a
    // value with an encoded slash (`resourceScope/%2F`), as one: segments are told apart before they are decoded.
    item = rest.shift() ?? '';
  }
  return { portal: portal.id, blade, item, params: paramsOf(rest), ...userIdOf(paramOf(rest, 'userId')) };
}

/** `/[adminportal…]#/<path>[/:/<flyout>[/<arguments>]]`; another path on the host is another admin center. */
export function parseM365(url: URL, portal: PortalRule): Route | undefined {
  if (url.pathname !== '/' && !/^\/adminportal(\/|$)/i.test(url.pathname)) return undefined;
  const segments = hashSegments(url.hash).filter((segment) => segment !== '');
  const colon = segments.indexOf(':');
  const path = (colon < 0 ? segments : segments.slice(0, colon)).join('/');
  if (!path) return undefined;
  const flyout = colon < 0 ? [] : segments.slice(colon + 1);
  const pane = flyout[0]?.toLowerCase() === 'settings' ? flyout.slice(0, 3).join('/') : (flyout[0] ?? '');
  if (pane.toLowerCase() !== 'userdetails') return { portal: portal.id, path, pane };
  return { portal: portal.id, path, pane, tab: flyout[2] ?? '', ...userIdOf(flyout[1]) };
}

function hashSegments(hash: string): string[] {
  const [route = ''] = hash.replace(/^#\/?/, '').split('?');
  return route.split('/').map(decodeFully);
}

function paramOf(pairs: readonly string[], name: string): string | undefined {
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (pairs[at]?.replace(/~$/, '').toLowerCase() === name.toLowerCase()) return pairs[at + 1];
  }
  return undefined;
}

function paramsOf(pairs: readonly string[]): string[] {
  return pairs.flatMap((name, at) => (at % 2 === 0 && pairs[at + 1] ? [name.replace(/~$/, '').toLowerCase()] : []));
}

function userIdOf(value: string | undefined): { userId?: string; userName?: string } {
  if (!value) return {};
  return GUID.test(value) ? { userId: value.toLowerCase() } : { userName: value.toLowerCase() };
}

/** Whether two routes are about the same user, as far as their addresses say. */
export function isSameUser(one: Route | undefined, other: Route | undefined): boolean {
  return one?.userId === other?.userId && one?.userName === other?.userName;
}
