import { useContext } from 'react';
import { type Copied, secondLineCopy, ticketCopy, userCopy } from '../../core/guidance/copies.ts';
import { Blocks } from '../reading/blocks.tsx';
import { ReadingContext, readableDate } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';
import { CopyButton } from './copy-button.tsx';

type TakeAlongProps = Pick<Copied, 'topic' | 'reason' | 'done'>;

/** What the end user has to know, and the topic as texts for others and on paper. */
export function TakeAlong(props: TakeAlongProps) {
  const say = useWords();
  const { language } = useContext(ReadingContext);
  const { topic } = props;
  const copied: Copied = { ...props, say, date: (day) => readableDate(day, language) };
  return (
    <>
      {topic.forUser && (
        <section className="for-user">
          <h2>{say('reading.for-user')}</h2>
          <Blocks of={topic.forUser} />
        </section>
      )}
      <section className="take-along" aria-labelledby="take-along">
        <h2 id="take-along">{say('copies.title')}</h2>
        <CopyButton name={say('copies.ticket')} text={() => ticketCopy(copied)} />
        <CopyButton name={say('copies.second-line')} text={() => secondLineCopy(copied)} />
        {topic.forUser && <CopyButton name={say('copies.user')} text={() => userCopy(topic)} />}
        <button type="button" className="button" onClick={() => print()}>
          {say('copies.print')}
        </button>
        <p className="why">{say('copies.holds')}</p>
      </section>
    </>
  );
}
