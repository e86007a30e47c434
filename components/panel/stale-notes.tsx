import { useContext } from 'react';
import { isOverAYear } from '../../core/guidance/age.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { ReadingContext, readableDate } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';

/** Why a topic may be out of date: nobody has reviewed it for a year, or its English has moved on. */
export function StaleNotes({ topic: { reviewed, translation } }: { topic: Topic }) {
  const say = useWords();
  const { language, today } = useContext(ReadingContext);
  return (
    <>
      {isOverAYear(reviewed, today) && (
        <p className="stale">{say('reading.old', { date: readableDate(reviewed, language) })}</p>
      )}
      {translation === 'stale' && <p className="stale">{say('reading.translation-stale')}</p>}
    </>
  );
}
