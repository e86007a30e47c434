import { useLayoutEffect, useRef } from 'react';
import type { PanelAction, PanelState } from './panel-state.ts';

/** What is remembered of a tab: how far each view was read, and what was open when another tab came to the front. */
interface Place {
  readonly lines: WeakMap<object, number>;
  left?: PanelState;
}

/** Stands for the list, which is no view of the trail. */
const LIST = {};
const viewOf = ({ trail }: PanelState): object => trail.at(-1) ?? LIST;

/**
 * Remembers how far each view was read, so that back and forward lead to the same line, and what was open in each tab,
 * so that whoever returns to one reads on. In memory only: it ends with the panel.
 * @param tab the tab that the panel follows; one that is new goes on with what is open, since a link of a step opens one
 * @returns the way to change the state
 */
export function useReadingPlaces(state: PanelState, tab: number, dispatch: (action: PanelAction) => void) {
  const places = useRef(new Map<number, Place>()).current;
  const at = useRef<{ tab: number; view: object | undefined }>({ tab, view: viewOf(state) });
  const placeOf = useRef((id: number): Place => {
    const place = places.get(id) ?? { lines: new WeakMap() };
    places.set(id, place);
    return place;
  }).current;

  useLayoutEffect(() => {
    const { tab: before, view } = at.current;
    if (tab === before) return;
    const left = placeOf(before);
    left.left = state;
    if (view) left.lines.set(view, scrollY);
    const known = placeOf(tab).left;
    at.current = { tab, view: known ? undefined : view };
    if (known) dispatch({ do: 'return', to: known });
  }, [tab, state, placeOf, dispatch]);

  useLayoutEffect(() => {
    const view = viewOf(state);
    if (view === at.current.view) return;
    at.current.view = view;
    scrollTo(0, placeOf(tab).lines.get(view) ?? 0);
  }, [state, tab, placeOf]);

  return useRef((action: PanelAction) => {
    const { tab: now, view } = at.current;
    const { lines } = placeOf(now);
    if (view) lines.set(view, scrollY);
    if (action.do === 'here' || action.do === 'show') lines.delete(LIST);
    if (action.do === 'search') scrollTo(0, 0);
    dispatch(action);
  }).current;
}
