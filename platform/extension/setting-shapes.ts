/** The shape of every setting, as it is kept and as a settings file has it. */
import * as v from 'valibot';
import { PORTALS, type Settings, SURFACES, TEXT_SIZES } from '../../core/guidance/settings.ts';
import { id, profileSchema } from './shapes.ts';

/** More than there will be topics: what is read, from the storage or a file, may not grow without an end. */
export const MOST_MUTED = 1000;

export const settingSchemas = {
  language: v.pipe(v.string(), v.maxLength(20)),
  textSize: v.picklist(TEXT_SIZES),
  profile: profileSchema,
  roles: v.pipe(
    v.array(
      v.object({
        id,
        state: v.picklist(['active', 'eligible']),
        scope: v.exactOptional(v.picklist(['tenant', 'unit', 'restricted-unit'])),
      }),
    ),
    v.maxLength(20),
  ),
  portalsOff: v.pipe(v.array(v.picklist(PORTALS)), v.maxLength(20)),
  surfacesOff: v.pipe(v.array(v.picklist(SURFACES)), v.maxLength(20)),
  muted: v.pipe(v.array(id), v.maxLength(MOST_MUTED)),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** @returns the setting, or undefined where the value is none */
export function readSetting<K extends keyof Settings>(key: K, value: unknown): Settings[K] | undefined {
  const parsed = v.safeParse(settingSchemas[key], value);
  return parsed.success ? (parsed.output as Settings[K]) : undefined;
}
