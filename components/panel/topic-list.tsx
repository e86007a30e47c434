import { firstSentence, leadText } from '../../core/guidance/plain-text.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { ListButton } from './list-button.tsx';

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

export function TopicButton({
  listed: { topic, reason, look },
  onOpen,
}: { listed: Listed } & Pick<TopicListProps, 'onOpen'>) {
  const say = useWords();
  const cause = reason === undefined ? undefined : leadText(topic.reasons[reason] ?? []);
  return (
    <ListButton
      topic={topic.id}
      title={topic.title}
      look={look}
      tag={look === 'seen' ? say('panel.seen') : undefined}
      more={look === 'title' ? undefined : (cause ?? firstSentence(topic.answer))}
      onOpen={() => onOpen(topic.id, reason)}
    />
  );
}
