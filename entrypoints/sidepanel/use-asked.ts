import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../../components/panel/use-panel.ts';
import { readShowRequest, type ShowRequest, watchShowRequests } from '../../platform/extension/tab-context.ts';

/** A request that is older when the panel starts was made to a panel that has been closed since. */
const FRESH_MS = 10_000;

export interface AskedState {
  /** False until it is known whether the panel was opened for a topic. */
  readonly ready: boolean;
  readonly asked?: Asked;
}

/** The topic that the page in the tab asked for last: the one that opened the panel, then every further one. */
export function useAsked(tab: number | undefined): AskedState {
  const [state, setState] = useState<AskedState>({ ready: false });
  const started = useRef(false);
  useEffect(() => {
    if (tab === undefined) return;
    const life = new AbortController();
    const answer = (request: ShowRequest | undefined) => {
      if (life.signal.aborted) return;
      setState((before) => {
        const older = request?.tab !== tab || request.at <= (before.asked?.at ?? 0);
        return older ? { ...before, ready: true } : { ready: true, asked: request };
      });
    };
    watchShowRequests(answer, life.signal);
    if (!started.current) {
      readShowRequest()
        .catch(() => undefined)
        .then((request) => {
          if (life.signal.aborted) return;
          started.current = true;
          answer(request && Date.now() - request.at < FRESH_MS ? request : undefined);
        });
    }
    return () => life.abort();
  }, [tab]);
  return state;
}
