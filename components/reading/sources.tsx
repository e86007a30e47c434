import { useContext } from 'react';
import type { Source } from '../../core/guidance/topic.ts';
import { OutLink } from './inlines.tsx';
import { ReadingContext, readableDate } from './reading-context.ts';
import { useWords } from './words.ts';

/** What a topic rests on: each page with its own date and the day one of us last read it. */
export function Sources({ of }: { of: readonly Source[] }) {
  const { language } = useContext(ReadingContext);
  const say = useWords();
  return (
    <ul className="sources">
      {of.map(({ url, title, dated, checked }) => (
        <li key={url}>
          {/* The pages we link to are Microsoft's English ones, whatever language is read here. */}
          <OutLink href={url}>
            <span lang="en">{title}</span>
          </OutLink>
          <span className="dates">
            {dated && <span>{say('reading.dated', { date: readableDate(dated, language) })}</span>}
            <span>{say('reading.checked', { date: readableDate(checked, language) })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
