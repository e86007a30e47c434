/** Builds what is handed in to the stores, with what a reviewer asks for, into `.output/release`. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { passed, runSteps, say } from '../kit/steps.ts';
import { writeBom } from './bom.ts';
import { lintFirefox } from './firefox-lint.ts';
import { writeLicences } from './licences.ts';
import { checkSources, zipAll } from './packages.ts';
import { checkSignatures } from './signatures.ts';

let folder = '';
const isGood = await runSteps([
  [
    'zips',
    async () => {
      folder = await zipAll();
      const files = await readdir(folder);
      const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
      return passed(files.map((file, at) => `${file} ${Math.round((sizes[at] ?? 0) / 1000)} kB`).join('\n'));
    },
  ],
  ['sources', () => checkSources(folder)],
  ['packages', () => writeBom(folder)],
  ['licences', () => writeLicences(folder)],
  ['signatures', checkSignatures],
  ['web-ext lint', lintFirefox],
]);
if (isGood) say('All of it stands in .output/release.');
process.exitCode = isGood ? 0 : 1;
