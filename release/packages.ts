import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTE_PACKAGES } from './bundled-modules.ts';
import { must, root } from './run.ts';
import { readZip } from './unzip.ts';

export const TARGETS = ['chrome', 'edge', 'firefox'] as const;

/** What whoever builds from the sources needs, and what tells them how. */
const NEEDED = [
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'wxt.config.ts',
];

/**
 * Builds and zips all targets in a source tree. Firefox's comes with an archive of the sources.
 * @param tree the folder of the sources
 * @param env more for the environment of the builds
 * @returns the folder with the zips
 */
export async function zipAll(tree: string = root, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = join(tree, '.output/release');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const target of TARGETS) await must('wxt', ['zip', '-b', target, '--mv3'], { cwd: tree, env });
  for (const file of await readdir(join(tree, '.output'))) {
    if (file.endsWith('.zip')) await rename(join(tree, '.output', file), join(folder, file));
  }
  return folder;
}

/** Builds all targets of this tree, and notes which packages are in them. @returns the folder and the packages */
export async function buildRelease(): Promise<{ folder: string; note: string }> {
  const note = join(root, '.output/bundled-packages.txt');
  await rm(note, { force: true });
  return { folder: await zipAll(root, { [NOTE_PACKAGES]: note }), note };
}

/** The path of the archive of the sources. */
export async function sourcesZip(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.includes('-sources'));
  if (!name) throw new Error(`There is no archive of the sources in ${folder}.`);
  return join(folder, name);
}

/** @returns what the archive of the sources lacks, and what has no business in it */
export async function wrongInSources(folder: string): Promise<string[]> {
  const names = [...(await readZip(await sourcesZip(folder))).keys()];
  const built = names.filter((name) => /(^|\/)(node_modules|\.output|\.wxt|\.git|dist|test-results)\//.test(name));
  const tested = names.some((name) => /^tests\/unit\/.*\.test\.ts$/.test(name)) ? [] : ['the tests are missing'];
  return [...NEEDED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`), ...tested, ...built];
}
