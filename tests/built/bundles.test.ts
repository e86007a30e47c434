import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const WATCHERS = ['content-scripts/entra.js', 'content-scripts/m365.js'];

const output = join(import.meta.dirname, '../../.output');

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (target) => {
  const scripts = readdirSync(join(output, target), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(join(output, target, file), 'utf8') }));
  const textOf = (file: string) => scripts.find((script) => script.file === file)?.text ?? '';

  test('there is no code out of data and no unencrypted or web-socket address', () => {
    for (const { file, text } of scripts) {
      expect(/\beval\(|new Function\(|\bwss?:\/\//.test(text), file).toBe(false);
      // The names of XML namespaces are no addresses.
      const addresses = text.replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '');
      expect(/["'`]http:\/\//.test(addresses), file).toBe(false);
    }
  });

  test('nothing that runs in a page can make a request', () => {
    for (const file of [...WATCHERS, 'overlay.js']) {
      expect(textOf(file).length, file).toBeGreaterThan(1000);
      expect(/\bfetch\(|XMLHttpRequest|sendBeacon|new EventSource/.test(textOf(file)), file).toBe(false);
    }
  });

  test('roots are closed', () => {
    expect(/attachShadow\(\{mode:[`"']closed[`"']\}\)/.test(textOf('overlay.js'))).toBe(true);
  });

  test.each(WATCHERS)('%s holds no React and no polyfill, and announces itself to no page', (file) => {
    const watcher = textOf(file);
    const foreign = ['react.element', 'react.dev', 'useState', 'webextension-polyfill', 'postMessage'];
    expect(foreign.filter((words) => watcher.includes(words))).toEqual([]);
    expect(watcher.includes('/overlay.js')).toBe(true);
  });
});
