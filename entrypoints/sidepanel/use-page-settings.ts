import { useEffect, useState } from 'react';
import type { SettingsProps } from '../../components/panel/settings-view.tsx';
import { readingLanguage } from '../../core/guidance/reading-language.ts';
import type { ChangeSetting } from '../../core/guidance/settings.ts';
import { showTextSize } from './page-looks.ts';
import { useSettings } from './use-settings.ts';

export interface PageSettings {
  /** The reading language of this page. */
  readonly language: string;
  /** For the settings view. */
  readonly props: SettingsProps;
}

/**
 * The settings as a page of the extension needs them, its text in the size that they name; undefined until they are read.
 * @param asked the language that the page's address asks for; holds until the reader chooses one
 * @param languages the reading languages of this build
 */
export function usePageSettings(asked: string | undefined, languages: readonly string[]): PageSettings | undefined {
  const [pinned, setPinned] = useState(asked);
  const known = useSettings();
  const size = known?.settings.textSize;
  useEffect(() => {
    if (size) showTextSize(size);
  }, [size]);
  if (!known) return undefined;
  const { settings, damaged, kept, change } = known;
  const onChange: ChangeSetting = (key, value) => {
    if (key === 'language') setPinned(undefined);
    change(key, value);
  };
  return {
    language: readingLanguage(pinned, settings.language, navigator.languages, languages),
    props: { settings, languages, damaged, kept, onChange },
  };
}
