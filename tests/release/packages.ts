import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, passed, type Result } from '../kit/steps.ts';
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

/** The path of the archive of the sources. */
export async function sourcesZip(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.includes('-sources'));
  if (!name) throw new Error(`There is no archive of the sources in ${folder}.`);
  return join(folder, name);
}

/** Whether the archive of the sources has what is needed to build and to test, and nothing that has no business in it. */
export async function checkSources(folder: string): Promise<Result> {
  const names = [...(await readZip(await sourcesZip(folder))).keys()];
  const built = names.filter((name) => /(^|\/)(node_modules|\.output|\.wxt|\.git|dist|test-results)\//.test(name));
  const tested = names.some((name) => /^tests\/unit\/.*\.test\.ts$/.test(name)) ? [] : ['the tests are missing'];
  const missing = NEEDED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`);
  const wrong = [...missing, ...tested, ...built];
  return wrong.length > 0 ? failed(wrong.join('\n')) : passed('README, lockfile and tests are in the archive');
}
