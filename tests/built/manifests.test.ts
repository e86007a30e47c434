import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;

/**
 * The whole manifest of each target stands in `manifests/`, so that a permission or a host more is a visible change.
 * After a wanted one: `cp .output/<target>/manifest.json tests/built/manifests/<target>.json && npm run format`.
 */
describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (target) => {
  const built = read(`.output/${target}/manifest.json`);

  test('is the manifest that was agreed', () => {
    expect(built).toEqual(read(`tests/built/manifests/${target}.json`));
  });

  test('asks for storage and the side panel only', () => {
    expect(built['permissions']).toEqual(target.startsWith('firefox') ? ['storage'] : ['storage', 'sidePanel']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(built[key] ?? []).toEqual([]);
    }
  });

  test('runs on exact hosts over https only', () => {
    const [script] = built['content_scripts'] as { matches: string[] }[];
    for (const match of script?.matches ?? []) {
      expect(match).toMatch(/^https:\/\/(\*\.reactblade[\w-]*\.portal\.azure\.net|[\w-]+(\.[\w-]+)+)\/\*$/);
    }
    expect(script?.matches.length).toBeGreaterThan(5);
  });
});
