import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackedId } from './launch.ts';

export interface OtherExtension {
  readonly folder: string;
  readonly id: string;
  /** A page of its own. */
  readonly page: string;
  remove(): Promise<void>;
}

/** A tiny extension of somebody else, in a folder of its own: a page, and a script in every document of the portals. */
export async function writeOtherExtension(): Promise<OtherExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const id = unpackedId(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Somebody else',
    version: '1.0',
    permissions: ['storage'],
    content_scripts: [{ matches: ['https://*/*'], all_frames: true, js: ['script.js'] }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'script.js'), '');
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Somebody else</title>');
  return {
    folder,
    id,
    page: `chrome-extension://${id}/page.html`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
