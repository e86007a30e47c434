import type { Defence, Edit } from './defence.ts';

const watchedWhileHidden: readonly Edit[] = [
  {
    file: 'platform/page/watch-document.ts',
    find: `    if (document.hidden) return rest();
`,
    put: '',
  },
  {
    file: 'platform/page/watch-document.ts',
    find: '|| signal.aborted || document.hidden) return;',
    put: '|| signal.aborted) return;',
  },
];

/** tests/faults/README.md: windows and tabs, time and size, any input, and how it is looked at. */
export const faultsOfBrowsers: readonly Defence[] = [
  {
    row: 'Two windows',
    out: 'The panel follows the window that was used last.',
    edits: [{ file: 'entrypoints/sidepanel/use-tab.ts', find: 'currentWindow: true', put: 'lastFocusedWindow: true' }],
    spec: 'tests/faults/tabs.spec.ts',
    test: 'with two windows the panel follows the active tab of its own',
    says: 'data-topic',
  },
  {
    row: 'A hundred tabs',
    out: 'A tab that is closed is not forgotten.',
    edits: [
      {
        file: 'entrypoints/background.ts',
        find: `  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
`,
        put: `  void forgetTab;
`,
      },
    ],
    spec: 'tests/faults/tabs.spec.ts',
    test: 'a hundred tabs have a context each, closing them leaves nothing',
    says: 'toBe(expected)',
  },
  {
    row: 'A hidden tab',
    out: 'A document is observed though nobody sees it.',
    edits: watchedWhileHidden,
    spec: 'tests/faults/hidden-tab.spec.ts',
    test: 'in a hidden tab nothing of Sidelight runs, whatever the portal draws',
    says: 'no observer, timer or listener of ours is called',
  },
  {
    row: 'A hidden tab',
    out: 'A document is observed though nobody sees it.',
    edits: watchedWhileHidden,
    spec: 'tests/unit/watch-document.test.ts',
    test: 'in a hidden tab nothing is observed, nothing that was due runs',
    says: 'expected true to be false',
  },
  {
    row: 'A pointer that already rests',
    out: 'It is not noted that the pointer rests there.',
    edits: [
      {
        file: 'entrypoints/watcher/stage.ts',
        find: "if (rested && place !== 'sidelight') point(rested.anchor);",
        put: 'if (rested && !place) void load().then(() => overlay?.point(rested.key, 0));',
      },
    ],
    spec: 'tests/faults/resting-pointer.spec.ts',
    test: 'a tooltip that came to a pointer which already rested on the control goes when the pointer leaves',
    says: 'still stands after',
  },
  {
    row: 'The document stands still',
    out: 'A tooltip stays when the pointer leaves.',
    edits: [
      {
        file: 'entrypoints/overlay/stage-state.ts',
        find: '      if (place === undefined) return later(CLOSE_DELAY, () => set({ tooltip: undefined }));',
        put: '      if (place === undefined) return;',
      },
    ],
    spec: 'tests/faults/storms.spec.ts',
    test: 'a document that stands still for three seconds while a tooltip opens',
    says: 'still stands after',
  },
  {
    row: '100,000 nodes',
    out: 'There is no pause between two looks.',
    edits: [
      {
        file: 'platform/page/watch-document.ts',
        find: 'nextAt = end + Math.min(LONGEST_PAUSE, Math.max(PAUSE, (end - start) * SHARE));',
        put: 'nextAt = 0;',
      },
    ],
    spec: 'tests/faults/storms.spec.ts',
    test: 'with 10,000 mutations a second no task of ours takes 50 ms',
    says: 'toBeLessThan(expected)',
  },
  {
    row: 'Any document',
    out: 'What is typed, copied or written as code is read like other text.',
    edits: [
      {
        file: 'core/detection/private.ts',
        find: '  return !!(element.closest(PRIVATE) || element.querySelector(PRIVATE));',
        put: '  return PRIVATE === element.localName;',
      },
    ],
    spec: 'tests/unit/detection-properties.test.ts',
    test: 'nothing private is read, and nothing of the page is handed on',
    says: 'Property failed after',
  },
  {
    row: 'Any document',
    out: 'A broken escape in an address throws.',
    edits: [
      {
        file: 'core/detection/route.ts',
        find: `    } catch {
      return text;
    }`,
        put: `    } catch (error) {
      throw error;
    }`,
      },
    ],
    spec: 'tests/unit/route-any.test.ts',
    test: 'its route and its page are read without throwing',
    says: 'Property failed after',
  },
  {
    row: 'Any document',
    out: 'A context is taken in any shape.',
    edits: [
      {
        file: 'platform/extension/context.ts',
        find: '  if (!isLike(value, defaultContext)) return undefined;',
        put: "  if (typeof value !== 'object' || !value) return undefined;",
      },
      {
        file: 'platform/extension/context.ts',
        find: 'const { nav, muted, portal',
        put: 'const { nav = 0, muted = [], portal',
      },
    ],
    spec: 'tests/unit/messages-any.test.ts',
    test: 'no receiver throws, and none takes for right what is not',
    says: 'Property failed after',
  },
  {
    row: 'Any document',
    out: 'A link may lead to any host.',
    edits: [
      {
        file: 'content/compiler/links.ts',
        find: 'written !== url.host || !LINK_HOSTS.includes(url.host)',
        put: 'written !== url.host',
      },
    ],
    spec: 'tests/content/any-markdown.test.ts',
    test: 'whatever address is written, what is allowed is https on a host of the list',
    says: 'Property failed after',
  },
  {
    row: 'Zoom, large text',
    out: 'The round button has no name.',
    edits: [
      {
        file: 'components/page/info-button.tsx',
        find: `      aria-label={say('page.explain')}
`,
        put: '',
      },
    ],
    spec: 'tests/accessibility/states.spec.ts',
    test: "the surfaces in a portal's page in",
    says: 'button-name',
  },
  {
    row: 'Zoom, large text',
    out: 'A text is written into the code.',
    edits: [{ file: 'components/page/actions.tsx', find: "{say('page.by')}", put: 'Sidelight, not Microsoft' }],
    spec: 'tests/accessibility/pseudo-language.spec.ts',
    test: 'every text comes out of a language file, and one that is longer is not cut',
    says: ', not Microsoft',
  },
];
