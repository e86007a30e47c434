import './extension.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  PORTALS,
  SETTING_KEYS,
  type Settings,
  SURFACES,
  TEXT_SIZES,
} from '../../core/guidance/settings.ts';
import { MOST_MUTED } from '../../platform/extension/setting-shapes.ts';
import { readStoredSettings, writeSetting } from '../../platform/extension/settings.ts';
import { changedSettings, readSettingsFile, writeSettingsFile } from '../../platform/extension/settings-file.ts';

const optional = <Key extends string>(...keys: Key[]) => ({ requiredKeys: keys });
const id = fc.stringMatching(/^[\w/:-]{1,80}$/).filter((text) => !(text in {}));

/** Every setting in every right form, written down without the schemas. */
const anySettings = fc.record({
  language: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => text.length <= 20),
  textSize: fc.constantFrom(...TEXT_SIZES),
  profile: fc.record(
    {
      synced: fc.constantFrom('all', 'some', 'none', 'unknown'),
      writeback: fc.constantFrom('on', 'off', 'unknown'),
      signIn: fc.constantFrom('managed', 'federated', 'unknown'),
      resetAt: fc.constantFrom('entra', 'm365', 'on-premises', 'unknown'),
    },
    optional('synced', 'writeback', 'signIn'),
  ),
  roles: fc.array(
    fc.record(
      {
        id,
        state: fc.constantFrom('active', 'eligible'),
        scope: fc.constantFrom('tenant', 'unit', 'restricted-unit'),
      },
      optional('id', 'state'),
    ),
    { maxLength: 20 },
  ),
  portalsOff: fc.subarray([...PORTALS]),
  surfacesOff: fc.subarray([...SURFACES]),
  muted: fc.uniqueArray(id, { maxLength: 60 }),
}) as fc.Arbitrary<Settings>;

const CURSED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'kind', 'settings'];
/** JSON as text, because `__proto__` is a key of its own there, and a curse in an object that is written down. */
const anyJson = fc.oneof(
  fc.json({ stringUnit: 'grapheme' }),
  fc.dictionary(fc.oneof(fc.constantFrom(...CURSED, ...SETTING_KEYS), fc.string()), fc.jsonValue()).map((object) => {
    const pairs = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `{${pairs.join(',')}}`;
  }),
);

beforeEach(() => fakeBrowser.reset());

describe('a settings file', () => {
  test('brings back all settings that there can be', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettingsFile(writeSettingsFile(settings))).toEqual({
          is: 'ours',
          settings,
          unknown: [],
          wrong: [],
        });
        expect(changedSettings(settings, settings)).toEqual([]);
      }),
    );
  });

  test('is never too long to be read again: as many topics muted as there can be', async () => {
    for (const length of [MOST_MUTED, MOST_MUTED + 1, 5000]) {
      await writeSetting(
        'muted',
        Array.from({ length }, (_, at) => `topic-${at}`.padEnd(80, 'x')),
      );
      const { settings } = await readStoredSettings();
      expect(settings.muted).toHaveLength(length > MOST_MUTED ? 0 : length);
      const file = readSettingsFile(writeSettingsFile(settings));
      expect(file.is === 'ours' && file.settings.muted?.length).toBe(settings.muted.length);
    }
  });

  test('that anybody has written changes no object, and holds right settings only', () => {
    const own = (settings: string) => `{"kind":"Sidelight settings","version":1,"settings":${settings}}`;
    fc.assert(
      fc.property(anyJson, (json) => {
        for (const text of [json, own(json), `${own('{}').slice(0, -1)},${json.slice(1)}`]) {
          const file = readSettingsFile(text);
          expect(Object.keys(Object.prototype)).toEqual([]);
          if (file.is !== 'ours') continue;
          expect(Object.getPrototypeOf(file.settings)).toBe(Object.prototype);
          expect(SETTING_KEYS).toEqual(expect.arrayContaining(Object.keys(file.settings)));
          expect(file.wrong.filter((key) => Object.hasOwn(file.settings, key))).toEqual([]);
          // What was read once is read again as it is, with nothing left to complain of.
          const again = readSettingsFile(writeSettingsFile(file.settings as Settings));
          expect(again).toEqual({ is: 'ours', settings: file.settings, unknown: [], wrong: [] });
        }
      }),
      { numRuns: 120 },
    );
  });

  test('keeps what is right in it, whatever stands beside it', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...SETTING_KEYS), anyJson, (settings, key, json) => {
        const right = JSON.stringify(settings).slice(1, -1);
        const text = `{"kind":"Sidelight settings","version":1,"settings":{"__proto__":${json},"x":${json},${right}}}`;
        const file = readSettingsFile(text);
        expect(file).toMatchObject({ is: 'ours', wrong: [], unknown: expect.arrayContaining(['__proto__', 'x']) });
        expect(file.is === 'ours' && file.settings[key]).toEqual(settings[key]);
      }),
    );
  });

  test.each([
    ['lists', '['],
    ['objects', '{"a":'],
    ['settings', '{"kind":"Sidelight settings","version":1,"settings":'],
  ])('that is as deep as it is long is foreign: %s', (_name, open) => {
    const deep = open.repeat(Math.floor(190_000 / open.length));
    expect(readSettingsFile(deep)).toEqual({ is: 'foreign' });
    const closed = '['.repeat(90_000) + ']'.repeat(90_000);
    expect(readSettingsFile(`{"kind":"Sidelight settings","version":1,"settings":{"muted":${closed}}}`)).toEqual({
      is: 'ours',
      settings: {},
      unknown: [],
      wrong: ['muted'],
    });
  });
});

describe('the storage', () => {
  test('gives back all settings that there can be', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, async (settings) => {
        for (const key of SETTING_KEYS) expect(await writeSetting(key, settings[key])).toBe(true);
        expect(await readStoredSettings()).toEqual({ settings, damaged: [] });
      }),
      { numRuns: 20 },
    );
  });

  test('costs one setting at most where one of them is garbage', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, fc.constantFrom(...SETTING_KEYS), fc.anything(), async (settings, key, garbage) => {
        fc.pre(garbage !== undefined && garbage !== null);
        await fakeBrowser.storage.local.set({ ...settings, [key]: garbage });
        const read = await readStoredSettings();
        const { [key]: _damaged, ...rest } = settings;
        expect(read.settings).toMatchObject(rest);
        if (read.damaged.length > 0) expect(read).toMatchObject({ damaged: [key] });
        if (read.damaged.length > 0) expect(read.settings[key]).toEqual(defaultSettings[key]);
      }),
    );
  });
});
