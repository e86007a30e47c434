import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What stands in the first column of the tables below a heading of PERMISSIONS.md, with the second column. */
function rowsBelow(heading: string): (readonly [name: string, second: string])[] {
  const part =
    read('PERMISSIONS.md')
      .split(/^## /m)
      .find((one) => one.startsWith(`${heading}\n`)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(
    ([, name = '', second = '']) => [name, second] as const,
  );
}
const isHost = (name: string) => name.startsWith('https://');
const sorted = (names: readonly string[]) => [...names].sort();

const always = rowsBelow('When you install it');
const onRequest = rowsBelow('Only if you ask for it');

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions?: string[];
  readonly optional_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly content_scripts: { matches: string[] }[];
}

describe.each([
  ['chrome-mv3', 'Chrome'],
  ['edge-mv3', 'Edge'],
  ['firefox-mv3', 'Firefox'],
])('PERMISSIONS.md names what %s asks for', (target, browser) => {
  const manifest = JSON.parse(read(`.output/${target}/manifest.json`)) as Manifest;

  test('when it is installed, and nothing else', () => {
    const named = always.filter(([name, where]) => !isHost(name) && (where === 'all' || where.includes(browser)));
    expect(sorted(named.map(([name]) => name))).toEqual(sorted(manifest.permissions));
    const hosts = [...manifest.content_scripts.flatMap(({ matches }) => matches), ...(manifest.host_permissions ?? [])];
    expect(sorted(always.map(([name]) => name).filter(isHost))).toEqual(sorted(hosts));
  });

  test('on request, and nothing else', () => {
    const names = onRequest.map(([name]) => name);
    expect(sorted(names.filter(isHost))).toEqual(sorted(manifest.optional_host_permissions));
    expect(names.filter((name) => !isHost(name))).toEqual(manifest.optional_permissions);
  });
});
