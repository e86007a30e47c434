/**
 * `npm run bench:panel`: how long a reader waits in the side panel, in a real browser.
 *   node tests/bench/panel-bench.ts [runs] [build]    12 openings of .output/chrome-mv3, if nothing else is said
 * Prints and never judges, as `npm run bench` does.
 *   panel           opens the browser's own side panel out of a page
 *   panel-reading   goes from topic to topic and types into the search box, in a tab
 *   search-times    the search alone, over what is shipped and over 5,000 topics
 */
import { resolve } from 'node:path';
import { launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { load, untilCalm } from './calm.ts';
import { copyWithClock } from './clocked-build.ts';
import { timePanel } from './panel.ts';
import { timeReading } from './panel-reading.ts';
import { timeSearch } from './search-times.ts';
import { median, percentile } from './statistics.ts';

const [runs = '12', build = resolve(import.meta.dirname, '../../.output/chrome-mv3')] = process.argv.slice(2);
const loadBefore = load();
const openings: number[] = [];

const copy = await copyWithClock(build);
const launched = await launchSidelight({ build: copy.folder });
try {
  await servePracticePortal(launched.context);
  // The first opening of a new profile is slower than any that an admin meets twice.
  for (let run = -1; run < Number(runs); run++) {
    await untilCalm();
    const page = await launched.context.newPage();
    const { panel } = await timePanel(launched.context, page).catch(lost);
    if (run >= 0 && panel !== undefined) openings.push(panel);
    await page.close();
  }
  await untilCalm();
  const { topics, keys } = await timeReading(launched);
  await untilCalm();
  const search = await timeSearch(launched.context, build);
  console.log(`${runs} openings. Load ${loadBefore} before, ${load()} after.\n`);
  print('panel: click to first content', openings, 'median', 300);
  print('topic: press to painted', topics, 'median', 50);
  print('search box: key to painted list', keys, 'p95', undefined);
  print('search alone, shipped: one key', search.shipped.keys, 'p95', 5);
  print('search alone, 5,000 topics: one key', search.large.keys, 'p95', 16);
  print('index of titles, shipped', search.shipped.build, 'median', undefined);
  print('index of titles, 5,000 topics', search.large.build, 'median', undefined);
  print('longest texts taken in at once, shipped', search.shipped.slices, 'p95', undefined);
  print('longest texts taken in at once, 5,000', search.large.slices, 'p95', undefined);
  console.log(`\nslowest keys over 5,000 topics: ${search.large.slowest.join(', ')}`);
} finally {
  await launched.close();
  await copy.remove();
}

function print(name: string, times: readonly number[], judged: 'median' | 'p95', target: number | undefined): void {
  const say = (time: number) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
  const aim = target === undefined ? '' : `   target: ${judged} at most ${target} ms`;
  console.log(
    `${name.padEnd(42)}median ${say(median(times)).padStart(8)}   p95 ${say(percentile(times, 0.95)).padStart(8)}   of ${times.length}${aim}`,
  );
}

function lost(error: unknown): { panel?: number } {
  console.log(`A run was lost. ${error instanceof Error ? error.message : error}`);
  return {};
}
