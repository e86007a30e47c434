import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** The signature of one entry in a zip's list of files, and of the end of that list: APPNOTE.TXT 4.3.12 and 4.3.16. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/**
 * Reads a zip as the packer of this repository writes it: without encryption, and smaller than 4 GB.
 * @returns path -> content, in the zip's order
 */
export async function readZip(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await readFile(path);
  let end = zip.length - 22;
  while (end > 0 && zip.readUInt32LE(end) !== END) end--;
  if (end <= 0) throw new Error(`${path} is no zip.`);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${path} is no zip that can be read here.`);
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    // The file's own header may have more behind its name than the list says.
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Writes all files of a zip into a folder. */
export async function unzip(path: string, folder: string): Promise<void> {
  for (const [name, content] of await readZip(path)) {
    const file = join(folder, name);
    if (name.includes('..') || name.endsWith('/'))
      throw new Error(`${path} holds ${name}, which is no file of a source tree.`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
