import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ownProperty, withOwnProperties } from '../../components/page/own-properties.ts';

const home = resolve(import.meta.dirname, '../..');
const filesOf = (folder: string, end: RegExp) =>
  readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => join(folder, file));

test('a name and its use are renamed alike, and nothing else is', () => {
  const css = withOwnProperties(':host > div { --ink: red; } p { color: var(--ink); width: calc(4px - -2px) }');
  expect(css).toBe(
    `:host > div { ${ownProperty('ink')}: red; } p { color: var(${ownProperty('ink')}); width: calc(4px - -2px) }`,
  );
});

test('the info button was a black disc: markup names no custom property, because only style sheets are renamed', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) => filesOf(folder, /\.tsx?$/));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /var\(--/.test(readFileSync(join(home, file), 'utf8')))).toEqual([]);
});

test('in a page the tokens stand inside of the host, where the page does not see them', () => {
  const tokens = readFileSync(join(home, 'components/tokens.css'), 'utf8');
  const inside = tokens.match(/:host(?:\([^)]*\))? > div\b/g) ?? [];
  expect(inside.length).toBeGreaterThan(0);
  expect(tokens.match(/:host/g)).toHaveLength(inside.length);
});
