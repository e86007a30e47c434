import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
/** Inside the package that @fluentui/react brings along; its entry is lib-commonjs/index.js. */
const icons = join(dirname(createRequire(import.meta.url).resolve('@fluentui/font-icons-mdl2')), '../fonts');

/** What a browser gets for an address. */
export interface PracticeFile {
  readonly body: Buffer;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
}

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

/** @throws where the practice portal was not built */
export async function checkBuilt(): Promise<void> {
  await read(join(dist, 'shell.html'));
}

/**
 * The practice portal's answer to a request, whichever browser asks.
 * @param isDocument whether it is for a page or a frame
 * @returns undefined for what is neither the practice portal's nor Fluent's
 */
export async function practiceFile(address: string, isDocument: boolean): Promise<PracticeFile | undefined> {
  const { hostname, pathname } = new URL(address);
  if (fluentHosts.test(hostname)) {
    const font = /fabric-icons-[\w-]+\.woff$/.exec(pathname)?.[0];
    if (font) return fileOf(join(icons, font), { 'access-control-allow-origin': '*' });
  }
  const page = pages.find(([hosts]) => hosts.test(hostname))?.[1];
  if (page && pathname.startsWith('/practice-assets/')) {
    return fileOf(join(dist, 'practice-assets', pathname.split('/').at(-1) ?? ''), {});
  }
  if (page && isDocument) return fileOf(join(dist, page), { 'content-security-policy': policy });
  return undefined;
}

const files = new Map<string, Promise<Buffer>>();

function read(path: string): Promise<Buffer> {
  const known = files.get(path) ?? readFile(path);
  files.set(path, known);
  return known.catch(() => {
    files.delete(path);
    throw new Error(`${path} is missing: run npm run build:portal`);
  });
}

async function fileOf(path: string, headers: Record<string, string>): Promise<PracticeFile> {
  return {
    body: await read(path),
    contentType: types[extname(path)] ?? 'application/octet-stream',
    headers: { 'cache-control': 'max-age=3600', 'x-content-type-options': 'nosniff', ...headers },
  };
}
