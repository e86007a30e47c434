import { useId } from 'react';
import { leadText, plainText } from '../../core/guidance/plain-text.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { ChevronIcon } from './icons.tsx';

/** A topic as it stands in a list. */
export interface Listed {
  readonly topic: Topic;
  readonly reason?: string;
  /** `seen`: asked for by something on the page; `answer`: with its answer; `title`: the question alone. */
  readonly look: 'seen' | 'answer' | 'title';
}

interface TopicListProps {
  readonly topics: readonly Listed[];
  readonly onOpen: (id: string, reason?: string) => void;
}

/** Topics to choose from. Every entry is one button that carries its topic's id. */
export function TopicList({ topics, onOpen }: TopicListProps) {
  return (
    <ul className="topics">
      {topics.map((listed) => (
        <li key={listed.topic.id}>
          <TopicButton listed={listed} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function TopicButton({ listed: { topic, reason, look }, onOpen }: { listed: Listed } & Pick<TopicListProps, 'onOpen'>) {
  const say = useWords();
  const id = useId();
  const cause = reason === undefined ? undefined : leadText(topic.reasons[reason] ?? []);
  return (
    <button
      type="button"
      className={`topic ${look}`}
      data-topic={topic.id}
      aria-labelledby={`${id}title`}
      aria-describedby={look === 'title' ? undefined : `${id}tag ${id}more`}
      onClick={() => onOpen(topic.id, reason)}
    >
      <span className="words">
        {look === 'seen' && (
          <span className="tag" id={`${id}tag`}>
            {say('panel.seen')}
          </span>
        )}
        <span className="title" id={`${id}title`}>
          {topic.title}
        </span>
        {look !== 'title' && (
          <span className="more" id={`${id}more`}>
            {cause ?? plainText(topic.answer)}
          </span>
        )}
      </span>
      <ChevronIcon />
    </button>
  );
}
