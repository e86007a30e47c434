import './extension.ts';
import optionalHosts from 'virtual:sidelight/optional-hosts';
import table from 'virtual:sidelight/table';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileForBuild } from '../../content/compiler/compile.ts';
import { hostMatches } from '../../content/compiler/hosts.ts';
import { isKnownOrigin, readFrameAddress } from '../../core/detection/hosts.ts';
import { addedWatchers, changeWatchers, groupHosts, type OptionalHosts } from '../../core/detection/optional-hosts.ts';
import {
  dropHosts,
  keepWatchersRegistered,
  readAllowed,
  requestHosts,
  watchAllowed,
} from '../../platform/extension/optional-hosts.ts';

const ring = 'https://ring.example/*';
const azure = 'https://azure.example/*';
const frames = 'https://*.frames.example/*';
const office = 'https://office.example/*';
const OPTIONAL: readonly OptionalHosts[] = [
  { group: 'rings', portal: 'entra', matches: [ring] },
  { group: 'cloud', portal: 'entra', matches: [azure, frames] },
  { group: 'cloud', portal: 'm365', matches: [office] },
];

describe('what the content offers', () => {
  test('has words in every language, and no host that has its watcher anyway', () => {
    const required = new Set(table.portals.flatMap(({ id }) => hostMatches(id)));
    const all = optionalHosts.flatMap(({ matches }) => matches);
    expect(all.filter((match) => required.has(match))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    for (const { interface: words } of compileForBuild().languages) {
      for (const { group } of optionalHosts) {
        expect(words).toMatchObject({
          [`portals.${group}`]: expect.any(String),
          [`portals.${group}.what`]: expect.any(String),
        });
      }
    }
  });

  test('is known to the worker and trusted by its frames', () => {
    for (const match of optionalHosts.flatMap(({ matches }) => matches)) {
      const origin = match.replace('/*', '').replace('*', 'sandbox-1');
      expect([origin, isKnownOrigin(origin, table)]).toEqual([origin, true]);
      if (match.includes('*.')) continue;
      const search = `?l=en.en-us&trustedAuthority=${encodeURIComponent(origin)}`;
      expect(readFrameAddress(search, table)).toEqual({ trusted: true, language: 'en' });
    }
  });
});

test.each<[string, string[], [string, string[]][]]>([
  ['nothing', [], []],
  ['a host of somebody else', ['https://elsewhere.example/*'], []],
  ['a group of one portal', [ring], [['sidelight-entra-rings', [ring]]]],
  ['a part of a group', [frames], [['sidelight-entra-cloud', [frames]]]],
  [
    'a group of two portals',
    [office, azure, frames],
    [
      ['sidelight-entra-cloud', [azure, frames]],
      ['sidelight-m365-cloud', [office]],
    ],
  ],
])('where the browser allows %s, these watchers are added', (_name, allowed, ids) => {
  expect(addedWatchers(OPTIONAL, allowed).map(({ id, matches }) => [id, matches])).toEqual(ids);
});

test('a group has the hosts of all its portals', () => {
  expect(groupHosts(OPTIONAL, [office, 'https://elsewhere.example/*'])).toEqual([
    { id: 'rings', matches: [ring], allowed: [] },
    { id: 'cloud', matches: [azure, frames, office], allowed: [office] },
  ]);
});

test('only what differs is changed, in whatever order the browser names the hosts', () => {
  const wanted = addedWatchers(OPTIONAL, [ring, azure, frames]);
  const [rings, cloud] = wanted;
  expect(changeWatchers(wanted, [])).toEqual({ add: wanted, change: [], remove: [] });
  const all = [
    { id: 'sidelight-entra-rings', matches: [ring] },
    { id: 'sidelight-entra-cloud', matches: [frames, azure] },
  ];
  expect(changeWatchers(wanted, all)).toEqual({ add: [], change: [], remove: [] });
  const old = [{ id: 'sidelight-entra-cloud', matches: [azure] }, { id: 'sidelight-entra-gone' }];
  expect(changeWatchers(wanted, old)).toEqual({ add: [rings], change: [cloud], remove: ['sidelight-entra-gone'] });
});

describe('the browser', () => {
  const extension = fakeBrowser as unknown as Record<string, unknown>;
  const original = { ...extension };
  const manifest = {
    content_scripts: [
      { js: ['content-scripts/entra.js'], all_frames: true, run_at: 'document_idle' },
      { js: ['content-scripts/m365.js'], run_at: 'document_idle' },
    ],
  };
  type Script = { id: string; matches: string[] };
  let registered: Map<string, Script>;
  let granted: { permissions: Set<string>; origins: Set<string> };
  let calls: string[];
  const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const event = (some: Set<() => void>) => ({
    addListener: (callback: () => void) => void some.add(callback),
    removeListener: (callback: () => void) => void some.delete(callback),
  });
  type Some = { permissions?: string[]; origins?: string[] };
  const isGranted = ({ permissions = [], origins = [] }: Some) =>
    permissions.every((one) => granted.permissions.has(one)) && origins.every((one) => granted.origins.has(one));

  function grant({ permissions = [], origins = [] }: Some) {
    for (const one of permissions) granted.permissions.add(one);
    for (const one of origins) granted.origins.add(one);
    for (const callback of listeners.added) callback();
  }
  function revoke({ permissions = [], origins = [] }: Some) {
    for (const one of permissions) granted.permissions.delete(one);
    for (const one of origins) granted.origins.delete(one);
    for (const callback of listeners.removed) callback();
  }
  const guard = (name: string) => {
    if (!granted.permissions.has('scripting')) throw new Error(`'scripting.${name}' is not available in this context.`);
    calls.push(name);
  };
  const scripting = {
    async getRegisteredContentScripts() {
      guard('get');
      return [...registered.values()];
    },
    async registerContentScripts(scripts: Script[]) {
      guard('register');
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    async updateContentScripts(scripts: Script[]) {
      guard('update');
      for (const script of scripts) registered.set(script.id, script);
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      guard('unregister');
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
  const ids = () => [...registered.keys()];

  beforeEach(() => {
    fakeBrowser.reset();
    registered = new Map();
    granted = { permissions: new Set(['storage']), origins: new Set() };
    calls = [];
    for (const some of Object.values(listeners)) some.clear();
    Object.assign(extension, {
      scripting,
      permissions: {
        contains: async (some: Some) => isGranted(some),
        request: vi.fn(async (some: Some) => {
          grant(some);
          return true;
        }),
        remove: vi.fn(async (some: Some) => {
          revoke(some);
          return true;
        }),
        onAdded: event(listeners.added),
        onRemoved: event(listeners.removed),
      },
    });
    fakeBrowser.runtime.getManifest = (() => manifest) as never;
  });
  afterEach(() => Object.assign(extension, original));

  test('allows nothing without the permission to register', async () => {
    grant({ origins: [ring] });
    expect(await readAllowed([ring, azure])).toEqual([]);
    grant({ permissions: ['scripting'] });
    expect(await readAllowed([ring, azure])).toEqual([ring]);
  });

  test('is asked in the turn of the click, for the hosts and the permission together', async () => {
    const asked = requestHosts([azure, office]);
    const { request } = extension['permissions'] as { request: ReturnType<typeof vi.fn> };
    expect(request.mock.calls).toEqual([[{ permissions: ['scripting'], origins: [azure, office] }]]);
    expect(await asked).toBe(true);
    request.mockRejectedValue(new Error('Permissions are blocked by enterprise policy.'));
    expect(await requestHosts([ring])).toBe(false);
  });

  test('tells of every change until the end', () => {
    const callback = vi.fn();
    const life = new AbortController();
    watchAllowed(callback, life.signal);
    grant({ origins: [ring] });
    revoke({ origins: [ring] });
    life.abort();
    grant({ origins: [ring] });
    expect(callback).toHaveBeenCalledTimes(2);
  });

  describe('has the watchers registered', () => {
    test('in the turn in which the worker starts it listens', () => {
      keepWatchersRegistered(OPTIONAL);
      expect([listeners.added.size, listeners.removed.size]).toEqual([1, 1]);
    });

    test('not at all while nothing is allowed, with or without such an API', async () => {
      keepWatchersRegistered(OPTIONAL);
      await settled();
      Object.assign(extension, { scripting: undefined });
      grant({ origins: [ring] });
      await settled();
      expect([ids(), calls]).toEqual([[], []]);
    });

    test('as the manifest has them', async () => {
      grant({ permissions: ['scripting'], origins: [ring, office] });
      keepWatchersRegistered(OPTIONAL);
      await settled();
      const same = { runAt: 'document_idle', world: 'ISOLATED', persistAcrossSessions: true };
      expect([...registered.values()]).toEqual([
        { id: 'sidelight-entra-rings', matches: [ring], js: ['content-scripts/entra.js'], allFrames: true, ...same },
        { id: 'sidelight-m365-cloud', matches: [office], js: ['content-scripts/m365.js'], allFrames: false, ...same },
      ]);
    });

    test('by relative addresses, as Firefox wants them, whose manifest has absolute ones', async () => {
      const js = [fakeBrowser.runtime.getURL('content-scripts/entra.js')];
      fakeBrowser.runtime.getManifest = (() => ({ content_scripts: [{ js, all_frames: true }] })) as never;
      grant({ permissions: ['scripting'], origins: [ring] });
      keepWatchersRegistered(OPTIONAL);
      await settled();
      expect([...registered.values()]).toMatchObject([{ js: ['content-scripts/entra.js'] }]);
    });

    test('once, however often the worker starts and whatever happens at the same time', async () => {
      grant({ permissions: ['scripting'], origins: [ring] });
      keepWatchersRegistered(OPTIONAL);
      void fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
      void fakeBrowser.runtime.onStartup.trigger();
      await settled();
      for (const some of Object.values(listeners)) some.clear();
      keepWatchersRegistered(OPTIONAL);
      await settled();
      expect(ids()).toEqual(['sidelight-entra-rings']);
      expect(calls.filter((call) => call !== 'get')).toEqual(['register']);
    });

    test('after every change of what is allowed', async () => {
      keepWatchersRegistered(OPTIONAL);
      await settled();
      await requestHosts([azure, frames, office]);
      await settled();
      expect(ids()).toEqual(['sidelight-entra-cloud', 'sidelight-m365-cloud']);
      await dropHosts([frames, office]);
      await settled();
      expect([...registered.values()].map(({ id, matches }) => [id, matches])).toEqual([
        ['sidelight-entra-cloud', [azure]],
      ]);
      expect(granted.permissions.has('scripting')).toBe(true);
    });

    test('no more once the last host is gone, and gives the permission back', async () => {
      keepWatchersRegistered(OPTIONAL);
      await requestHosts([ring]);
      await settled();
      revoke({ origins: [ring] });
      await settled();
      expect([ids(), granted.permissions.has('scripting')]).toEqual([[], false]);
      await requestHosts([ring]);
      await settled();
      expect(ids()).toEqual(['sidelight-entra-rings']);
    });

    test('again after one attempt that failed', async () => {
      grant({ permissions: ['scripting'], origins: [ring] });
      vi.spyOn(scripting, 'getRegisteredContentScripts').mockRejectedValueOnce(new Error('busy'));
      keepWatchersRegistered(OPTIONAL);
      await settled();
      expect(ids()).toEqual([]);
      grant({ origins: [azure] });
      await settled();
      expect(ids()).toEqual(['sidelight-entra-rings', 'sidelight-entra-cloud']);
    });
  });
});
