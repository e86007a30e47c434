import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Whereabouts } from '../../core/guidance/page-topics.ts';
import { closedPanel, type PanelAction, type PanelState, panelReducer } from './panel-state.ts';

/** A topic that a page asked for; a new `at` is a new request. */
export interface Asked {
  readonly topic: string;
  readonly reason?: string;
  readonly at: number;
}

/** The panel's state, and the one way to change it. Opens what a page asks for, at once and whenever it asks again. */
export function usePanel(asked: Asked | undefined, now: Whereabouts): [PanelState, (action: PanelAction) => void] {
  const [state, dispatch] = useReducer(panelReducer, undefined, () =>
    asked ? panelReducer(closedPanel, show(asked, now)) : closedPanel,
  );
  const go = useReadingPlaces(state, dispatch);
  const answered = useRef(asked?.at);
  useEffect(() => {
    if (!asked || asked.at === answered.current) return;
    answered.current = asked.at;
    go(show(asked, now));
  }, [asked, now, go]);
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

/** Remembers how far each view was read, so that the way back leads to the same line. */
function useReadingPlaces({ trail }: PanelState, dispatch: (action: PanelAction) => void) {
  const places = useRef<number[]>([]);
  const depth = useRef(trail.length);
  useLayoutEffect(() => {
    const back = trail.length < depth.current;
    depth.current = trail.length;
    scrollTo(0, back ? (places.current[trail.length] ?? 0) : 0);
  }, [trail]);
  return useRef((action: PanelAction) => {
    places.current[depth.current] = scrollY;
    if (action.do === 'here' || action.do === 'show') places.current[0] = 0;
    if (action.do === 'search') scrollTo(0, 0);
    dispatch(action);
  }).current;
}
