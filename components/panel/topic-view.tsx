import { useContext, useEffect, useMemo, useRef } from 'react';
import { stepsOf } from '../../core/guidance/steps.ts';
import type { Step, Topic } from '../../core/guidance/topic.ts';
import { Blocks } from '../reading/blocks.tsx';
import { Cases, Changed, SeenHere } from '../reading/callouts.tsx';
import { ReadingContext, readableDate } from '../reading/reading-context.ts';
import { Sources } from '../reading/sources.tsx';
import { useWords } from '../reading/words.ts';
import { StaleNotes } from './stale-notes.tsx';
import { TakeAlong } from './take-along.tsx';
import { TickBox } from './tick-box.tsx';
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
  /** The steps that have been ticked off, see `stepsOf`. */
  readonly done: readonly number[];
  readonly onDone: (done: readonly number[]) => void;
  /** Whether the reader's own words stand behind those of the portal. */
  readonly isGlossed: boolean;
  readonly onGlossed: (isGlossed: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** A whole topic: the answer, the cause that was found, everything else, and what it rests on. */
export function TopicView({
  topic,
  related,
  reason,
  stillHere,
  cases,
  done,
  onDone,
  onOpen,
  ...glosses
}: TopicViewProps) {
  const say = useWords();
  const reading = useContext(ReadingContext);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const steps = useMemo(() => new Map(stepsOf(topic).map((step, at) => [step, at])), [topic]);
  const seen = reason === undefined ? undefined : topic.reasons[reason];
  const others = cases.filter((id) => id !== reason).flatMap((id) => (topic.reasons[id] ? [topic.reasons[id]] : []));
  const mark = (step: Step) => {
    const at = steps.get(step);
    if (at === undefined) return null;
    const isDone = done.includes(at);
    const onTurn = () => onDone(isDone ? done.filter((other) => other !== at) : [...done, at]);
    return <TickBox {...{ step, isDone, onTurn }} />;
  };
  return (
    <ReadingContext value={{ ...reading, mark }}>
      <article data-topic={topic.id} className="topic-view">
        <h1 ref={title} tabIndex={-1}>
          {topic.title}
        </h1>
        <div className="answer">
          <Blocks of={topic.answer} />
        </div>
        <StaleNotes topic={topic} />
        <GlossSwitch {...glosses} />
        {seen && <SeenHere reason={seen} heading={say(stillHere ? 'reading.seen-here' : 'reading.seen-earlier')} />}
        {topic.changed && <Changed changed={topic.changed} />}
        {!seen && others.length > 0 && <Cases of={others} heading={say('reading.cases')} />}
        <Blocks of={topic.body} level={2} />
        {steps.size > 0 && (
          <button type="button" className="button untick" onClick={() => onDone([])}>
            {say('reading.untick')}
          </button>
        )}
        {seen && others.length > 0 && <Cases of={others} heading={say('reading.other-cases')} />}
        <TakeAlong {...{ topic, reason, done }} />
        {related.length > 0 && (
          <nav aria-labelledby="related">
            <h2 id="related">{say('reading.related')}</h2>
            <TopicList topics={related.map((other) => ({ topic: other, look: 'title' }))} onOpen={onOpen} />
          </nav>
        )}
        <footer>
          <h2>{say('reading.sources')}</h2>
          <Sources of={topic.sources} />
          <p className="reviewed">
            {say('reading.reviewed', { date: readableDate(topic.reviewed, reading.language) })}
          </p>
        </footer>
      </article>
    </ReadingContext>
  );
}

/** A title needs a mouse; this is for everybody else. Hidden by its style where no word has a gloss. */
function GlossSwitch({ isGlossed, onGlossed }: Pick<TopicViewProps, 'isGlossed' | 'onGlossed'>) {
  const say = useWords();
  return (
    <label className="gloss-switch">
      <input type="checkbox" checked={isGlossed} onChange={(event) => onGlossed(event.target.checked)} />
      <span>{say('reading.glosses')}</span>
    </label>
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
