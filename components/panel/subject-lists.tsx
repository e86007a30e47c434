import { SUBJECTS, type Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { TopicList } from './topic-list.tsx';

interface SubjectListsProps {
  readonly topics: readonly Topic[];
  readonly onOpen: (id: string, reason?: string) => void;
}

/** Many topics, each below the heading of its subject, in the order that they come in. */
export function SubjectLists({ topics, onOpen }: SubjectListsProps) {
  const say = useWords();
  return SUBJECTS.map((subject) => {
    const own = topics.filter((topic) => topic.subject === subject);
    if (own.length === 0) return null;
    return (
      <section key={subject} aria-labelledby={`subject-${subject}`}>
        <h3 id={`subject-${subject}`}>{say(`subject.${subject}`)}</h3>
        <TopicList topics={own.map((topic) => ({ topic, look: 'title' }))} onOpen={onOpen} />
      </section>
    );
  });
}
