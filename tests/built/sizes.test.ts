import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

/** What may stand in every frame of its portal, and what may be loaded when there is something to show. In bytes. */
const LIMITS = [
  { file: 'content-scripts/entra.js', raw: 30_000, gzip: 12_000 },
  { file: 'content-scripts/m365.js', raw: 30_000, gzip: 12_000 },
  { file: 'overlay.js', raw: 300_000, gzip: 95_000 },
] as const;

const PANEL_LIMIT = 350_000;

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (target) => {
  test.each(LIMITS)('$file stays within its weight', ({ file, raw, gzip }) => {
    const bytes = readFileSync(join(output, target, file));
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.length).toBeLessThanOrEqual(raw);
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(gzip);
  });

  test('all scripts of the panel together stay within their weight', () => {
    const scripts = scriptsOf(join(output, target), 'sidepanel.html');
    const sizes = [...scripts.values()].map((text) => Buffer.byteLength(text));
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(PANEL_LIMIT);
  });
});

/** The chunks that a page loads, at once or later: all that are named in it, and in those. */
function scriptsOf(folder: string, page: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, 'chunks'));
  const found = new Map<string, string>();
  const follow = (text: string) => {
    for (const name of names) {
      if (found.has(name) || !text.includes(name)) continue;
      const chunk = readFileSync(join(folder, 'chunks', name), 'utf8');
      found.set(name, chunk);
      follow(chunk);
    }
  };
  follow(readFileSync(join(folder, page), 'utf8'));
  return found;
}
