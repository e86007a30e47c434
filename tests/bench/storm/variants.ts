import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { putAroundScripts } from '../scripts-around.ts';

/** What takes part, each an extension of its own in a browser of its own; `none` is the portal alone. */
export const variants = ['none', 'empty', 'floor', 'sidelight', 'naive'] as const;

export type Variant = (typeof variants)[number];

/** Hosts and frames as in the release build, so that every variant runs in the same documents. */
interface Manifest {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/** So many ms of a variant's script, evaluated in one document; left by the two scripts around it. */
export const CLOCK = 'data-evaluation';

const BEFORE = 'globalThis.evaluationStart = performance.now();';
const AFTER = `document.documentElement.setAttribute('${CLOCK}', String(performance.now() - globalThis.evaluationStart));`;

/**
 * Makes the extensions: the release build with a clock around its watcher, and the others from nothing.
 *   empty   a script that does nothing
 *   floor   our observer and its pauses, but a look is one query of as many selectors
 *   naive   React in every frame, and the whole document searched by text after each mutation
 * @param release the folder of the release build
 * @returns the folders, and what removes them
 */
export async function makeVariants(release: string): Promise<{
  readonly folders: Readonly<Record<Variant, string | undefined>>;
  remove(): Promise<void>;
}> {
  const root = await mkdtemp(join(tmpdir(), 'sidelight-storm-'));
  const { content_scripts } = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as Manifest;
  const matches = content_scripts.flatMap((entry) => entry.matches);
  const folderOf = async (name: string, script: string) => {
    const folder = join(root, name);
    await mkdir(folder);
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches, all_frames: true, run_at: 'document_idle', js: ['script.js'] }],
    };
    const files = { 'worker.js': '', 'script.js': script, 'manifest.json': JSON.stringify(manifest) };
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    await putAroundScripts(folder, BEFORE, AFTER);
    return folder;
  };
  return {
    folders: {
      none: undefined,
      empty: await folderOf('empty', ''),
      floor: await folderOf('floor', await bundle(join(import.meta.dirname, 'floor.ts'), 'variant')),
      sidelight: await withClock(release, join(root, 'sidelight')),
      naive: await folderOf('naive', await bundle(join(import.meta.dirname, 'naive.ts'), 'variant')),
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function withClock(release: string, folder: string): Promise<string> {
  await cp(release, folder, { recursive: true });
  await putAroundScripts(folder, BEFORE, AFTER);
  return folder;
}
