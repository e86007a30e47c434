import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { PageTopic } from '../../core/guidance/page-topics.ts';
import type { Results } from '../../core/guidance/search.ts';
import { type Found, TOOLS } from '../../core/guidance/search-entries.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { useWords } from '../reading/words.ts';
import { moveFocus } from './arrow-keys.ts';
import { Bar, NextButton } from './bar.tsx';
import { CodeList, type PageCode } from './code-list.tsx';
import { FoundList, NoCodeView } from './found-list.tsx';
import { ListButton } from './list-button.tsx';
import { Nothing, type NothingProps } from './nothing.tsx';
import type { Landing } from './panel-state.ts';
import { SearchBox } from './search-box.tsx';
import { SubjectLists } from './subject-lists.tsx';
import { type Listed, TopicList } from './topic-list.tsx';

/** More topics of a page than this are no help; the others stand below. */
const MOST_HERE = 8;

export interface ListViewProps extends NothingProps {
  readonly topics: readonly Topic[];
  readonly here: readonly PageTopic[];
  /** The error codes on the page. */
  readonly codes: readonly PageCode[];
  readonly query: string;
  readonly results: Results;
  readonly landing: Landing;
  /** Invites to the organisation's questions while none is answered. */
  readonly inviteProfile: boolean;
  /** Switches the portal in the tab on again; absent where it is on. */
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string, reason?: string) => void;
  readonly onFound: (found: Found) => void;
  readonly onSettings: () => void;
  readonly onSees: () => void;
  readonly onNext?: (() => void) | undefined;
}

/** Search on top; below it the results, or the topics of the page and all others. */
export function ListView(props: ListViewProps) {
  const { topics, here, query, results, landing, onQuery, onOpen, onFound, onSettings } = props;
  const say = useWords();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // It changes only while another view is shown, so this moves the focus once, when the list comes up.
    if (root.current) land(root.current, landing);
  }, [landing]);

  const { found, noCode } = results;
  const searching = query.trim() !== '';
  const onPage = here
    .filter(({ problem }, at) => problem || at < MOST_HERE)
    .flatMap(({ topic: id, reason, problem }) =>
      listTopics([id], topics, problem ? 'seen' : 'title').map((listed) => ({ ...listed, ...(reason && { reason }) })),
    );
  const shown = new Set(searching ? [] : onPage.map(({ topic }) => topic.id));
  const rest = topics.filter(({ id }) => !shown.has(id));
  const first = found[0] ?? noCode?.near[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !root.current) return;
    const clears = event.key === 'Escape' && query !== '';
    // biome-ignore lint/plugin: a key in a page of our own, where no portal listens
    if (clears || moveFocus(event.key, root.current)) event.preventDefault();
    if (!clears) return;
    // A result that had the focus goes away with the query.
    box.current?.focus();
    onQuery('');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the controls inside
    <div ref={root} className="list-view" onKeyDown={onKeyDown}>
      <Bar onSettings={onSettings}>
        <SearchBox box={box} query={query} onQuery={onQuery} onFirst={() => first && onFound(first)} />
        <NextButton onNext={props.onNext} />
      </Bar>
      <main>
        <h1 className="hidden-name">Sidelight</h1>
        <p role="status" className={searching ? 'count' : 'hidden-name'}>
          {searching && (noCode ? say('codes.unknown') : countWords(found.length, say))}
        </p>
        {searching && noCode && <NoCodeView noCode={noCode} onFound={onFound} />}
        {searching && found.length > 0 && <FoundList found={found} topics={topics} onFound={onFound} />}
        {!searching && (
          <section aria-labelledby="here">
            <h2 id="here" tabIndex={-1}>
              {say('panel.here')}
            </h2>
            {props.codes.length > 0 && <CodeList codes={props.codes} onFound={onFound} onQuery={onQuery} />}
            {onPage.length > 0 && <TopicList topics={onPage} onOpen={onOpen} />}
            {onPage.length + props.codes.length === 0 && <Nothing {...props} />}
          </section>
        )}
        {!searching && (
          <section aria-labelledby="tools">
            <h2 id="tools">{say('tools.title')}</h2>
            <ul className="topics">
              {TOOLS.map((id) => (
                <li key={id}>
                  <ListButton
                    title={say(`tools.${id}`)}
                    look="title"
                    open={`tool:${id}`}
                    onOpen={() => onFound({ kind: 'tool', id, title: '', more: '' })}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {(!searching || (found.length === 0 && !noCode)) && (
          <section aria-labelledby="all">
            <h2 id="all">{say(onPage.length > 0 && !searching ? 'panel.more' : 'panel.all')}</h2>
            <SubjectLists topics={rest} onOpen={onOpen} />
          </section>
        )}
      </main>
      <footer>
        {props.inviteProfile && (
          <p>
            <button type="button" className="link" onClick={onSettings}>
              {say('panel.profile-invite')}
            </button>
          </p>
        )}
        <p>
          <button type="button" className="link" id="sees" onClick={props.onSees}>
            {say('sees.title')}
          </button>
        </p>
        <p>
          {say('panel.privacy')} {say('panel.made-by')}
        </p>
      </footer>
    </div>
  );
}

function listTopics(ids: readonly string[], topics: readonly Topic[], look: Listed['look']): Listed[] {
  return ids.flatMap((id) => topics.filter((topic) => topic.id === id).map((topic) => ({ topic, look })));
}

function countWords(count: number, say: ReturnType<typeof useWords>): string {
  if (count === 0) return say('panel.none');
  return count === 1 ? say('panel.results-one') : say('panel.results', { count });
}

function land(root: HTMLElement, landing: Landing): void {
  const wanted =
    typeof landing === 'object'
      ? 'topic' in landing
        ? `button[data-topic="${CSS.escape(landing.topic)}"]`
        : `button[data-open="${CSS.escape(landing.open)}"]`
      : { search: '[role="searchbox"]', here: '#here', settings: '#settings', sees: '#sees' }[landing];
  const place = root.querySelector<HTMLElement>(wanted) ?? root.querySelector<HTMLElement>('[role="searchbox"]');
  place?.focus({ preventScroll: true });
}
