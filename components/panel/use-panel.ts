import { useEffect, useReducer, useRef } from 'react';
import type { Whereabouts } from '../../core/guidance/page-topics.ts';
import { closedPanel, type PanelAction, type PanelState, panelReducer } from './panel-state.ts';
import { useReadingPlaces } from './reading-places.ts';

/** A topic that a page asked for; a new `at` is a new request. */
export interface Asked {
  readonly topic: string;
  readonly reason?: string;
  /** The tab of that page. */
  readonly tab: number;
  readonly at: number;
}

/**
 * The panel's state, and the one way to change it. Opens what a page asks for, at once and whenever it asks again. Each
 * tab is found again as it was left.
 */
export function usePanel(
  asked: Asked | undefined,
  now: Whereabouts,
  tab: number,
): [PanelState, (action: PanelAction) => void] {
  const [state, dispatch] = useReducer(panelReducer, undefined, () =>
    asked ? panelReducer(closedPanel, show(asked, now)) : closedPanel,
  );
  const go = useReadingPlaces(state, tab, dispatch);
  const answered = useRef(asked?.at);
  useEffect(() => {
    if (!asked || asked.tab !== tab || asked.at === answered.current) return;
    answered.current = asked.at;
    go(show(asked, now));
  }, [asked, now, tab, go]);
  return [state, go];
}

function show({ topic, reason }: Asked, now: Whereabouts): PanelAction {
  const seen = reason ?? reasonFor(topic, now);
  return { do: 'show', id: topic, from: now, ...(seen && { reason: seen }) };
}

/** The cause that was seen on the page for a topic, if there is one. */
export function reasonFor(id: string, now: Whereabouts): string | undefined {
  return now.topics.find(({ topic }) => topic === id)?.reason;
}
