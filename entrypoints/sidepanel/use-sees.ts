import { useCallback, useEffect, useState } from 'react';
import type { SeenIds } from '../../core/detection/vocabulary.ts';
import { askSees } from '../../platform/extension/sees.ts';
import type { FollowedTab } from './use-tab.ts';

/** One watched document and its answer; no answer is undefined. */
export interface Answer {
  readonly frame: number;
  readonly seen: readonly SeenIds[] | undefined;
}

/**
 * A document tells the worker only what changes a finding, and that is enough for everything but this view: while it is
 * open and can be seen, it asks again. Documents answer from memory.
 */
const AGAIN_MS = 2_000;

/** What every watched document of the tab sees, asked anew with every page; undefined until it is known. */
export function useSees({ tab, context }: FollowedTab): { answers: readonly Answer[] | undefined; again: () => void } {
  const place = `${tab} ${context.nav}`;
  const [known, setKnown] = useState<{ readonly place: string; readonly answers: readonly Answer[] }>();
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again on request
  useEffect(() => {
    let current = true;
    const look = async () => {
      const frames = Object.keys(context.frames).map(Number);
      const answers = await Promise.all(
        frames.sort((one, other) => one - other).map(async (frame) => ({ frame, seen: await askSees(tab, frame) })),
      );
      if (!current) return;
      setKnown((before) => {
        const same = before?.place === place && JSON.stringify(before.answers) === JSON.stringify(answers);
        return same ? before : { place, answers };
      });
    };
    void look();
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(), AGAIN_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [tab, context, place, asked]);
  return { answers: known?.place === place ? known.answers : undefined, again };
}
