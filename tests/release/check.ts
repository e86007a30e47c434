/** Shows that the same sources give the same bytes: in two folders, and from the archive of the sources. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, passed, type Result, runSteps, say } from '../kit/steps.ts';
import { differingFiles } from './differing-files.ts';
import { checkSources, sourcesZip, zipAll } from './packages.ts';
import { must, root } from './run.ts';
import { unzip } from './unzip.ts';

const work = await mkdtemp(join(tmpdir(), 'sidelight-release-'));
/** Of different lengths and depths, and each at a place of its own on the globe: none of it may be in a build. */
const one = join(work, 'one');
const other = join(work, 'another folder/much-deeper/two');
const unpacked = join(work, 'three');
const HERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };
const THERE = { TZ: 'America/Anchorage', LC_ALL: 'C.UTF-8' };

let zips = ['', ''] as [string, string];
async function checkOut(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await must('git', ['archive', '--format=tar', '-o', join(work, 'tree.tar'), 'HEAD']);
  await must('tar', ['-xf', join(work, 'tree.tar'), '-C', folder]);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

async function compare(first: string, second: string): Promise<Result> {
  const { count, differing } = await differingFiles(first, second);
  return differing.length > 0 ? failed(differing.slice(0, 20).join('\n')) : passed(`${count} files are equal`);
}

const dirty = (await must('git', ['status', '--porcelain', '--untracked-files=no'])).out.trim();
if (dirty) say(`What is committed is built; these changes are not:\n${dirty}\n`);

const isGood = await runSteps([
  [
    'two builds',
    async () => {
      for (const folder of [one, other]) await checkOut(folder);
      zips = [await zipAll(one, HERE), await zipAll(other, THERE)];
      return compare(join(one, '.output'), join(other, '.output'));
    },
  ],
  ['sources', () => checkSources(zips[0])],
  [
    'from the sources',
    async () => {
      await unzip(await sourcesZip(zips[1]), unpacked);
      await symlink(join(root, 'node_modules'), join(unpacked, 'node_modules'));
      await zipAll(unpacked);
      return compare(join(one, '.output'), join(unpacked, '.output'));
    },
  ],
]);
if (isGood) await rm(work, { recursive: true, force: true });
else say(`To compare by hand: ${work}`);
process.exitCode = isGood ? 0 : 1;
