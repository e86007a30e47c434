import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
/** Inside the package that @fluentui/react brings along; its entry is lib-commonjs/index.js. */
const icons = join(dirname(createRequire(import.meta.url).resolve('@fluentui/font-icons-mdl2')), '../fonts');

/** Every http request that was neither the practice portal's nor Fluent's: nothing should ever stand here. */
export const strayRequests: string[] = [];

const pages: [hosts: RegExp, page: string][] = [
  [/^(entra\.microsoft\.(com|us)|entra\.microsoftonline\.cn|([\w-]+\.)?portal\.azure\.(com|us|cn))$/, 'shell.html'],
  // The same blades in another portal, where the extension has no business: a near miss.
  [/^intune\.microsoft\.com$/, 'shell.html'],
  [/\.reactblade((-ms|-rc)?\.portal\.azure\.net|\.azureportal\.(usgovcloudapi\.net|chinacloudapi\.cn))$/, 'frame.html'],
  [/^admin\.(cloud\.microsoft|microsoft(365)?\.com)$/, 'm365.html'],
  [/^portal\.(office\.com|microsoft\.com|office365\.us|apps\.mil|partner\.microsoftonline\.cn)$/, 'm365.html'],
];

/** The public ones are seen, those of the sovereign clouds inferred: facts/azure-entra-portal.md section 2.2. */
const frameHosts = [
  '*.reactblade.portal.azure.net',
  '*.reactblade-ms.portal.azure.net',
  '*.reactblade-rc.portal.azure.net',
  '*.reactblade.azureportal.usgovcloudapi.net',
  '*.reactblade.azureportal.chinacloudapi.cn',
];

/** From where Fluent 8 loads its icon fonts. Its text fonts are never asked for: see shared/look.ts. */
const fluentHosts = /^(res(-\d)?\.cdn\.office\.net|(static2|spoprod-a)\.(sharepointonline\.com|akamaihd\.net))$/;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
};

/**
 * As strict as Fluent allows: it writes its styles at run time, and its icon fonts come from Microsoft's CDN. The real
 * portals' policies are longer; what matters here is that a page policy does not stop the extension.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' https://*.cdn.office.net https://static2.sharepointonline.com",
  "img-src 'self' data:",
  "connect-src 'self'",
  `frame-src ${frameHosts.map((host) => `https://${host}`).join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** Answers the portals' real addresses from files, and nothing else from anywhere. Run `npm run build:portal` first. */
export async function servePracticePortal(context: BrowserContext): Promise<void> {
  await file(join(dist, 'shell.html'));
  // Only http: the extension's own files must come from the browser itself.
  await context.route(/^https?:/, answer);
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const { hostname, pathname } = new URL(request.url());
  if (fluentHosts.test(hostname)) {
    const font = /fabric-icons-[\w-]+\.woff$/.exec(pathname)?.[0];
    if (font) return sendFile(route, join(icons, font), { 'access-control-allow-origin': '*' });
  }
  const page = pages.find(([hosts]) => hosts.test(hostname))?.[1];
  if (page && pathname.startsWith('/practice-assets/')) {
    return sendFile(route, join(dist, 'practice-assets', pathname.split('/').at(-1) ?? ''), {});
  }
  if (page && request.resourceType() === 'document') {
    return sendFile(route, join(dist, page), { 'content-security-policy': policy });
  }
  strayRequests.push(`${request.method()} ${request.url()}`);
  return route.abort('blockedbyclient');
}

const files = new Map<string, Promise<Buffer>>();

function file(path: string): Promise<Buffer> {
  const known = files.get(path) ?? readFile(path);
  files.set(path, known);
  return known.catch(() => {
    files.delete(path);
    throw new Error(`${path} is missing: run npm run build:portal`);
  });
}

async function sendFile(route: Route, path: string, headers: Record<string, string>): Promise<void> {
  await route.fulfill({
    body: await file(path),
    contentType: types[extname(path)] ?? 'application/octet-stream',
    headers: { 'cache-control': 'max-age=3600', 'x-content-type-options': 'nosniff', ...headers },
  });
}

export type { PracticeState } from './shared/state.ts';
export { type AzureHost, azureHash, type M365Host, m365Hash, m365Paths, practiceIds, practiceUrl } from './urls.ts';
