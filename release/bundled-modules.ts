import { appendFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Names the file into which a build notes the packages of which code is in its bundles. */
export const NOTE_PACKAGES = 'SIDELIGHT_NOTE_PACKAGES';

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Notes, where a release asks for it, which packages have code in a bundle; the bundles are the same. */
export function notePackages(): Plugin[] {
  const file = process.env[NOTE_PACKAGES];
  if (!file) return [];
  return [
    {
      name: 'sidelight:note-packages',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const name = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
            if (name && renderedLength > 0) appendFileSync(file, `${name}\n`);
          }
        }
      },
    },
  ];
}
