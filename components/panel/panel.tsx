import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Cases } from '../../core/guidance/cases.ts';
import { userLink } from '../../core/guidance/links.ts';
import { hasNewHelp, type Whereabouts } from '../../core/guidance/page-topics.ts';
import type { Results } from '../../core/guidance/search.ts';
import { type Found, TOOLS } from '../../core/guidance/search-entries.ts';
import type { Topic } from '../../core/guidance/topic.ts';
import { ReadingContext, today } from '../reading/reading-context.ts';
import { useWords } from '../reading/words.ts';
import { BackButton, Bar, NextButton } from './bar.tsx';
import type { PageCode } from './code-list.tsx';
import { ListView } from './list-view.tsx';
import type { NothingProps } from './nothing.tsx';
import type { OpenTopic, PanelState, SeesStep, ToolStep, View } from './panel-state.ts';
import { GoneView, TopicView } from './topic-view.tsx';
import { type Asked, reasonFor, usePanel } from './use-panel.ts';
import { type TicksState, useTicks } from './use-ticks.ts';

export interface PanelProps extends NothingProps {
  /** The language of the topics. */
  readonly language: string;
  /** All topics in that language, with the portal's words filled in. */
  readonly topics: readonly Topic[];
  /** The id of the tab. */
  readonly tab: number;
  /** The tab with its page, and the topics of that page. */
  readonly now: Whereabouts;
  /** The object id of the user on the page, if its address holds one. */
  readonly userId?: string | undefined;
  readonly cases: Cases;
  readonly search: (query: string) => Results;
  /** The error codes that the page shows. */
  readonly codes: readonly PageCode[];
  /** Somebody has begun to search. */
  readonly onSearching: () => void;
  /** Draws the settings; loaded like the view below. */
  readonly settings: () => ReactNode;
  /** Invites to the organisation's questions while none is answered. */
  readonly inviteProfile: boolean;
  /** What the page in the tab asked for last. */
  readonly asked?: Asked | undefined;
  /** Draws what Sidelight sees on the page: seldom opened, so it is loaded by whoever draws it. */
  readonly sees: (step: SeesStep, onSkeleton: (frame: number) => void) => ReactNode;
  /** Draws a tool or an error code; loaded like the view above. */
  readonly tool: (step: ToolStep, onStep: (step: ToolStep) => void) => ReactNode;
}

/** The side panel: the list, and over it a topic or the settings. Knows no browser API; everything comes as a prop. */
export function Panel({ language, topics, tab, now, userId, cases, search, codes, asked, ...views }: PanelProps) {
  const { settings, sees, tool, onSearching, inviteProfile, onSwitchOn, isWatched } = views;
  const say = useWords();
  const [state, go] = usePanel(asked, now, tab);
  const ticks = useTicks(tab);
  const [isGlossed, setGlossed] = useState(false);
  const shown = state.trail.at(-1);
  const results = useMemo(() => search(state.query), [search, state.query]);

  const open = (id: string, reason = reasonFor(id, now)) =>
    go({ do: 'open', id, from: now, ...(reason !== undefined && { reason }) });
  const openTool = (step: ToolStep) => go({ do: 'tool', step });
  const openFound = (found: Found) => (found.kind === 'topic' ? open(found.id) : openTool(stepTo(found)));
  const openSettings = () => go({ do: 'settings' });
  const onNext = state.ahead.length > 0 ? () => go({ do: 'next' }) : undefined;
  // At the document: after a click on a text nothing has the focus.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way) return;
      // biome-ignore lint/plugin: a key in a page of our own, where no portal listens
      event.preventDefault();
      go({ do: way });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [go]);
  const reading = { language, values: {}, userLink: userLink(userId), openTopic: open, today: today() };

  return (
    <ReadingContext value={reading}>
      <div className={isGlossed ? 'panel glossed' : 'panel'}>
        {shown === undefined ? (
          <ListView
            topics={topics}
            here={now.topics}
            codes={codes}
            query={state.query}
            results={results}
            landing={state.landing}
            {...{ inviteProfile, onSwitchOn, isWatched }}
            onQuery={(query) => {
              onSearching();
              go({ do: 'search', query });
            }}
            onOpen={open}
            onFound={openFound}
            onSettings={openSettings}
            onSees={() => go({ do: 'sees' })}
            onNext={onNext}
          />
        ) : (
          <>
            <Bar {...(shown.view === 'topic' && { onSettings: openSettings })}>
              <BackButton name={say(wayBack(state))} onBack={() => go({ do: 'back' })} />
              <NextButton onNext={onNext} />
            </Bar>
            <div role="status" className="offer">
              {shown.view === 'topic' && hasNewHelp(shown.from, now, shown.id) && (
                <button type="button" className="chip" onClick={() => go({ do: 'here' })}>
                  {say('panel.new-page')}
                </button>
              )}
            </div>
            <main>
              {shown.view === 'settings' && settings()}
              {shown.view === 'topic' && (
                <Reading
                  key={state.trail.length + shown.id}
                  {...{ shown, topics, cases, now, ticks, isGlossed }}
                  onOpen={open}
                  onGlossed={setGlossed}
                />
              )}
              {(shown.view === 'tool' || shown.view === 'code') && tool(shown, openTool)}
              {isSees(shown) && sees(shown, (frame) => go({ do: 'skeleton', frame }))}
            </main>
          </>
        )}
      </div>
    </ReadingContext>
  );
}

/** Escape and Alt with an arrow, as in a browser. In a text, Alt with an arrow goes a word further on some systems. */
function wayOf({ key, altKey, target, isComposing, defaultPrevented }: KeyboardEvent): 'back' | 'next' | undefined {
  if (isComposing || defaultPrevented) return undefined;
  if (key === 'Escape') return 'back';
  if (!altKey || (target as Element).matches('[role="searchbox"], select')) return undefined;
  if (key === 'ArrowLeft') return 'back';
  return key === 'ArrowRight' ? 'next' : undefined;
}

/** What an entry of the list opens. */
function stepTo({ kind, id }: Found): ToolStep {
  const at = `${kind}:${id}`;
  if (kind === 'code') return { view: 'code', id, at };
  if (kind === 'role') return { view: 'tool', tool: 'reset', role: id, at };
  if (kind === 'operation') return { view: 'tool', tool: 'writeback', operation: id, at };
  return { view: 'tool', tool: TOOLS.find((tool) => tool === id) ?? 'codes', at };
}

function isSees(shown: View): shown is SeesStep {
  return shown.view === 'sees' || shown.view === 'skeleton';
}

interface ReadingProps extends Pick<PanelProps, 'topics' | 'cases' | 'now'> {
  readonly shown: OpenTopic;
  readonly ticks: TicksState;
  readonly isGlossed: boolean;
  readonly onGlossed: (isGlossed: boolean) => void;
  readonly onOpen: (id: string) => void;
}

function Reading({ shown, topics, cases, now, ticks, onOpen, ...glosses }: ReadingProps) {
  const topic = topics.find(({ id }) => id === shown.id);
  if (!topic) return <GoneView topics={topics} onOpen={onOpen} />;
  return (
    <TopicView
      topic={topic}
      related={topic.related.flatMap((id) => topics.filter((other) => other.id === id))}
      reason={shown.reason}
      stillHere={shown.from.place === now.place && reasonFor(shown.id, now) === shown.reason}
      cases={cases[topic.id] ?? []}
      done={ticks.of(topic.id)}
      onDone={(done) => ticks.change(topic.id, done)}
      {...glosses}
      onOpen={onOpen}
    />
  );
}

/** What the back button says: where it leads. */
function wayBack({ trail, query }: PanelState): string {
  if (trail.length > 1) return 'panel.back-topic';
  return query ? 'panel.back-results' : 'panel.back';
}
