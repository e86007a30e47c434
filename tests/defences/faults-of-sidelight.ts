import type { Defence } from './defence.ts';

const withoutAsking = [
  { file: 'entrypoints/overlay/index.tsx', find: '  endWithExtension(state, backstage);\n', put: '' },
  { file: 'entrypoints/watcher/page-watch.ts', find: '      if (!isAlive()) return stop();\n', put: '' },
];

/** tests/faults/README.md: the worker, a reload, the storage, the texts. */
export const faultsOfSidelight: readonly Defence[] = [
  {
    row: 'The worker is stopped',
    out: 'What is known of a tab is held by the worker only.',
    edits: [
      {
        file: 'platform/extension/tab-context.ts',
        find: "    await writeItem('session', keyOf(tab), after).then(",
        put: "    await Promise.reject(new Error('kept nowhere')).then(",
      },
    ],
    spec: 'tests/faults/worker-killed.spec.ts',
    test: 'warned: the warning can be closed, and the next is a note',
    says: 'that this tab was warned is kept',
  },
  {
    row: 'The worker is stopped',
    out: 'Who asks a worker that is not there throws.',
    edits: [
      {
        file: 'platform/extension/ask.ts',
        find: `    } catch {
      // Nobody`,
        put: `    } catch (error) {
      throw error;
      // Nobody`,
      },
    ],
    spec: 'tests/unit/worker.test.ts',
    test: 'gives nothing where nobody listens or the extension was reloaded',
    says: 'No listeners available',
  },
  {
    row: 'The worker is stopped',
    out: 'What a worker was asked that was stopped over it is not asked again.',
    edits: [
      {
        file: 'platform/extension/ask.ts',
        find: 'tries = 2',
        put: 'tries = 1',
      },
    ],
    spec: 'tests/unit/worker.test.ts',
    test: 'is asked once more',
    says: 'expected undefined to match object',
  },
  {
    row: 'Sidelight is reloaded',
    out: 'What stands in a page is not asked whether its extension is gone, neither twice a second nor at a look.',
    edits: withoutAsking,
    spec: 'tests/faults/reloaded.spec.ts',
    test: 'while a tooltip is open: the page throws nothing',
    says: 'still stands after',
  },
  {
    row: 'Sidelight is reloaded',
    out: 'What stands in a page is not asked whether its extension is gone, neither twice a second nor at a look.',
    edits: withoutAsking,
    spec: 'tests/security/reloaded.spec.ts',
    test: 'a warning is gone within a second of the next key after a reload, and its pane stays',
    says: 'expect(received).toBeLessThan(expected)',
  },
  {
    row: 'Sidelight is reloaded',
    out: 'It is asked every five seconds only.',
    edits: [{ file: 'entrypoints/overlay/life.ts', find: 'const PERIOD = 500;', put: 'const PERIOD = 5000;' }],
    spec: 'tests/unit/life.test.ts',
    test: 'what stands in a page that rests goes within half a second after the extension',
    says: 'to deeply equal []',
  },
  {
    row: 'The same in Firefox',
    out: 'A new script leaves what the old one has drawn.',
    edits: [
      {
        file: 'platform/page/lifetime.ts',
        find: 'host.remove();',
        put: 'void host;',
      },
    ],
    spec: 'tests/firefox/jobs.ts',
    test: 'a reload of the extension leaves no second UI',
    says: '2 info buttons stand there',
  },
  {
    row: 'A storage that is missing',
    out: 'The settings are read one after the other.',
    edits: [
      {
        file: 'platform/extension/settings.ts',
        find: `  const read = await Promise.all(
    SETTING_KEYS.map(async (key) => {
      try {
        return [key, readSetting(key, (await readItem('local', key)) ?? defaultSettings[key])] as const;
      } catch {
        return [key, undefined] as const;
      }
    }),
  );`,
        put: `  const read: (readonly [keyof Settings, any])[] = [];
  for (const key of SETTING_KEYS) {
    try {
      read.push([key, readSetting(key, (await readItem('local', key)) ?? defaultSettings[key])]);
    } catch {
      read.push([key, undefined]);
    }
  }`,
      },
    ],
    spec: 'tests/faults/storage.spec.ts',
    test: 'storages that take a second each time',
    says: 'within 12000 ms',
  },
  {
    row: 'A storage that is missing',
    out: 'A storage that does not answer is waited for.',
    edits: [
      {
        file: 'platform/extension/storage.ts',
        find: "const timer = setTimeout(reject, PATIENCE, new Error('The storage does not answer.'));",
        put: 'const timer = setTimeout(() => {}, PATIENCE);',
      },
    ],
    spec: 'tests/faults/storage.spec.ts',
    test: 'storages that never answer',
    says: 'within 12000 ms',
  },
  {
    row: 'A storage that is missing',
    out: 'One setting that is damaged costs all of them.',
    edits: [
      {
        file: 'platform/extension/settings.ts',
        find: '    settings: { ...defaultSettings, ...Object.fromEntries(right) },',
        put: '    settings: { ...defaultSettings, ...(right.length === read.length && Object.fromEntries(right)) },',
      },
    ],
    spec: 'tests/unit/settings-any.test.ts',
    test: 'costs one setting at most where one of them is garbage',
    says: 'Property failed after',
  },
  {
    row: 'A storage that is missing',
    out: 'What a full storage does not take is lost.',
    edits: [
      {
        file: 'platform/extension/tab-context.ts',
        find: `        unkept.set(tab, after);
`,
        put: '',
      },
    ],
    spec: 'tests/unit/tab-context.test.ts',
    test: 'that a full storage does not take are held in memory',
    says: 'to match object { nav: 9 }',
  },
  {
    row: 'Texts of a language',
    out: 'English does not stand in for a language that is missing.',
    edits: [{ file: 'platform/extension/text.ts', find: ".catch(() => loadOwn('en'));", put: ';' }],
    spec: 'tests/faults/texts.spec.ts',
    test: 'where the texts of the reading language are missing, page and panel speak English',
    says: 'No surface {"topic":"reset-password-greyed-out","role":"tooltip"}',
  },
  {
    row: 'Texts of a language',
    out: 'A language that we do not have is taken for a wish for English.',
    edits: [
      {
        file: 'core/guidance/reading-language.ts',
        find: "  const meant = found !== 'en' || asked?.toLowerCase().startsWith('en');",
        put: '  const meant = true;',
      },
    ],
    spec: 'tests/unit/reading-language.test.ts',
    test: 'asked for ',
    says: "expected 'en' to be 'nb'",
  },
];
