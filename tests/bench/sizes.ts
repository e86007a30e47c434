import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The weight of each part of a build beside its limit, one line each. The limits are asserted in tests/built. */
export function sizesOf(build: string): string[] {
  const chunks = readdirSync(join(build, 'chunks')).map((file) => `chunks/${file}`);
  return [
    line('watcher, entra', build, ['content-scripts/entra.js'], [30, 12]),
    line('watcher, m365', build, ['content-scripts/m365.js'], [30, 12]),
    line('overlay', build, ['overlay.js'], [300, 95]),
    line('all scripts of the panel', build, chunks, [350]),
  ];
}

function line(name: string, build: string, files: readonly string[], [raw, gzip]: [number, number?]): string {
  const texts = files.map((file) => readFileSync(join(build, file)));
  const sum = (sizes: readonly number[]) => `${(sizes.reduce((all, size) => all + size, 0) / 1000).toFixed(1)} kB`;
  const limits = `limits ${raw} kB${gzip === undefined ? '' : `, ${gzip} kB`}`;
  const zipped = sum(texts.map((text) => gzipSync(text).length));
  return `${name.padEnd(40)}${sum(texts.map(({ length }) => length)).padStart(9)}${`gzip ${zipped}`.padStart(22)}   ${limits}`;
}
