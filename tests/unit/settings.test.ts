import './extension.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unknownProfile } from '../../core/guidance/profile.ts';
import { readSettings, type Settings, watchSettings, writeSetting } from '../../platform/extension/settings.ts';

const defaults: Settings = { language: '', muted: [], profile: unknownProfile, roles: [] };
const kept: Settings = {
  language: 'nb',
  muted: ['reset-refused'],
  profile: { synced: 'all', writeback: 'off', signIn: 'federated' },
  roles: [
    { id: 'helpdesk-administrator', state: 'eligible', scope: 'unit' },
    { id: 'user-administrator', state: 'active' },
  ],
};
const get = () => vi.spyOn(fakeBrowser.storage.local, 'get');
const keys = Object.keys(defaults) as (keyof Settings)[];

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
    ['roles', 'global-administrator'],
    ['roles', [{ id: 'global-administrator' }]],
    ['roles', [{ id: 'global-administrator', state: 'held' }]],
    ['roles', [{ id: 'global-administrator', state: 'active', scope: 'everything' }]],
    ['roles', Array.from({ length: 21 }, () => kept.roles[0])],
  ])('gives the default for a damaged %s and keeps the rest: %j', async (key, value) => {
    await fakeBrowser.storage.local.set({ ...kept, [key]: value });
    expect(await readSettings()).toEqual({ ...kept, [key]: defaults[key] });
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
