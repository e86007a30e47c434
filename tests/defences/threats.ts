import type { Defence } from './defence.ts';

/** The defences of SECURITY.md. */
export const threats: readonly Defence[] = [
  {
    row: 'T1',
    out: 'The roots are open.',
    edits: [{ file: 'platform/page/host.ts', find: "mode: __OPEN_ROOTS__ ? 'open' : 'closed'", put: "mode: 'open'" }],
    spec: 'tests/security/hostile-page.spec.ts',
    test: 'an event that a page makes up presses nothing of ours',
    says: 'expect(received).toBe(expected)',
  },
  {
    row: 'T6',
    out: 'A link leads where its element says at the click.',
    edits: [
      { file: 'components/reading/inlines.tsx', find: ' onClick={settle} onAuxClick={settle}', put: '' },
      { file: 'components/reading/inlines.tsx', find: '  const settle = (', put: '  const _settle = (' },
    ],
    spec: 'tests/security/other-extension.spec.ts',
    test: 'a link that another extension has rewritten leads where it led',
    says: 'Expected value: "evil.example"',
  },
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
];
