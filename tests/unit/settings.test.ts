import './extension.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unknownProfile } from '../../core/guidance/profile.ts';
import {
  defaultSettings as defaults,
  SETTING_KEYS as keys,
  mutedInPages,
  PORTALS,
  type Settings,
  SURFACES,
  switchedOff,
  withOrWithout,
} from '../../core/guidance/settings.ts';
import { readSettings, readStoredSettings, watchSettings, writeSetting } from '../../platform/extension/settings.ts';

const kept: Settings = {
  language: 'nb',
  textSize: 'larger',
  muted: ['reset-refused'],
  profile: { synced: 'all', writeback: 'off', signIn: 'federated', resetAt: 'on-premises' },
  portalsOff: ['m365'],
  surfacesOff: ['marker'],
  roles: [
    { id: 'helpdesk-administrator', state: 'eligible', scope: 'unit' },
    { id: 'user-administrator', state: 'active' },
  ],
};
const get = () => vi.spyOn(fakeBrowser.storage.local, 'get');

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

describe('reading', () => {
  test('gives the defaults where nothing was kept', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  test.each(keys)('gives what was kept: %s', async (key) => {
    expect(await writeSetting(key, kept[key])).toBe(true);
    expect(await readSettings()).toEqual({ ...defaults, [key]: kept[key] });
  });

  test.each<[keyof Settings, unknown]>([
    ['language', 7],
    ['language', 'x'.repeat(21)],
    ['muted', 'reset-refused'],
    ['muted', [1]],
    ['muted', { 0: 'a', length: 1 }],
    ['profile', []],
    ['profile', { synced: 'all' }],
    ['profile', { ...kept.profile, synced: 'perhaps' }],
    ['profile', { ...kept.profile, writeback: true }],
    ['profile', { ...kept.profile, resetAt: 'here' }],
    ['textSize', 'huge'],
    ['portalsOff', ['intune']],
    ['surfacesOff', ['everything']],
    ['surfacesOff', 'warning'],
    ['roles', 'global-administrator'],
    ['roles', [{ id: 'global-administrator' }]],
    ['roles', [{ id: 'global-administrator', state: 'held' }]],
    ['roles', [{ id: 'global-administrator', state: 'active', scope: 'everything' }]],
    ['roles', Array.from({ length: 21 }, () => kept.roles[0])],
  ])('gives the default for a damaged %s and keeps the rest: %j', async (key, value) => {
    await fakeBrowser.storage.local.set({ ...kept, [key]: value });
    expect(await readStoredSettings()).toEqual({ settings: { ...kept, [key]: defaults[key] }, damaged: [key] });
  });

  test('calls nothing damaged where all is right or nothing was kept', async () => {
    expect((await readStoredSettings()).damaged).toEqual([]);
    await fakeBrowser.storage.local.set({ ...kept });
    expect((await readStoredSettings()).damaged).toEqual([]);
  });

  test('takes the answers of a version that asked three questions', async () => {
    const { resetAt: _, ...older } = kept.profile;
    await fakeBrowser.storage.local.set({ profile: older });
    expect(await readStoredSettings()).toEqual({ settings: { ...defaults, profile: older }, damaged: [] });
  });

  test('never throws and always has the right shape, whatever was kept', async () => {
    const json = fc.jsonValue();
    await fc.assert(
      fc.asyncProperty(fc.record({ language: json, muted: json, profile: json, roles: json }), async (values) => {
        await fakeBrowser.storage.local.set(values as Record<string, unknown>);
        const { language, muted, profile, roles } = await readSettings();
        expect(typeof language).toBe('string');
        expect(muted.every((id) => typeof id === 'string')).toBe(true);
        expect(Object.keys(unknownProfile).every((answer) => answer in profile)).toBe(true);
        expect(roles.every(({ id, state }) => typeof id === 'string' && typeof state === 'string')).toBe(true);
      }),
    );
  });

  test.each<[string, () => void]>([
    ['rejects', () => get().mockRejectedValue(new Error('corrupt'))],
    [
      'throws',
      () =>
        get().mockImplementation(() => {
          throw new Error('gone');
        }),
    ],
    ['answers with nothing', () => get().mockResolvedValue(undefined as never)],
  ])('gives the defaults where the storage %s', async (_how, fail) => {
    await fakeBrowser.storage.local.set({ ...kept });
    fail();
    expect(await readSettings()).toEqual(defaults);
  });

  test('gives the defaults where there is no storage, and writing says so', async () => {
    const { storage } = fakeBrowser;
    try {
      Object.assign(fakeBrowser, { storage: undefined });
      expect(await readSettings()).toEqual(defaults);
      expect(await writeSetting('language', 'nb')).toBe(false);
    } finally {
      Object.assign(fakeBrowser, { storage });
    }
  });
});

describe('writing', () => {
  test('says so where the storage is full, and keeps what it had', async () => {
    await writeSetting('language', 'nb');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await writeSetting('language', 'en')).toBe(false);
    expect(await writeSetting('muted', ['a'])).toBe(false);
    expect(await readSettings()).toEqual({ ...defaults, language: 'nb' });
  });

  test('never touches what is synced to an account', async () => {
    const sync = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (const key of keys) await writeSetting(key, kept[key]);
    expect(sync).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get()).toEqual(kept);
  });
});

test('whoever watches hears of each change of each setting, until the end', async () => {
  const callback = vi.fn();
  const stop = new AbortController();
  watchSettings(callback, stop.signal);
  for (const key of keys) await writeSetting(key, kept[key]);
  expect(callback).toHaveBeenCalledTimes(keys.length);
  await writeSetting('language', 'nb');
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(callback).toHaveBeenCalledTimes(keys.length);
  stop.abort();
  await writeSetting('language', 'en');
  expect(callback).toHaveBeenCalledTimes(keys.length);
});

describe('what the watcher must not draw', () => {
  test('is every muted topic and every surface that is off', () => {
    expect(mutedInPages({ ...defaults, muted: ['reset-refused'], surfacesOff: ['note', 'warning'] })).toEqual([
      'reset-refused',
      'note',
      'warning',
    ]);
  });

  test.each(SURFACES)('a topic that a page calls “%s” and mutes switches no surface off', (surface) => {
    expect(mutedInPages({ ...defaults, muted: [surface] })).toEqual([]);
  });

  test.each(SURFACES)('no topic is called “%s”', (surface) => {
    expect(readdirSync(join(import.meta.dirname, '../../content/topics'))).not.toContain(surface);
  });
});

test('every portal of the content can be switched off', () => {
  const files = readdirSync(join(import.meta.dirname, '../../content/portals'));
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...PORTALS].sort());
  expect(PORTALS.map((portal) => switchedOff(portal, { ...defaults, portalsOff: ['m365'] }))).toEqual([
    undefined,
    'm365',
  ]);
  expect(switchedOff(undefined, { ...defaults, portalsOff: [...PORTALS] })).toBeUndefined();
});

test('what is put into a list or taken out keeps the order of all', () => {
  expect(withOrWithout(SURFACES, ['warning'], 'note', true)).toEqual(['note', 'warning']);
  expect(withOrWithout(SURFACES, ['note', 'warning'], 'note', false)).toEqual(['warning']);
});
