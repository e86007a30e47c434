import type { Defence } from './defence.ts';
import { endlessRepairs } from './threats-of-pages.ts';

/** tests/faults/README.md: what a portal does to its page, its frames and its addresses. */
export const faultsOfPages: readonly Defence[] = [
  {
    row: 'A frame is removed',
    out: 'A document that goes does not tell that it sees nothing any more.',
    edits: [
      {
        file: 'entrypoints/watcher/page-watch.ts',
        find: `  addEventListener('pagehide', ({ persisted, isTrusted }) => !isTrusted || persisted || stop(), { signal });
`,
        put: '',
      },
    ],
    spec: 'tests/faults/replaced-content.spec.ts',
    test: 'a frame that is removed while its surface is drawn throws nothing',
    says: 'reset-password-greyed-out',
  },
  {
    row: 'Frames are parked',
    out: 'A frame counts as one on screen, wherever it is, keeps the page that it heard of first, and takes all in it for visible.',
    edits: [
      { file: 'entrypoints/watcher/frame.ts', find: '    visible = onScreen;', put: '    visible = onScreen || true;' },
      {
        file: 'entrypoints/watcher/frame.ts',
        find: '    if (!told || told.nav < context.nav) return;',
        put: '    if (!told || told.nav < context.nav || context.page) return;',
      },
      {
        file: 'core/detection/visible.ts',
        find: 'export function isOnScreen(element: Element): boolean {',
        put: 'export function isOnScreen(element: Element): boolean {\n  if (element.isConnected) return true;',
      },
    ],
    spec: 'tests/e2e/frames.spec.ts',
    test: 'to another item of the blade and back, where frames are in',
    says: 'Expected: 0',
  },
  {
    row: 'A control is replaced or removed',
    out: 'A finding at another element keeps the surface of the one before.',
    edits: [{ file: 'entrypoints/watcher/keys.ts', find: 'number = ++count;', put: 'number = 1;' }],
    spec: 'tests/faults/replaced-content.spec.ts',
    test: 'a control that is swapped frame after frame while its tooltip opens',
    says: 'and begins where it begins',
  },
  { row: 'The page takes our elements away', ...endlessRepairs },
  {
    row: '`document.open`',
    out: 'What is watched is the document element that stood there first.',
    edits: [
      {
        file: 'platform/page/watch-document.ts',
        find: 'observer.observe(document, WATCHED);',
        put: 'observer.observe(document.documentElement, WATCHED);',
      },
    ],
    spec: 'tests/faults/replaced-content.spec.ts',
    test: 'document.open and write: nothing of ours is left',
    says: 'No surface {"topic":"on-premises-integration-missing","role":"button"}',
  },
  {
    row: 'A navigation that the portal cancels',
    out: 'A navigation counts when it is announced.',
    edits: [
      {
        file: 'platform/page/address.ts',
        find: "  navigation.addEventListener('currententrychange', check, { signal });",
        put: "  navigation.addEventListener('navigate', (event) => callback((event as any).destination.url, false), { signal });",
      },
    ],
    spec: 'tests/faults/navigation.spec.ts',
    test: 'a navigation that the portal cancels takes nothing away',
    says: 'No surface {"topic":"reset-password-greyed-out","role":"tooltip"}',
  },
  {
    row: 'A navigation that the portal cancels',
    out: 'An address that is written without an event is not noticed.',
    edits: [
      {
        file: 'platform/page/address.ts',
        find: `  navigation.addEventListener('currententrychange', check, { signal });
`,
        put: '',
      },
    ],
    spec: 'tests/faults/navigation.spec.ts',
    test: 'a page whose address is there before its content is not explained with the surfaces of the one before',
    says: 'still stands after',
  },
  {
    row: "The browser's cache",
    out: 'A page that comes back is taken for one that never went.',
    edits: [
      {
        file: 'platform/page/address.ts',
        find: '(location.href === last && !restored)',
        put: 'location.href === last',
      },
    ],
    spec: 'tests/faults/back-forward.spec.ts',
    test: 'a page that comes back out of the browser’s cache has its surface once',
    says: 'toHaveAttribute',
  },
  {
    row: 'A modal dialog',
    out: 'What floats stands outside of a modal dialog.',
    edits: [
      {
        file: 'platform/page/host.ts',
        find: `    anchor.closest('dialog[open], [role=dialog], [role=alertdialog], .ms-Callout, .fui-MenuPopover') ??
`,
        put: `    anchor.closest('never') ??
`,
      },
    ],
    spec: 'tests/faults/modals.spec.ts',
    test: 'a control inside a native modal dialog has a tooltip that is not inert',
    says: 'Expected: "sidelight-surface"',
  },
  {
    row: 'Siblings made `inert`',
    out: 'What the portal makes inert is taken back.',
    edits: [
      {
        file: 'entrypoints/overlay/floating.tsx',
        find: '    raise(layer.host, parent);',
        put: `    raise(layer.host, parent);
    layer.host.element.removeAttribute('inert');`,
      },
      {
        file: 'platform/page/changes.ts',
        find: `    'hidden',
`,
        put: `    'hidden',
    'inert',
`,
      },
    ],
    spec: 'tests/faults/modals.spec.ts',
    test: 'a portal that makes everything beside its dialog inert and hidden from screen readers is not fought',
    says: 'what the portal hides it hides once',
  },
];
