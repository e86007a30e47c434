import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** All that a build may hold, so that a file more is a visible change. Hashes are left out. */
const AGREED = [
  /^_locales\/(en|nb)\/messages\.json$/,
  /^assets\/[\w-]+\.css$/,
  /^background\.js$/,
  /^chunks\/[\w-]+\.js$/,
  /^content\/(reference\.)?(en|nb)\.json$/,
  /^content\/reference\.json$/,
  /^content-scripts\/(entra|m365)\.js$/,
  /^icon\/(16|32|48|128)\.png$/,
  /^manifest\.json$/,
  /^(options|sidepanel|welcome)\.html$/,
  /^overlay\.js$/,
];

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (target) => {
  const folder = join(root, '.output', target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

  test('holds the agreed files and no other', () => {
    expect(files.filter((file) => !AGREED.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(AGREED.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([]);
  });

  test('carries no source map and no name of a folder on the computer that built it', () => {
    for (const file of files.filter((one) => /\.(js|css|html|json)$/.test(one))) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(/sourceMappingURL|node_modules|file:\/\//.test(text), file).toBe(false);
      expect(text.includes(root), file).toBe(false);
    }
  });
});

test('what is built in comes from few packages, each in one exact version that the lockfile holds with a hash', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
  };
  expect(Object.keys(dependencies ?? {}).sort()).toEqual([
    '@floating-ui/react',
    'react',
    'react-dom',
    'valibot',
    'webextension-polyfill',
  ]);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  const unsure = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path !== '' && !link && !integrity?.startsWith('sha512-'),
  );
  expect(unsure.map(([path]) => path)).toEqual([]);
});
