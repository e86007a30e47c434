import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { must, root } from '../release/run.ts';
import type { Edit } from './defence.ts';

export interface Copy {
  readonly folder: string;
  /** Applies edits for as long as a task takes. @throws where a text does not occur once in its file */
  edited<Result>(edits: readonly Edit[], task: () => Promise<Result>): Promise<Result>;
  remove(): Promise<void>;
}

/** Copies what git knows of, as it stands in the working tree, into a folder where it may be broken. */
export async function copySources(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-defences-'));
  const files = (await must('git', ['ls-files', '-z'])).out.split('\0').filter((file) => existsSync(join(root, file)));
  for (const file of files.filter(Boolean)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    async edited(edits, task) {
      const before = new Map<string, string>();
      try {
        for (const { file, find, put } of edits) {
          const path = join(folder, file);
          const text = await readFile(path, 'utf8');
          if (text.split(find).length !== 2) throw new Error(`${file} does not hold once: ${find}`);
          if (!before.has(path)) before.set(path, text);
          await writeFile(
            path,
            text.replace(find, () => put),
          );
        }
        return await task();
      } finally {
        for (const [path, text] of before) await writeFile(path, text);
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
