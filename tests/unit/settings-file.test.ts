import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, SETTING_KEYS, type Settings } from '../../core/guidance/settings.ts';
import { changedSettings, readSettingsFile, writeSettingsFile } from '../../platform/extension/settings-file.ts';

const full: Settings = {
  language: 'nb',
  textSize: 'largest',
  profile: { synced: 'some', writeback: 'on', signIn: 'managed', resetAt: 'entra' },
  roles: [{ id: 'helpdesk-administrator', state: 'eligible', scope: 'unit' }],
  portalsOff: ['m365'],
  surfacesOff: ['marker', 'warning'],
  muted: ['reset-refused'],
};
const file = (change: object) => JSON.stringify({ ...JSON.parse(writeSettingsFile(full)), ...change });

test.each([
  ['all of them', full],
  ['none of them', defaultSettings],
])('what was saved is read as it was: %s', (_name, settings) => {
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ is: 'ours', settings, unknown: [], wrong: [] });
});

test.each<[string, string]>([
  ['nothing', ''],
  ['no JSON', 'Sidelight settings'],
  ['half a file', writeSettingsFile(full).slice(0, 100)],
  ['null', 'null'],
  ['a list', '[]'],
  ['another JSON file', '{"name":"sidelight","version":1}'],
  ['a file of another kind', file({ kind: 'Sidelight profile' })],
  ['settings that are a list', file({ settings: [full] })],
  ['no version', file({ version: undefined })],
  ['a version that is no number', file({ version: '2' })],
  ['far too much', `${' '.repeat(300_000)}${writeSettingsFile(full)}`],
])('a foreign file is called one: %s', (_name, text) => {
  expect(readSettingsFile(text)).toEqual({ is: 'foreign' });
});

test('a file of a newer version is called so, whatever it holds', () => {
  expect(readSettingsFile(file({ version: 2, settings: { colour: 'red' } }))).toEqual({ is: 'newer' });
});

describe('of a file of ours', () => {
  test.each<[keyof Settings, unknown]>([
    ['language', 7],
    ['textSize', 'huge'],
    ['profile', { synced: 'all' }],
    ['roles', [{ id: 'x' }]],
    ['portalsOff', ['intune']],
    ['surfacesOff', null],
    ['muted', 'all'],
  ])('a wrong %s is named and the rest is read', (key, value) => {
    const { [key]: _, ...rest } = full;
    expect(readSettingsFile(file({ settings: { ...full, [key]: value } }))).toEqual({
      is: 'ours',
      settings: rest,
      unknown: [],
      wrong: [key],
    });
  });

  test('what is not known is named and left out', () => {
    const text = file({ note: 'x', settings: { ...full, colour: 'red', ['y'.repeat(99)]: 1 } });
    expect(readSettingsFile(text)).toMatchObject({ settings: full, unknown: ['note', 'colour', 'y'.repeat(40)] });
  });

  test('what is not in it stays out, so that it is not changed', () => {
    expect(readSettingsFile(file({ settings: { language: 'en' } }))).toEqual({
      is: 'ours',
      settings: { language: 'en' },
      unknown: [],
      wrong: [],
    });
  });
});

test('only what differs is a change', () => {
  expect(changedSettings(full, full)).toEqual([]);
  expect(changedSettings({}, full)).toEqual([]);
  expect(changedSettings(full, defaultSettings)).toEqual(SETTING_KEYS);
  expect(changedSettings({ ...full, muted: [] }, full)).toEqual(['muted']);
});

test('it never throws, whatever is chosen', () => {
  fc.assert(fc.property(fc.string(), (text) => void readSettingsFile(text)));
  fc.assert(fc.property(fc.jsonValue(), (settings) => void readSettingsFile(file({ settings }))));
});

test('names from a file turn nothing around, and hide nothing', () => {
  const { unknown } = readSettingsFile(file({ 'col\u202eour\u0000': 1, språk: 2 })) as { unknown: readonly string[] };
  expect(unknown).toEqual(['col\ufffdour\ufffd', 'språk']);
});
