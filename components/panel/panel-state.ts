import type { Whereabouts } from '../../core/guidance/page-topics.ts';
import type { ToolId } from '../../core/guidance/search-entries.ts';

/** An open topic, and where the reader was when it was opened. */
export interface OpenTopic {
  readonly view: 'topic';
  readonly id: string;
  /** The cause that was seen on the page, one of the topic's reasons. */
  readonly reason?: string;
  readonly from: Whereabouts;
}

/** What Sidelight sees on the page, and over it the skeleton of one of its documents. */
export type SeesStep = { readonly view: 'sees' } | { readonly view: 'skeleton'; readonly frame: number };

/** A tool, or one error code. */
export type ToolStep = {
  /** The entry of the list that opened it: `tool:reset`, `role:…`, `code:…`. */
  readonly at: string;
} & (
  | { readonly view: 'tool'; readonly tool: ToolId; readonly role?: string; readonly operation?: string }
  | { readonly view: 'code'; readonly id: string }
);

export type View = OpenTopic | { readonly view: 'settings' } | SeesStep | ToolStep;

/** Where the focus goes when the list is shown. */
export type Landing = 'search' | 'here' | { readonly topic: string } | { readonly open: string } | 'settings' | 'sees';

export interface PanelState {
  readonly query: string;
  /** What lies over the list; the last one is shown. */
  readonly trail: readonly View[];
  /** What was left by going back, the next one last; forgotten as soon as something else is opened. */
  readonly ahead: readonly View[];
  readonly landing: Landing;
}

export type PanelAction =
  | { readonly do: 'search'; readonly query: string }
  | ({ readonly do: 'open' } & Omit<OpenTopic, 'view'>)
  /** A page asked for a topic: it opens over the list, whatever was open before. */
  | ({ readonly do: 'show' } & Omit<OpenTopic, 'view'>)
  | { readonly do: 'settings' }
  | { readonly do: 'sees' }
  | { readonly do: 'skeleton'; readonly frame: number }
  | { readonly do: 'tool'; readonly step: ToolStep }
  | { readonly do: 'back' }
  /** Forward again, to what was left by going back. */
  | { readonly do: 'next' }
  /** To a tab that was followed before, as it was left. */
  | { readonly do: 'return'; readonly to: PanelState }
  /** To the topics of the page. */
  | { readonly do: 'here' };

export const closedPanel: PanelState = { query: '', trail: [], ahead: [], landing: 'search' };

/** The panel's whole behaviour between its views. Pure. */
export function panelReducer(state: PanelState, action: PanelAction): PanelState {
  switch (action.do) {
    case 'search':
      return { ...state, query: action.query };
    case 'open':
      return over(state, withoutLater(state.trail, action.id), topic(action));
    case 'show':
      return over({ ...state, query: '' }, [], topic(action));
    case 'settings':
      return state.trail.at(-1)?.view === 'settings' ? state : over(state, state.trail, { view: 'settings' });
    // Both are reached from the list only.
    case 'sees':
      return over(state, [], { view: 'sees' });
    case 'skeleton':
      return over(state, [{ view: 'sees' }], { view: 'skeleton', frame: action.frame });
    case 'tool':
      return over(state, state.trail, action.step);
    case 'back': {
      const left = state.trail.at(-1);
      if (!left) return state.query ? { ...state, query: '' } : state;
      return {
        ...state,
        trail: state.trail.slice(0, -1),
        ahead: [...state.ahead, left],
        landing: landingFrom(left),
      };
    }
    case 'next': {
      const next = state.ahead.at(-1);
      return next ? { ...state, trail: [...state.trail, next], ahead: state.ahead.slice(0, -1) } : state;
    }
    case 'here':
      return { ...closedPanel, landing: 'here' };
    case 'return':
      return action.to;
  }
}

/** The panel with one more view over the way that led to it. */
function over(state: PanelState, way: readonly View[], view: View): PanelState {
  return { ...state, trail: [...way, view], ahead: [] };
}

function landingFrom(left: View): Landing {
  if ('at' in left) return { open: left.at };
  if (left.view === 'topic') return { topic: left.id };
  return left.view === 'settings' ? 'settings' : 'sees';
}

function topic({ id, reason, from }: Omit<OpenTopic, 'view'>): OpenTopic {
  return { view: 'topic', id, from, ...(reason !== undefined && { reason }) };
}

/** A topic that is already on the way is gone back to, so that two topics that name each other make no endless way. */
function withoutLater(trail: readonly View[], id: string): readonly View[] {
  const at = trail.findIndex((view) => view.view === 'topic' && view.id === id);
  return at < 0 ? trail : trail.slice(0, at);
}
