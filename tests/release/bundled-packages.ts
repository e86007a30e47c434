import type { Plugin } from 'vite';
import { build } from 'wxt';
import { root } from './run.ts';

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Builds a target once more, beside the release. @returns the packages of which code is in its bundles */
export async function bundledPackages(target: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const note: Plugin = {
    name: 'sidelight:bundled-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        for (const [id, { renderedLength }] of output.type === 'chunk' ? Object.entries(output.modules) : []) {
          const name = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
          if (name && renderedLength > 0) names.add(name);
        }
      }
    },
  };
  const outDir = '.output/bundled';
  await build({ root, outDir, browser: target, manifestVersion: 3, logger: silent, vite: () => ({ plugins: [note] }) });
  return names;
}

const quiet = () => {};
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};
