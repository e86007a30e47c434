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
    const chunks = readdirSync(join(output, target, 'chunks'));
    const sizes = chunks.map((file) => readFileSync(join(output, target, 'chunks', file)).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(PANEL_LIMIT);
  });
});
