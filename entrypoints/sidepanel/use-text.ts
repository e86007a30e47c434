import { useCallback, useEffect, useState } from 'react';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { loadText } from '../../platform/extension/text.ts';

/** The texts of the reading language, or the reason why there are none. */
export type Text =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly file: LanguageFile;
      /** For the search, where another language is read. */
      readonly english?: LanguageFile;
    };

/** Loads the texts; the language before stays until the next one is here, and English stands in for one that fails. */
export function useText(language: string | undefined): Text {
  const [text, setText] = useState<Text>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    if (language === undefined) return;
    let current = true;
    const show = (next: Text) => {
      if (current) setText(next);
    };
    loadBoth(language).then(
      (files) => show({ state: 'ready', ...files }),
      () => show({ state: 'failed', retry }),
    );
    return () => {
      current = false;
    };
  }, [language, attempt, retry]);
  return text;
}

async function loadBoth(language: string): Promise<{ file: LanguageFile; english?: LanguageFile }> {
  const english = loadText('en').catch(() => undefined);
  const file = await loadText(language);
  const other = await english;
  return { file, ...(other && other !== file && { english: other }) };
}
