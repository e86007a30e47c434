import { median } from './statistics.ts';

/** Before a tooltip opens: entrypoints/overlay/stage-state.ts. It is wanted, so it does not count. In ms. */
export const OPEN_DELAY = 100;

/** What is measured, in the order in which it is printed. `wanted` is waiting that belongs to the design. In ms. */
export const measures = {
  tooltipCold: { name: 'tooltip, cold: hover to painted', target: 150, wanted: OPEN_DELAY },
  tooltipWarm: { name: 'tooltip, warm: hover to painted', target: 50, wanted: OPEN_DELAY },
  warningCold: { name: 'warning, cold: pane to painted', target: 150, wanted: 0 },
  warningWarm: { name: 'warning, warm: pane to painted', target: 100, wanted: 0 },
  panel: { name: 'side panel: click to first content', target: undefined, wanted: 0 },
  watcherInTop: { name: 'watcher, evaluation in a top document', target: 5, wanted: 0 },
  stretchEntra: { name: 'longest hold, start, blades, tooltip', target: 50, wanted: 0 },
  stretchM365: { name: 'longest hold, start, pane, warning', target: 50, wanted: 0 },
  watcherInFrame: { name: 'watcher, evaluation in a frame', target: 5, wanted: 0 },
} as const;

export type Measure = keyof typeof measures;
export type Times = Partial<Record<Measure, number>>;

/** All runs of one measure in one line: median, smallest and largest, and the target beside them. */
export function lineOf(measure: Measure, times: readonly number[]): string {
  const { name, target, wanted } = measures[measure];
  if (times.length === 0) return `${name.padEnd(40)}no run`;
  const own = times.map((time) => time - wanted);
  const [first, last, middle] = [Math.min(...own), Math.max(...own), median(own)];
  const aim = target === undefined ? '' : `target ${target} ms`;
  const also = wanted ? `with the ${wanted} ms before it opens: ${format(middle + wanted)}` : '';
  return [name.padEnd(40), format(middle).padStart(9), `${format(first)} .. ${format(last)}`.padStart(22)]
    .concat(aim.padStart(16), also && `   ${also}`)
    .join('')
    .trimEnd();
}

function format(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}
