import { useState } from 'react';

/** The steps that have been ticked off: numbers of `stepsOf`. */
export interface TicksState {
  readonly of: (topic: string) => readonly number[];
  readonly change: (topic: string, done: readonly number[]) => void;
}

/** What has been ticked off in each topic, for each tab apart: another tab is mostly another case. Ends with the panel. */
export function useTicks(tab: number): TicksState {
  const [all, setAll] = useState<Readonly<Record<string, readonly number[]>>>({});
  return {
    of: (topic) => all[`${tab} ${topic}`] ?? [],
    change: (topic, done) => setAll((before) => ({ ...before, [`${tab} ${topic}`]: done })),
  };
}
