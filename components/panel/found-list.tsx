import type { NoCode } from '../../core/guidance/search.ts';
import type { Found } from '../../core/guidance/search-entries.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { ListButton } from './list-button.tsx';
import { TopicButton } from './topic-list.tsx';

interface FoundListProps {
  readonly found: readonly Found[];
  readonly topics: readonly Topic[];
  readonly onFound: (found: Found) => void;
}

/** What a search has found: topics with their answers, and everything else with what it is. */
export function FoundList({ found, topics, onFound }: FoundListProps) {
  const say = useWords();
  return (
    <ul className="topics">
      {found.map((one) => {
        const topic = one.kind === 'topic' ? topics.find(({ id }) => id === one.id) : undefined;
        if (one.kind === 'topic' && !topic) return null;
        const key = `${one.kind}:${one.id}`;
        return (
          <li key={key}>
            {topic ? (
              <TopicButton listed={{ topic, look: 'answer' }} onOpen={() => onFound(one)} />
            ) : (
              <ListButton
                title={one.title}
                lang={one.kind === 'role' ? 'en' : undefined}
                more={one.more}
                tag={say(`found.${one.kind}`)}
                look="answer"
                open={key}
                onOpen={() => onFound(one)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Where Microsoft says what its own codes mean: addresses to read, not to follow from here. */
const LOOK_UP: Readonly<Record<string, string>> = {
  aadsts: 'login.microsoftonline.com/error',
  number: 'login.microsoftonline.com/error',
  sspr: 'learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr',
};
const ELSEWHERE = 'learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback';

/** A code that we do not have: what looks like it, and where its maker explains it. */
export function NoCodeView({ noCode: { kind, near }, onFound }: { noCode: NoCode } & Pick<FoundListProps, 'onFound'>) {
  const say = useWords();
  return (
    <>
      <p className="nothing">
        {say('codes.look-up')} <code translate="no">{LOOK_UP[kind] ?? ELSEWHERE}</code>
      </p>
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{say('codes.near')}</h2>
          <FoundList found={near} topics={[]} onFound={onFound} />
        </section>
      )}
    </>
  );
}
