import { useState } from 'react';
import type { SettingsProps } from '../../components/panel/settings-view.tsx';
import { readingLanguage } from '../../core/guidance/reading-language.ts';
import { useSettings } from './use-settings.ts';

export interface PageSettings {
  /** The reading language of this page. */
  readonly language: string;
  /** For the settings view. */
  readonly props: SettingsProps;
}

/**
 * The settings as a page of the extension needs them; undefined until they are read.
 * @param asked the language that the page's address asks for; holds until the reader chooses one
 * @param languages the reading languages of this build
 */
export function usePageSettings(asked: string | undefined, languages: readonly string[]): PageSettings | undefined {
  const [pinned, setPinned] = useState(asked);
  const known = useSettings();
  if (!known) return undefined;
  const { settings, kept, change } = known;
  return {
    language: readingLanguage(pinned, settings.language, navigator.languages, languages),
    props: {
      language: settings.language,
      languages,
      profile: settings.profile,
      muted: settings.muted,
      roles: settings.roles,
      kept,
      onLanguage: (language) => {
        setPinned(undefined);
        change('language', language);
      },
      onProfile: (profile) => change('profile', profile),
      onMuted: (muted) => change('muted', muted),
      onRoles: (roles) => change('roles', roles),
    },
  };
}
