import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** @returns how many files there are, and those that are not in both folders byte by byte */
export async function differingFiles(one: string, other: string): Promise<{ count: number; differing: string[] }> {
  const [ours, theirs] = await Promise.all([filesOf(one), filesOf(other)]);
  const all = [...new Set([...ours, ...theirs])].sort();
  const differing: string[] = [];
  for (const name of all) {
    if (!ours.has(name) || !theirs.has(name)) differing.push(`${name} is in one only`);
    else if (!(await readFile(join(one, name))).equals(await readFile(join(other, name))))
      differing.push(`${name} differs`);
  }
  return { count: all.length, differing };
}

async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(entries.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name))));
}
