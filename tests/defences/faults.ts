import type { Defence } from './defence.ts';

/** The defences of tests/faults/README.md. */
export const faults: readonly Defence[] = [
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
    row: '`document.open`',
    out: 'What is watched is the document element that stood there first.',
    edits: [
      {
        file: 'platform/page/watch-document.ts',
        find: 'observer.observe(document, OPTIONS);',
        put: 'observer.observe(document.documentElement, OPTIONS);',
      },
    ],
    spec: 'tests/faults/replaced-content.spec.ts',
    test: 'document.open and write: nothing of ours is left',
    says: 'No surface {"topic":"on-premises-integration-missing","role":"button"}',
  },
  {
    row: 'A control is replaced or removed',
    out: 'A finding at another element keeps the surface of the one before.',
    edits: [{ file: 'entrypoints/watcher/keys.ts', find: 'number = ++count;', put: 'number = 1;' }],
    spec: 'tests/faults/replaced-content.spec.ts',
    test: 'a control that is swapped frame after frame while its tooltip opens',
    says: 'and begins where it begins',
  },
];
