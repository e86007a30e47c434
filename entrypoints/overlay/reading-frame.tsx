import { type ReactNode, useMemo } from 'react';
import { ReadingContext, today } from '../../components/reading/reading-context.ts';
import { WordsContext } from '../../components/reading/words.ts';
import type { TopicReply } from '../../platform/extension/ask.ts';
import type { Backstage } from './contract.ts';

const NO_VALUES = {};

interface ReadingFrameProps {
  readonly text: TopicReply;
  readonly backstage: Backstage;
  readonly values?: Readonly<Record<string, number>>;
  readonly children: ReactNode;
}

/** Gives what is inside the words, the language and the numbers of its place. */
export function ReadingFrame({ text, backstage, values = NO_VALUES, children }: ReadingFrameProps) {
  const { userLink } = backstage;
  const { href, exact } = userLink;
  const reading = useMemo(
    () => ({ language: text.language, values, userLink: { href, exact }, today: today() }),
    [text.language, values, href, exact],
  );
  return (
    <WordsContext value={text.words}>
      <ReadingContext value={reading}>{children}</ReadingContext>
    </WordsContext>
  );
}
