/** `#/<page>/:/<pane>/<arguments>`: everything after `/:/` is a pane over the page (facts/m365-admin-center.md 1.4). */
export interface Route {
  page: string;
  pane: string;
  args: string[];
}

export function parseAddress({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Route {
  // Other centres live on the same host: admin.cloud.microsoft/exchange#/mailboxes.
  if (!/^\/(adminportal(\/home)?\/?)?$/i.test(pathname)) return { page: pathname.slice(1), pane: '', args: [] };
  const path = decodeURIComponent(hash.replace(/^#\/?/, '').split('?')[0] ?? '');
  const [page = '', rest = ''] = path.split('/:/');
  const [pane = '', ...args] = rest.split('/');
  return { page: page.toLowerCase() || 'homepage', pane: pane.toLowerCase(), args };
}

export const usersHash = '#/users';
export const detailsHash = (id: string) => `#/users/:/UserDetails/${id}`;
