/**
 * `npm run bench`: how long an admin waits for Sidelight, in a real browser on the practice portal.
 *   node tests/bench/bench.ts [runs] [build]    20 runs of .output/chrome-mv3, if nothing else is said
 * Prints and never judges: the times of a busy computer say nothing about the code. Each run has a tab of its own, and the
 * subjects take turns, so that a slow minute falls on all of them.
 *   clocked-build   a copy of the release build, with a clock beside its scripts
 *   stopwatch       from the event to the painted surface, on the page's own clock
 *   tooltip, warning, panel   one run of each
 *   stretch         the longest hold of the portal's thread, by a profile of the stack
 */
import { resolve } from 'node:path';
import { launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { load, untilCalm } from './calm.ts';
import { copyWithClock } from './clocked-build.ts';
import { lineOf, type Measure, measures, type Times } from './measures.ts';
import { timePanel } from './panel.ts';
import { sizesOf } from './sizes.ts';
import { timeStretch } from './stretch.ts';
import { timeTooltip } from './tooltip.ts';
import { timeWarning } from './warning.ts';

const [runs = '20', build = resolve(import.meta.dirname, '../../.output/chrome-mv3')] = process.argv.slice(2);
const subjects = [timeTooltip, timeWarning, timePanel, timeStretch];
const times = new Map<Measure, number[]>();
const loadBefore = load();

const copy = await copyWithClock(build);
const clocked = await launchSidelight({ build: copy.folder });
// The copy loads nothing in idle time; what holds a thread is measured on the build as it is.
const plain = await launchSidelight({ build });
try {
  for (const { context } of [clocked, plain]) await servePracticePortal(context);
  for (let run = 0; run < Number(runs); run++) {
    if (process.stdout.isTTY) process.stdout.write(`\rrun ${run + 1} of ${runs} `);
    for (let turn = 0; turn < subjects.length; turn++) await take(subjects[(run + turn) % subjects.length]);
  }
} finally {
  await clocked.close();
  await plain.close();
  await copy.remove();
}

console.log(`\n${runs} runs each, median and min .. max. Load ${loadBefore} before, ${load()} after.\n`);
for (const measure of Object.keys(measures) as Measure[]) console.log(lineOf(measure, times.get(measure) ?? []));
console.log(`\n${sizesOf(build).join('\n')}`);

async function take(subject: (typeof subjects)[number] | undefined): Promise<void> {
  await untilCalm();
  const { context } = subject === timeStretch ? plain : clocked;
  const page = await context.newPage();
  try {
    const slow = new Promise<never>((_, reject) => setTimeout(reject, 30_000, new Error('It took 30 s.')).unref());
    keep((await Promise.race([subject?.(context, page), slow])) ?? {});
  } catch (error) {
    console.log(`${subject?.name}: a run was lost. ${error instanceof Error ? error.message : error}`);
  } finally {
    await page.close();
  }
}

function keep(taken: Times): void {
  for (const [measure, time] of Object.entries(taken) as [Measure, number][]) {
    times.set(measure, [...(times.get(measure) ?? []), time]);
  }
}
