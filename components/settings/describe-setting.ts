import type { Profile } from '../../core/guidance/profile.ts';
import type { Settings } from '../../core/guidance/settings.ts';
import { ownName } from '../panel/own-name.ts';
import type { useWords } from '../reading/words.ts';

type Say = ReturnType<typeof useWords>;

/** What a setting says, in words: `Larger`, `All of them; On`. */
export function describeSetting(key: keyof Settings, settings: Settings, say: Say): string {
  const { language, textSize, profile, roles, portalsOff, surfacesOff, muted } = settings;
  const off = (names: readonly string[]) =>
    names.length > 0 ? say('settings.value.off', { names: names.join('; ') }) : say('settings.value.none-off');
  switch (key) {
    case 'language':
      return language === '' ? say('panel.language-auto') : ownName(language);
    case 'textSize':
      return say(`textSize.${textSize}`);
    case 'profile':
      return answersOf(profile, say) || say('profile.unknown');
    case 'roles':
      return say('settings.value.roles', { count: roles.length });
    case 'portalsOff':
      return off(portalsOff.map((portal) => say(`settings.portal.${portal}`)));
    case 'surfacesOff':
      return off(surfacesOff.map((surface) => say(`surface.${surface}`)));
    case 'muted':
      return say('settings.value.hints', { count: muted.length });
  }
}

/** What the organisation has answered. */
function answersOf({ synced, writeback, signIn, resetAt = 'unknown' }: Profile, say: Say): string {
  return Object.entries({ synced, writeback, 'sign-in': signIn, 'reset-at': resetAt })
    .filter(([, answer]) => answer !== 'unknown')
    .map(([question, answer]) => `${say(`profile.${question}`)} ${say(`profile.${question}.${answer}`)}`)
    .join('; ');
}
