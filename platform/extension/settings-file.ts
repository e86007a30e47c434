/** All settings as a file, to keep them or to take them to another browser. Nothing of a portal is in them. */
import { type ReadSettings, SETTING_KEYS, type Settings } from '../../core/guidance/settings.ts';
import { readSetting } from './setting-shapes.ts';

const KIND = 'Sidelight settings';
const VERSION = 1;

/** More than this is no file of ours. */
const LONGEST = 200_000;
/** And what is larger is not even read. */
export const MOST_BYTES = 4 * LONGEST;

export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, undefined, 2)}\n`;
}

export function readSettingsFile(text: string): ReadSettings {
  const file = text.length <= LONGEST ? parse(text) : undefined;
  if (!isObject(file) || file['kind'] !== KIND || !isObject(file['settings'])) return { is: 'foreign' };
  if (file['version'] !== VERSION)
    return { is: typeof file['version'] === 'number' && file['version'] > VERSION ? 'newer' : 'foreign' };
  const values = file['settings'];
  const read = SETTING_KEYS.filter((key) => Object.hasOwn(values, key)).map(
    (key) => [key, readSetting(key, values[key])] as const,
  );
  return {
    is: 'ours',
    settings: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    wrong: read.filter(([, value]) => value === undefined).map(([key]) => key),
    unknown: [...others(file, ['kind', 'version', 'settings']), ...others(values, SETTING_KEYS)],
  };
}

/** The settings of the file that are not so already. */
export function changedSettings(settings: Partial<Settings>, now: Settings): (keyof Settings)[] {
  return SETTING_KEYS.filter(
    (key) => settings[key] !== undefined && JSON.stringify(settings[key]) !== JSON.stringify(now[key]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names come from a file of anybody: few and short ones, and nothing that turns the text around them. */
function others(object: object, known: readonly string[]): string[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .slice(0, 20)
    .map((key) => key.replace(/\p{C}/gu, '\ufffd').slice(0, 40));
}
