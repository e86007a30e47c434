import { createRoot, type Root } from 'react-dom/client';
import { Marker } from '../../components/page/marker.tsx';
import { Note } from '../../components/page/note.tsx';
import { Warning } from '../../components/page/warning.tsx';
import { createHost, type Host, placeAfter, placeFirstIn } from '../../platform/page/host.ts';
import { contentOf } from '../../platform/page/scroller.ts';
import { themeAround } from '../../platform/page/theme.ts';
import type { Backstage, Sight } from './contract.ts';
import { isWatchedEscape } from './escape.ts';
import { surfaceCss } from './floating.tsx';
import { quietly } from './quietly.ts';
import { ReadingFrame } from './reading-frame.tsx';
import type { StageState } from './stage-state.ts';
import { actionsFor } from './surface-actions.ts';
import type { TopicTexts } from './topic-texts.ts';

interface Placed {
  readonly host: Host;
  readonly root: Root;
  /** How often the page has taken the host away; after a few times it is left alone. */
  removals: number;
  /** How often it was put in its place, the first time included. */
  puts: number;
  /** What was drawn last: a look that finds the same draws nothing. */
  drawn: string;
}

const MOST_REMOVALS = 3;

/** A portal that draws a pane in steps moves a host a few times; one that moves it on and on is not fought. */
const MOST_PUTS = 12;

/**
 * Warning, note and marker. They stand in the page's own flow, where they cover nothing, scroll with what they explain and
 * come next to it in the order of Tab.
 */
export function inFlowHosts(state: StageState, texts: TopicTexts, backstage: Backstage): void {
  const placed = new Map<string, Placed>();

  const sync = () => {
    const { sights, closed, details } = state.snapshot();
    const open = sights.filter(({ show, key }) => show !== 'tooltip' && !closed.has(key));
    const shown = [...open.filter(({ show }) => show === 'marker'), ...mostImportant(open)];
    for (const [key, { host, root }] of placed) {
      if (shown.some((sight) => sight.key === key)) continue;
      root.unmount();
      host.element.remove();
      placed.delete(key);
    }
    for (const sight of shown) draw(sight, details?.key === sight.key);
  };

  const draw = (sight: Sight, expanded: boolean) => {
    const text = texts.get(sight.topic);
    if (!text) return;
    let place = placed.get(sight.key);
    if (!place) {
      const host = createHost(sight.show, 'in-flow', surfaceCss);
      place = { host, root: createRoot(host.mount, quietly), removals: 0, puts: 0, drawn: '' };
      placed.set(sight.key, place);
      host.element.addEventListener('keydown', (event) => {
        if (isWatchedEscape(event, host.element) && sight.show !== 'marker') state.close(sight.key);
      });
    } else if (!place.host.element.isConnected && ++place.removals > MOST_REMOVALS) {
      return;
    }
    if (place.puts < MOST_PUTS && put(sight, place.host)) place.puts++;
    place.host.setTheme(themeAround(sight.anchor));
    const { context, route } = backstage.here();
    const drawn = JSON.stringify([
      sight.plan,
      sight.reason,
      expanded,
      text.language,
      text.textSize,
      context.canOpenPanel,
      context.shortcut,
      route?.userId,
    ]);
    if (drawn === place.drawn) return;
    if (sight.plan?.loud && !place.drawn) void backstage.ask('warned', {});
    place.drawn = drawn;
    place.root.render(
      <ReadingFrame text={text} backstage={backstage} {...(sight.plan && { values: sight.plan.values })}>
        <InFlow sight={sight} text={text} state={state} backstage={backstage} expanded={expanded} />
      </ReadingFrame>,
    );
  };

  state.watch(sync);
}

/** One warning or note at a time, the warning of harm first. */
function mostImportant(sights: readonly Sight[]): Sight[] {
  const loud = sights.find(({ show }) => show === 'warning') ?? sights.find(({ show }) => show === 'note');
  return loud ? [loud] : [];
}

function put(sight: Sight, host: Host): boolean {
  if (sight.at?.startsWith('pane:')) return placeFirstIn(contentOf(sight.anchor), host);
  if (sight.show === 'marker')
    return placeAfter(sight.anchor.closest('ul, [role=list], [role=menu], [role=tree]') ?? sight.anchor, host);
  return placeAfter(sight.anchor, host);
}

interface InFlowProps {
  readonly sight: Sight;
  readonly text: NonNullable<ReturnType<TopicTexts['get']>>;
  readonly state: StageState;
  readonly backstage: Backstage;
  readonly expanded: boolean;
}

function InFlow({ sight, text: { topic, language }, state, backstage, expanded }: InFlowProps) {
  const actions = actionsFor(sight, backstage, () => state.close(sight.key));
  if (sight.show === 'marker') {
    return (
      <Marker
        topic={topic}
        language={language}
        expanded={expanded}
        onToggle={(byKeyboard, marker) => state.toggleDetails(sight.key, byKeyboard, marker)}
      />
    );
  }
  if (!sight.plan) return <Note topic={topic} language={language} reason={sight.reason} actions={actions} />;
  return (
    <Warning
      topic={topic}
      language={language}
      reason={sight.reason}
      plan={sight.plan}
      when={sight.show === 'warning' ? 'before' : 'after'}
      actions={actions}
      onCloudOnly={sight.plan.asks ? () => void backstage.ask('cloudOnly', {}) : undefined}
    />
  );
}
