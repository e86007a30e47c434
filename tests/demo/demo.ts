/**
 * `npm run demo`: the built extension on the practice portal. With a display a window to try it in, else a headless walk
 * through three jobs. `--headless` walks anyway; `--screenshots <folder>` makes the README's pictures.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePictures } from './pictures.ts';
import { show } from './show.ts';
import { walk } from './walk.ts';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, screenshots: { type: 'string' } },
});

try {
  if (values.screenshots !== undefined) await makePictures(values.screenshots);
  else if (values.headless || !hasDisplay() || !(await show()))
    await walk(join(import.meta.dirname, '../../.output/demo'));
} catch (error) {
  console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  if (env['CI']) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
