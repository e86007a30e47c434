import { type ReactNode, useEffect } from 'react';
import { Boundary, Failed, Loading } from '../../components/panel/waiting.tsx';
import { type Words, WordsContext } from '../../components/reading/words.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { showLanguage } from './page-looks.ts';
import type { Text } from './use-text.ts';

interface TextFrameProps {
  readonly text: Text;
  /** The reading language; undefined until it is known. */
  readonly language: string | undefined;
  /** What is said while there are no texts, by language. */
  readonly firstWords: Readonly<Record<string, Words>>;
  /** See `Boundary`. */
  readonly place?: string;
  readonly children: (file: LanguageFile, english?: LanguageFile) => ReactNode;
}

/** Gives what is inside the texts of the reading language; until they are here, says so. */
export function TextFrame({ text, language, firstWords, place, children }: TextFrameProps) {
  const shown = text.state === 'ready' ? text.file.language : language;
  const words = text.state === 'ready' ? text.file.interface : (firstWords[language ?? ''] ?? {});
  useEffect(() => {
    if (shown !== undefined) showLanguage(shown);
  }, [shown]);
  return (
    <WordsContext value={words}>
      <Boundary place={place}>
        {text.state !== 'ready' && (
          <main>
            <h1 className="hidden-name">Sidelight</h1>
            {text.state === 'loading' ? <Loading /> : <Failed onRetry={text.retry} />}
          </main>
        )}
        {text.state === 'ready' && children(text.file, text.english)}
      </Boundary>
    </WordsContext>
  );
}
