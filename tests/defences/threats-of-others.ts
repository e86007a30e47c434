import type { Defence } from './defence.ts';

/** SECURITY.md, T11 to T17: a dependency, somebody who watches, an old version, a mistake of ours. */
export const threatsOfOthers: readonly Defence[] = [
  {
    row: 'T11',
    out: 'A file that nobody agreed on is put into the build.',
    edits: [
      {
        file: 'wxt.config.ts',
        find: 'for (const { path, text } of await contentAssets())',
        put: "files.push({ relativeDest: 'more.js', contents: '1' });\n      for (const { path, text } of await contentAssets())",
      },
    ],
    spec: 'tests/built/contents.test.ts',
    test: 'chrome-mv3 > holds the agreed files and no other',
    says: "expected [ 'more.js' ] to deeply equal []",
  },
  {
    row: 'T11',
    out: 'What runs in a page holds a request.',
    edits: [
      {
        file: 'entrypoints/watcher/top.ts',
        find: '  const { table } = kit;',
        put: "  const { table } = kit;\n  void fetch('https://example.com/');",
      },
    ],
    spec: 'tests/built/bundles.test.ts',
    test: 'chrome-mv3 > nothing that runs in a page can make a request',
    says: 'content-scripts/entra.js: expected true to be false',
  },
  {
    row: 'T11',
    out: 'The manifest asks for one permission more.',
    edits: [{ file: 'wxt.config.ts', find: ": ['storage', 'sidePanel'],", put: ": ['storage', 'sidePanel', 'tabs']," }],
    spec: 'tests/built/manifests.test.ts',
    test: 'chrome-mv3 > is the manifest that was agreed',
    says: 'to deeply equal { manifest_version: 3',
  },
  {
    row: 'T13',
    out: 'The one file that is loaded into a page has an address that stays.',
    edits: [
      {
        file: 'wxt.config.ts',
        find: "...(browser === 'firefox' ? {} : { use_dynamic_url: true }),",
        put: '',
      },
    ],
    spec: 'tests/security/fingerprint.spec.ts',
    test: 'no file of Sidelight can be probed by its id from',
    says: '"fetch overlay.js"',
  },
  {
    row: 'T13',
    out: 'A second file is loaded into the page, by an element that names its address.',
    edits: [
      {
        file: 'platform/page/host.ts',
        find: "  const mount = document.createElement('div');",
        put: "  const mount = document.createElement('div');\n  const image = document.createElement('img');\n  image.src = (globalThis as any).chrome.runtime.getURL('overlay.js');\n  element.append(image);",
      },
    ],
    spec: 'tests/security/fingerprint.spec.ts',
    test: 'where something is explained, a page sees our hosts and no id, and one file is loaded',
    says: 'Expected substring: not "chrome-extension:"',
  },
  {
    row: 'T13',
    out: 'A watcher says to the page that it is there.',
    edits: [
      {
        file: 'platform/page/lifetime.ts',
        find: '  constructor() {',
        put: `  constructor() {
    window.postMessage({ started: (globalThis as any).chrome.runtime.id }, '*');`,
      },
    ],
    spec: 'tests/security/fingerprint.spec.ts',
    test: 'where there is nothing to explain, a page hears of nothing and nothing is loaded into it',
    says: 'expect(received).not.toContain(expected)',
  },
  {
    row: 'T14',
    out: 'A watcher asks a server.',
    edits: [
      {
        file: 'entrypoints/watcher/top.ts',
        find: '  const { table } = kit;',
        put: `  const { table } = kit;
  void fetch('https://collect.invalid/').catch(() => {});`,
      },
    ],
    spec: 'tests/security/requests.spec.ts',
    test: 'no page, frame, worker or panel sends a request that comes from Sidelight',
    says: 'https://collect.invalid/',
  },
  {
    row: 'T14',
    out: 'The worker asks a server.',
    edits: [
      {
        file: 'entrypoints/background.ts',
        find: '  keepFromPages();',
        put: `  keepFromPages();
  void fetch('https://collect.invalid/', { mode: 'no-cors' }).catch(() => {});`,
      },
      { file: 'wxt.config.ts', find: '"connect-src \'self\'"', put: "'connect-src *'" },
    ],
    spec: 'tests/security/network.spec.ts',
    test: 'no request leaves the browser from any part of the extension',
    says: 'collect.invalid',
  },
  {
    row: 'T15',
    out: 'A finding carries the text of the page, and an id may be any text.',
    edits: [
      {
        file: 'entrypoints/watcher/page-watch.ts',
        find: '...(reason && { reason }), ...(at && { at }) };',
        put: '...(reason && { reason }), at: document.body.innerText };',
      },
      {
        file: 'platform/extension/shapes.ts',
        find: 'export const id = name(/^[\\w/:-]{1,80}$/);',
        put: 'export const id = v.string();',
      },
    ],
    spec: 'tests/security/canary.spec.ts',
    test: 'a greyed button: tooltip and details',
    says: 'displayName in ',
  },
  {
    row: 'T16',
    out: 'What stands in a page is not asked whether its extension is gone.',
    edits: [
      {
        file: 'entrypoints/overlay/index.tsx',
        find: `  endWithExtension(state, backstage);
`,
        put: '',
      },
    ],
    spec: 'tests/security/reloaded.spec.ts',
    test: 'open details are gone within a second of the next move after a reload',
    says: 'expect(received).toBeLessThan(expected)',
  },
  {
    row: 'T17',
    out: 'Escape goes no further than to us.',
    edits: [
      {
        file: 'entrypoints/overlay/escape.ts',
        find: 'if (host && event.target === host) event.stopPropagation();',
        put: 'event.stopPropagation();',
      },
    ],
    spec: 'tests/security/portal-unchanged.spec.ts',
    test: 'the Entra admin center',
    says: 'expect(received).toEqual(expected)',
  },
];
