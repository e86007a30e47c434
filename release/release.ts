/** Builds what is handed in to the stores, with what a reviewer asks for, into `.output/release`. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBom } from './bom.ts';
import { lintFirefox } from './firefox-lint.ts';
import { writeLicences } from './licences.ts';
import { buildRelease, wrongInSources } from './packages.ts';
import { checkSignatures } from './signatures.ts';
import { failed, passed, runSteps, say } from './steps.ts';

let built = { folder: '', note: '' };
const isGood = await runSteps([
  [
    'zips',
    async () => {
      built = await buildRelease();
      const files = await readdir(built.folder);
      const sizes = await Promise.all(files.map(async (file) => (await stat(join(built.folder, file))).size));
      return passed(files.map((file, at) => `${file} ${Math.round((sizes[at] ?? 0) / 1000)} kB`).join('\n'));
    },
  ],
  [
    'sources',
    async () => {
      const wrong = await wrongInSources(built.folder);
      return wrong.length > 0 ? failed(wrong.join('\n')) : passed('README, lockfile and tests are in the archive');
    },
  ],
  ['packages', () => writeBom(built.folder)],
  ['licences', () => writeLicences(built.folder, built.note)],
  ['signatures', checkSignatures],
  ['web-ext lint', lintFirefox],
]);
if (isGood) say('All of it stands in .output/release.');
process.exitCode = isGood ? 0 : 1;
