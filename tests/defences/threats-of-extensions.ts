import type { Defence } from './defence.ts';

/** SECURITY.md, T6 to T8: another extension, and a process of the portal that was taken over. */
export const threatsOfExtensions: readonly Defence[] = [
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
    row: 'T7',
    out: 'The worker answers other extensions.',
    edits: [
      {
        file: 'entrypoints/background.ts',
        find: '  keepFromPages();',
        put: `  keepFromPages();
  (globalThis as any).chrome.runtime.onMessageExternal.addListener((_: unknown, __: unknown, reply: (value: string) => void) => reply('x'));`,
      },
      {
        file: 'wxt.config.ts',
        find: 'externally_connectable: { ids: [] }',
        put: "externally_connectable: { ids: ['*'] }",
      },
    ],
    spec: 'tests/security/other-extension.spec.ts',
    test: 'another extension gets no answer to a message and no connection',
    says: 'answered x',
  },
  {
    row: 'T7',
    out: 'A file may be loaded by other extensions.',
    edits: [
      {
        file: 'wxt.config.ts',
        find: `    web_accessible_resources: [
`,
        put: `    web_accessible_resources: [
      { resources: ['icon/16.png'], extension_ids: ['*'] } as never,
`,
      },
    ],
    spec: 'tests/security/other-extension.spec.ts',
    test: 'another extension cannot load a page or a file of Sidelight into its own',
    says: '"icon/16.png"',
  },
  {
    row: 'T8',
    out: 'The storage stands open to scripts in pages.',
    edits: [
      {
        file: 'entrypoints/background.ts',
        find: `  keepFromPages();
`,
        put: '',
      },
    ],
    spec: 'tests/security/storage.spec.ts',
    test: 'no content script reads or writes what is stored',
    says: '"read local"',
  },
  {
    row: 'T8',
    out: 'An id may be any text.',
    edits: [
      {
        file: 'platform/extension/shapes.ts',
        find: 'export const id = name(/^[\\w/:-]{1,80}$/);',
        put: 'export const id = v.string();',
      },
    ],
    spec: 'tests/unit/requests.test.ts',
    test: 'an address for a place',
    says: 'expected true to be false',
  },
  {
    row: 'T8',
    out: 'What is kept is taken as it is.',
    edits: [
      {
        file: 'platform/extension/setting-shapes.ts',
        find: '  return parsed.success ? (parsed.output as Settings[K]) : undefined;',
        put: '  return parsed.success ? (parsed.output as Settings[K]) : (value as Settings[K]);',
      },
    ],
    spec: 'tests/unit/settings.test.ts',
    test: 'never throws and always has the right shape, whatever was kept',
    says: 'Property failed after',
  },
];
