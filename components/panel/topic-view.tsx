import { useContext, useEffect, useRef } from 'react';
import type { Topic } from '../../core/guidance/topic.ts';
import { Blocks } from '../reading/blocks.tsx';
import { Cases, Changed, SeenHere } from '../reading/callouts.tsx';
import { ReadingContext, readableDate } from '../reading/reading-context.ts';
import { Sources } from '../reading/sources.tsx';
import { useWords } from '../reading/words.ts';
import { TopicList } from './topic-list.tsx';

interface TopicViewProps {
  readonly topic: Topic;
  readonly related: readonly Topic[];
  /** The cause that was seen when the topic was opened. */
  readonly reason?: string | undefined;
  /** Whether the tab still shows the page on which it was seen. */
  readonly stillHere: boolean;
  /** The topic's reasons that stand for themselves. */
  readonly cases: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** A whole topic: the answer, the cause that was found, everything else, and what it rests on. */
export function TopicView({ topic, related, reason, stillHere, cases, onOpen }: TopicViewProps) {
  const say = useWords();
  const { language } = useContext(ReadingContext);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const seen = reason === undefined ? undefined : topic.reasons[reason];
  const others = cases.filter((id) => id !== reason).flatMap((id) => (topic.reasons[id] ? [topic.reasons[id]] : []));
  return (
    <article data-topic={topic.id} className="topic-view">
      <h1 ref={title} tabIndex={-1}>
        {topic.title}
      </h1>
      <div className="answer">
        <Blocks of={topic.answer} />
      </div>
      {seen && <SeenHere reason={seen} heading={say(stillHere ? 'reading.seen-here' : 'reading.seen-earlier')} />}
      {topic.changed && <Changed changed={topic.changed} />}
      {!seen && others.length > 0 && <Cases of={others} heading={say('reading.cases')} />}
      <Blocks of={topic.body} level={2} />
      {seen && others.length > 0 && <Cases of={others} heading={say('reading.other-cases')} />}
      {related.length > 0 && (
        <nav aria-labelledby="related">
          <h2 id="related">{say('reading.related')}</h2>
          <TopicList topics={related.map((other) => ({ topic: other, look: 'title' }))} onOpen={onOpen} />
        </nav>
      )}
      <footer>
        <h2>{say('reading.sources')}</h2>
        <Sources of={topic.sources} />
        <p className="reviewed">{say('reading.reviewed', { date: readableDate(topic.reviewed, language) })}</p>
      </footer>
    </article>
  );
}

/** In the place of a topic that this build does not have. */
export function GoneView({ topics, onOpen }: { topics: readonly Topic[]; onOpen: (id: string) => void }) {
  const say = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {say('panel.gone')}
      </h1>
      <TopicList topics={topics.map((topic) => ({ topic, look: 'title' }))} onOpen={onOpen} />
    </>
  );
}
