import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTING_KEYS } from '../../core/guidance/settings.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const kept = read('PRIVACY.md')
  .split('\n')
  .filter((line) => /^\| .* \| .* \| .* \|$/.test(line));
const named = (where: string) =>
  kept
    .filter((line) => line.includes(`| ${where} |`))
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`(\w+)/g)].map(([, key]) => key ?? ''));

const ROOMS = ['components', 'core', 'entrypoints', 'platform'];
const sources = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [join(room, file), read(join(room, file))] as const),
);
const filesWith = (pattern: RegExp) => sources.filter(([, text]) => pattern.test(text)).map(([file]) => file);

test('PRIVACY.md names every setting that is kept, and no other', () => {
  expect(
    named('on this computer')
      .filter((key) => key !== 'synced')
      .sort(),
  ).toEqual([...SETTING_KEYS].sort());
});

test('PRIVACY.md names everything that is kept until the browser is closed', () => {
  const keys = [...read('platform/extension/tab-context.ts').matchAll(/(?:=> `|SHOW = ')(\w+)/g)].map(([, key]) => key);
  expect(keys).toEqual(['tab', 'show']);
  expect(named('in memory of the browser')).toEqual(expect.arrayContaining(keys));
});

test("nothing but these is kept: the browser's storage is used in one file, and by the settings and the tabs only", () => {
  expect(filesWith(/\b(browser|chrome)\.storage\b/)).toEqual([join('platform', 'extension', 'storage.ts')]);
  // The worker closes it to pages, and reads and writes nothing.
  expect(filesWith(/import \{ (?!keepFromPages \}).* from '.*\/storage\.ts'/).sort()).toEqual([
    join('platform', 'extension', 'settings.ts'),
    join('platform', 'extension', 'tab-context.ts'),
  ]);
  expect(filesWith(/\b(indexedDB|caches\.|document\.cookie|cookieStore|storage\.sync)\b/)).toEqual([]);
});

test('the only request is for a file of the build, in one file', () => {
  expect(filesWith(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection/)).toEqual([
    join('platform', 'extension', 'text.ts'),
  ]);
});
