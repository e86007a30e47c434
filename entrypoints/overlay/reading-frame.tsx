import { type ReactNode, useMemo } from 'react';
import { ownProperty } from '../../components/page/own-properties.ts';
import { ReadingContext, today } from '../../components/reading/reading-context.ts';
import { WordsContext } from '../../components/reading/words.ts';
import { userLink } from '../../core/guidance/links.ts';
import { textScale } from '../../core/guidance/settings.ts';
import type { TopicReply } from '../../platform/extension/ask.ts';
import type { Backstage } from './contract.ts';

const NO_VALUES = {};

interface ReadingFrameProps {
  readonly text: TopicReply;
  readonly backstage: Backstage;
  readonly values?: Readonly<Record<string, number>>;
  readonly children: ReactNode;
}

/** Gives what is inside the words, the language and the numbers of its place, and the size of text that the reader has set. */
export function ReadingFrame({ text, backstage, values = NO_VALUES, children }: ReadingFrameProps) {
  const userId = backstage.here().route?.userId;
  const reading = useMemo(
    () => ({ language: text.language, values, userLink: userLink(userId), today: today() }),
    [text.language, values, userId],
  );
  return (
    <WordsContext value={text.words}>
      <ReadingContext value={reading}>
        <div style={{ display: 'contents', ...{ [ownProperty('px')]: `${textScale(text.textSize)}px` } }}>
          {children}
        </div>
      </ReadingContext>
    </WordsContext>
  );
}
