import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostMatches, optionalHosts } from '../../content/compiler/hosts.ts';

const root = join(import.meta.dirname, '../..');
const required = ['entra', 'm365'].flatMap(hostMatches).sort();
const optional = optionalHosts()
  .flatMap(({ matches }) => matches)
  .sort();
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

  test('asks for storage and the side panel only, and for no host before it is wanted', () => {
    expect(built['permissions']).toEqual(target.startsWith('firefox') ? ['storage'] : ['storage', 'sidePanel']);
    expect(built['host_permissions'] ?? []).toEqual([]);
  });

  test('may ask for the optional hosts of the content and for what runs a watcher there, for nothing else', () => {
    expect(built['optional_permissions']).toEqual(['scripting']);
    expect([...(built['optional_host_permissions'] as string[])].sort()).toEqual(optional);
  });

  test('runs one watcher for each portal, on exactly its hosts', () => {
    const scripts = built['content_scripts'] as { js: string[]; matches: string[]; all_frames?: boolean }[];
    expect(scripts.map(({ js, matches, all_frames = false }) => [js, [...matches].sort(), all_frames])).toEqual([
      [['content-scripts/entra.js'], hostMatches('entra').sort(), true],
      [['content-scripts/m365.js'], hostMatches('m365').sort(), false],
    ]);
  });

  test('hands out the overlay where a watcher may run, and nothing else anywhere', () => {
    const [resource, ...others] = built['web_accessible_resources'] as { resources: string[]; matches: string[] }[];
    expect([resource?.resources, others]).toEqual([['overlay.js'], []]);
    expect([...(resource?.matches ?? [])].sort()).toEqual([...required, ...optional].sort());
  });
});

test.each([...required, ...optional])('%s is an exact host or a family of React views, over https', (match) => {
  expect(match).toMatch(/^https:\/\/(\*\.reactblade[\w-]*(\.[a-z]+)+|[\w-]+(\.[\w-]+)+)\/\*$/);
});
