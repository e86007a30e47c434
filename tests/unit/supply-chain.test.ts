import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly gypfile?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Packages that would run something of theirs while they are installed, and why it is not needed. */
const KNOWN_INSTALLERS: Readonly<Record<string, string>> = {
  'node_modules/fsevents': 'macOS only: it brings its binary along, and its script builds one where that is missing.',
};

test('every version that is asked for is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies } as Record<
    string,
    string
  >);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile has the hash of every package, and no address it would be fetched from', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path)).toEqual(
    [],
  );
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/\bregistry\.\w|\.tgz\b|git\+|"file:/);
});

test('installing runs nothing of a package', () => {
  expect(read('.npmrc').split('\n')).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
});

test('no package is there that wants to run something while it is installed, but those that are known', () => {
  let looked = 0;
  const wanting = packages.filter(([path, { hasInstallScript }]) => {
    const file = join(root, path, 'package.json');
    if (!existsSync(file)) return hasInstallScript;
    looked++;
    const { scripts = {}, gypfile } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const runs = ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
    return runs || gypfile || hasInstallScript || existsSync(join(root, path, 'binding.gyp'));
  });
  expect(looked).toBeGreaterThan(250);
  expect(wanting.map(([path]) => path).filter((path) => !Object.hasOwn(KNOWN_INSTALLERS, path))).toEqual([]);
});
