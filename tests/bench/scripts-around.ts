import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a script before and one after the content scripts of each document, which stay as they are: between the two lies
 * their evaluation and nothing else.
 * @param folder an unpacked extension; changed in place
 */
export async function putAroundScripts(folder: string, before: string, after: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const entry of manifest.content_scripts) entry.js = ['before.js', ...entry.js, 'after.js'];
  await writeFile(path, JSON.stringify(manifest));
  await writeFile(join(folder, 'before.js'), before);
  await writeFile(join(folder, 'after.js'), after);
}
