import type { Defence } from './defence.ts';

/** Also a fault: tests/faults/README.md. */
export const endlessRepairs: Omit<Defence, 'row'> = {
  out: 'A host that floats is put back again and again.',
  edits: [
    { file: 'entrypoints/overlay/floating.tsx', find: 'const MOST_REPAIRS = 3;', put: 'const MOST_REPAIRS = 1000;' },
  ],
  spec: 'tests/security/tampering.spec.ts',
  test: 'on and on is not fought',
  says: 'Expected: <= 4',
};

/** SECURITY.md, T1 to T5: a script in the portal. */
export const threatsOfPages: readonly Defence[] = [
  {
    row: 'T1',
    out: 'The roots are open.',
    edits: [{ file: 'platform/page/host.ts', find: "mode: __OPEN_ROOTS__ ? 'open' : 'closed'", put: "mode: 'open'" }],
    spec: 'tests/security/hostile-page.spec.ts',
    test: 'an event that a page makes up presses nothing of ours',
    says: 'expect(received).toBe(expected)',
  },
  {
    row: 'T1',
    out: 'The roots are open.',
    edits: [{ file: 'platform/page/host.ts', find: "mode: __OPEN_ROOTS__ ? 'open' : 'closed'", put: "mode: 'open'" }],
    spec: 'tests/security/hostile-page.spec.ts',
    test: 'a page cannot reach into a closed root, nor rewrite what stands there',
    says: '"shadowRoot"',
  },
  {
    row: 'T1',
    out: 'A host is on the list if it ends like one of them.',
    edits: [
      {
        file: 'core/guidance/links.ts',
        find: 'LINK_HOSTS.includes(host) &&',
        put: 'LINK_HOSTS.some((one) => host.endsWith(one)) &&',
      },
    ],
    spec: 'tests/unit/links.test.ts',
    test: 'https://sub.learn.microsoft.com/',
    says: 'expected true to be false',
  },
  {
    row: 'T2',
    out: "A page's style reaches a host that floats.",
    edits: [
      {
        file: 'platform/page/host.ts',
        find: 'all: initial !important; direction',
        put: 'direction',
      },
    ],
    spec: 'tests/security/tampering.spec.ts',
    test: 'whatever a page does to a host of ours, it is seen or cannot be clicked',
    says: 'toEqual',
  },
  {
    row: 'T2',
    out: 'Custom properties of ours have names that a page can know.',
    edits: [{ file: 'components/page/own-properties.ts', find: "join('-')}-`", put: "join('-')}-`.slice(99)" }],
    spec: 'tests/security/tampering.spec.ts',
    test: 'whatever a page does to a host of ours, it is seen or cannot be clicked',
    says: 'custom properties that it registers',
  },
  {
    row: 'T2',
    out: 'A click that closes keeps something.',
    edits: [
      {
        file: 'entrypoints/overlay/surface-actions.ts',
        find: `    close,
`,
        put: `    close: () => {
      void backstage.ask('mute', { topic });
      close();
    },
`,
      },
    ],
    spec: 'tests/security/clicks.spec.ts',
    test: 'a note at a refusal',
    says: 'Close: what is kept',
  },
  { row: 'T3', ...endlessRepairs },
  {
    row: 'T3',
    out: 'A host in a pane is put back again and again.',
    edits: [
      { file: 'entrypoints/overlay/in-flow.tsx', find: 'const MOST_REMOVALS = 3;', put: 'const MOST_REMOVALS = 1000;' },
      { file: 'entrypoints/overlay/in-flow.tsx', find: 'const MOST_PUTS = 12;', put: 'const MOST_PUTS = 1000;' },
    ],
    spec: 'tests/security/tampering.spec.ts',
    test: 'on and on is not fought',
    says: 'Expected: <= ',
  },
  {
    row: 'T3',
    out: 'An event that a page makes up ends the watch.',
    edits: [
      {
        file: 'entrypoints/watcher/page-watch.ts',
        find: '!isTrusted || persisted || stop()',
        put: 'isTrusted === undefined || persisted || stop()',
      },
    ],
    spec: 'tests/security/hostile-page.spec.ts',
    test: 'no event that a page forges ends our life or starts another',
    says: 'No surface {"topic":"reset-password-greyed-out","role":"tooltip"}',
  },
  {
    row: 'T3',
    out: 'There is no pause between two looks.',
    edits: [
      {
        file: 'platform/page/watch-document.ts',
        find: 'nextAt = end + Math.min(LONGEST_PAUSE, Math.max(PAUSE, (end - start) * SHARE));',
        put: 'nextAt = 0;',
      },
    ],
    spec: 'tests/security/hostile-page.spec.ts',
    test: 'a storm of mutations leaves the page quick, and what is ours stands',
    says: 'expect(received).toBeGreaterThan(expected)',
  },
  {
    row: 'T4',
    out: 'An item is missing from every menu that does not show it.',
    edits: [
      {
        file: 'core/detection/menus.ts',
        find: '  if (!last || siblings.length < rule.atLeast)',
        put: '  if (!menu.isConnected)',
      },
    ],
    spec: 'tests/unit/detection-properties.test.ts',
    test: 'no look throws, takes long or says anything without the signs that it requires',
    says: 'Property failed after',
  },
  {
    row: 'T5',
    out: 'A watcher hands on what a page posts.',
    edits: [
      {
        file: 'entrypoints/watcher/top.ts',
        find: '  const { table } = kit;',
        put: `  const { table } = kit;
  addEventListener('message', ({ data }) => void ask(data.kind, data));`,
      },
    ],
    spec: 'tests/security/hostile-page.spec.ts',
    test: 'messages and events of a page are heard by no part of Sidelight',
    says: 'expect(received).toEqual(expected)',
  },
  {
    row: 'T5',
    out: 'The worker does not ask who sends.',
    edits: [
      {
        file: 'platform/extension/answer.ts',
        find: "if (from.id !== browser.runtime.id || from.tab?.id === undefined || !isKnown(from.url ?? '')) return undefined;",
        put: 'if (from.tab?.id === undefined) return undefined;',
      },
    ],
    spec: 'tests/unit/requests.test.ts',
    test: 'a document of another site',
    says: 'expected [ true ] to deeply equal [ undefined ]',
  },
];
