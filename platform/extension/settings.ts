/** One typed item per key, in `storage.local` only: nothing is synced to an account. Garbage reads as the default. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Profile, unknownProfile } from '../../core/guidance/profile.ts';
import type { MyRole } from '../../core/guidance/reset-question.ts';
import { profileSchema } from './shapes.ts';

const mutedSchema = v.array(v.pipe(v.string(), v.maxLength(80)));
const languageSchema = v.pipe(v.string(), v.maxLength(20));
const rolesSchema = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.maxLength(80)),
      state: v.picklist(['active', 'eligible']),
      scope: v.exactOptional(v.picklist(['tenant', 'unit', 'restricted-unit'])),
    }),
  ),
  v.maxLength(20),
);

const items = {
  language: storage.defineItem<string>('local:language', { fallback: '' }),
  muted: storage.defineItem<string[]>('local:muted', { fallback: [] }),
  profile: storage.defineItem<Profile>('local:profile', { fallback: unknownProfile }),
  roles: storage.defineItem<MyRole[]>('local:roles', { fallback: [] }),
};

export interface Settings {
  /** A reading language, or `''` for the browser's. */
  readonly language: string;
  readonly muted: readonly string[];
  readonly profile: Profile;
  /** The admin's own roles, as the admin says; never read from a portal. */
  readonly roles: readonly MyRole[];
}

/** All settings; what is missing, damaged or cannot be read is its default. Never throws. */
export async function readSettings(): Promise<Settings> {
  const keys = Object.keys(items) as (keyof typeof items)[];
  const [language, muted, profile, roles] = await Promise.all(keys.map(read));
  return {
    language: v.is(languageSchema, language) ? language : '',
    muted: v.is(mutedSchema, muted) ? muted : [],
    profile: v.is(profileSchema, profile) ? profile : unknownProfile,
    roles: v.is(rolesSchema, roles) ? roles : [],
  };
}

/** @returns whether it was kept; a full or failing storage loses the change but nothing else. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
  try {
    await (items[key] as { setValue(value: unknown): Promise<void> }).setValue(value);
    return true;
  } catch {
    return false;
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Reads, changes and keeps one setting; two changes at once are one after the other. */
export function changeSetting<K extends keyof Settings>(
  key: K,
  change: (before: Settings[K]) => Settings[K],
): Promise<boolean> {
  const next = turn.then(async () => {
    const before = (await readSettings())[key];
    const after = change(before);
    return after === before || writeSetting(key, after);
  });
  turn = next.catch(() => {});
  return next;
}

/** Calls back after any setting changed, here or in another page of the extension. */
export function watchSettings(callback: () => void, signal: AbortSignal): void {
  for (const item of Object.values(items)) signal.addEventListener('abort', item.watch(callback), { once: true });
}

async function read(key: keyof typeof items): Promise<unknown> {
  try {
    return await items[key].getValue();
  } catch {
    return undefined;
  }
}
