import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, passed, type Result } from '../kit/steps.ts';
import { bundledPackages } from './bundled-packages.ts';
import { TARGETS } from './packages.ts';
import { root } from './run.ts';

/** Licences under which a package may be handed on in a bundle, with its text. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

/**
 * Writes the licence of every package of which code is in a bundle, with its text.
 */
export async function writeLicences(folder: string): Promise<Result> {
  const found = new Set<string>();
  for (const target of TARGETS) for (const name of await bundledPackages(target)) found.add(name);
  const names = [...found].sort();
  const parts = await Promise.all(names.map(readLicence));
  const text = parts.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text.trim()}\n`);
  await writeFile(join(folder, 'licences.txt'), `Code of these packages is in the extension.\n\n${text.join('\n\n')}`);
  const wrong = parts
    .filter(({ licence, text }) => !ALLOWED.includes(licence) || text === '')
    .map(({ title }) => title);
  if (names.length === 0) return failed('no package was found: the builds did not say what is in them');
  if (wrong.length > 0) return failed(`not to be handed on, or without a text: ${wrong.join(', ')}`);
  return passed(`${names.length} packages in the bundles, in licences.txt`);
}

async function readLicence(name: string): Promise<{ title: string; licence: string; text: string }> {
  const folder = join(root, 'node_modules', name);
  const { version, license = 'no licence' } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? await readFile(join(folder, file), 'utf8') : license === 'MIT' ? await plainMit(name) : '';
  return { title: `${name} ${version}, ${license}`, licence: license, text };
}

/** Some packages say MIT and bring no text along: its words are the same for everybody, and stand in this repository. */
async function plainMit(name: string): Promise<string> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const words = own.slice(own.indexOf('Permission is hereby granted'), own.indexOf('SOFTWARE.') + 'SOFTWARE.'.length);
  return `Copyright (c) the authors of ${name}\n\n${words}`;
}
