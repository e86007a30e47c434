import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Fault {
  /** Runs first in the worker, each time it starts, and in every page of the extension; it may use nothing from outside itself. */
  readonly first?: () => void;
  /** Files of the build that are missing. */
  readonly without?: readonly string[];
}

/**
 * Copies the release build with something broken around it. Its scripts stay as they are.
 * @returns the folder and what removes it
 */
export async function copyWithFault({ first, without = [] }: Fault): Promise<{
  folder: string;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-fault-'));
  await cp(resolve(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  for (const file of without) await rm(join(folder, file));
  if (first) {
    await writeFile(join(folder, 'fault.js'), `(${first})();\n`);
    await change(join(folder, 'background.js'), (script) => `(${first})();\n${script}`);
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.html')) continue;
      await change(join(folder, name), (html) => html.replace('<head>', '<head><script src="/fault.js"></script>'));
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function change(path: string, how: (text: string) => string): Promise<void> {
  await writeFile(path, how(await readFile(path, 'utf8')));
}
