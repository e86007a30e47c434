import { useId } from 'react';
import { useWords } from '../reading/words.ts';
import { ownName } from './own-name.ts';

interface LanguageChoiceProps {
  readonly language: string;
  readonly languages: readonly string[];
  readonly onLanguage: (language: string) => void;
}

/** The reading language, or the browser's. */
export function LanguageChoice({ language, languages, onLanguage }: LanguageChoiceProps) {
  const say = useWords();
  const id = useId();
  return (
    <section>
      <h2>
        <label htmlFor={id}>{say('settings.language')}</label>
      </h2>
      <select id={id} value={language} onChange={(event) => onLanguage(event.target.value)}>
        <option value="">{say('panel.language-auto')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </section>
  );
}
