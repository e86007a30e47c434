/** `#[@tenant/](view|blade)/<extension>/<blade>…`: facts/azure-entra-portal.md section 1.2. */
export interface Route {
  blade: string;
  item: string;
  params: Record<string, string>;
}

export function parseHash(hash: string): Route {
  const path = (hash.replace(/^#/, '').split('?')[0] ?? '').replace(/^@[^/]*\//, '');
  const parts = path.split('/').map(decodeFully);
  const [form, , blade = ''] = parts;
  if (form !== 'view' && form !== 'blade') return { blade: '', item: '', params: {} };
  const rest = parts.slice(3);
  let item = '';
  if (rest[0] === '~') item = rest.splice(0, 2)[1] ?? '';
  else if (form === 'blade') item = rest.shift() ?? '';
  const params: Record<string, string> = {};
  for (let at = 0; at < rest.length; at += 2) params[rest[at] ?? ''] = rest[at + 1] ?? '';
  return { blade, item, params };
}

/** Values come percent-encoded once or twice (S1). */
function decodeFully(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decodeFully(decoded);
  } catch {
    return text;
  }
}
