/** `#/<page>/:/<pane>/<arguments>`: everything after `/:/` is a pane over the page (facts/m365-admin-center.md 1.4). */
export interface Route {
  page: string;
  pane: string;
  args: string[];
}

export function parseAddress({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Route {
  // Other centres live on the same host: admin.cloud.microsoft/exchange#/mailboxes.
  const other = /^\/(?!adminportal(\/|$))([\w-]+)/i.exec(pathname)?.[2];
  if (other) return { page: `/${other.toLowerCase()}`, pane: '', args: [] };
  const path = decode(hash.replace(/^#\/?/, '').split('?')[0] ?? '');
  const [page = '', rest = ''] = path.split('/:/');
  const [pane = '', ...args] = rest.split('/');
  return { page: page.toLowerCase() || 'homepage', pane: pane.toLowerCase(), args };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const usersHash = '#/users';
export const detailsHash = (id: string) => `#/users/:/UserDetails/${id}`;
export const securityHash = '#/Settings/SecurityPrivacy';
