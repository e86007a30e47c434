/**
 * `npm run bench:storm`: what Sidelight costs a portal that draws without pause, beside no extension, an empty one, the
 * least that a watcher can do, and what one would write first.
 *   node tests/bench/storm.ts [runs] [cycles]    6 runs of 150 blades each, if nothing else is said
 * Prints and never judges. Every run is a browser with a new profile; the variants take turns in one run.
 *   storm/variants   the extensions      storm/page   the storm      storm/cpu   whose time it is
 */
import { resolve } from 'node:path';
import type { BrowserContext, Frame } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { load, untilCalm } from './calm.ts';
import { interval, median } from './statistics.ts';
import { type Cpu, profile } from './storm/cpu.ts';
import { FRAME, framePage, type Place, places, storm, stormPage } from './storm/page.ts';
import { CLOCK, makeVariants, type Variant, variants } from './storm/variants.ts';

interface Run extends Cpu {
  /** How long the storm took, in ms: a page that is not drawn is no storm. */
  readonly wall: number;
  /** In the page itself and in an empty frame of it, in ms on the wall clock. */
  readonly evaluation: number;
  readonly inFrame: number;
  readonly longTasks: readonly number[];
  readonly heap: number;
}

const [runs = '6', cycles = '150'] = process.argv.slice(2);
const placeNames = Object.keys(places) as Place[];
const taken = new Map<string, Run[]>();
const before = load();
const { folders, remove } = await makeVariants(resolve(import.meta.dirname, '../../.output/chrome-mv3'));
try {
  for (let run = 0; run < Number(runs); run++) {
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(run + turn) % variants.length] as Variant;
      await inBrowser(variant, async (context) => {
        for (const place of placeNames) keep(variant, place, await take(context, place));
      });
    }
  }
} finally {
  await remove();
}
for (const place of placeNames) print(place);
console.log(
  '\nEvaluation is that of the scripts themselves. What Sidelight begins in a task of its own, the top document at once and' +
    '\na frame when it is on screen, comes after it, and before the storm: it is in no column.',
);
console.log(`\nLoad ${before} before, ${load()} after.`);

async function inBrowser(variant: Variant, task: (context: BrowserContext) => Promise<void>): Promise<void> {
  const build = folders[variant];
  // Of these only Sidelight has a welcome page; left open it would lie over the page, which then draws once a second.
  const welcome = variant !== 'sidelight';
  const launched = await launchSidelight({ ...(build ? { build } : { extension: false }), welcome });
  try {
    await launched.context.route('https://entra.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: route.request().url() === FRAME ? framePage : stormPage() }),
    );
    await task(launched.context);
  } catch (error) {
    console.log(`${variant}: a run was lost. ${error instanceof Error ? error.message : error}`);
  } finally {
    await launched.close();
  }
}

async function take(context: BrowserContext, place: Place): Promise<Run> {
  const page = await context.newPage();
  try {
    await page.goto(places[place]);
    await page.waitForTimeout(1500);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    const [evaluation, inFrame] = await Promise.all([evaluationIn(page.mainFrame()), evaluationIn(page.frames()[1])]);
    await untilCalm();
    const { result, cpu } = await profile(session, () => page.evaluate(storm, Number(cycles)));
    return { ...cpu, evaluation, inFrame, ...result, heap: usedSize / 2 ** 20 };
  } finally {
    await page.close();
  }
}

async function evaluationIn(frame: Frame | undefined): Promise<number> {
  return Number(await frame?.evaluate((name) => document.documentElement.getAttribute(name), CLOCK));
}

function keep(variant: Variant, place: Place, run: Run): void {
  const key = `${variant} ${place}`;
  taken.set(key, [...(taken.get(key) ?? []), run]);
}

function print(place: Place): void {
  console.log(
    `\nA page with ${place}: ${cycles} blades, ${runs} runs. Median, smallest .. largest, in ms; heap in MB.\n`,
  );
  const head = [
    'whole storm',
    'extension’s CPU',
    'longest stretch',
    'long tasks',
    'page’s CPU',
    'evaluation',
    'in a frame',
    'heap, idle',
  ];
  console.log(' '.repeat(12) + head.map((name) => name.padStart(22)).join(''));
  for (const variant of variants) {
    const own = taken.get(`${variant} ${place}`) ?? [];
    const columns = [
      own.map(({ wall }) => wall),
      own.map(({ extension }) => extension),
      own.map(({ longest }) => longest),
      own.map(({ longTasks }) => longTasks.length),
      own.map(({ page }) => page),
      own.map(({ evaluation }) => evaluation),
      own.map(({ inFrame }) => inFrame),
      own.map(({ heap }) => heap),
    ];
    console.log(variant.padEnd(12) + columns.map((values) => range(values).padStart(22)).join(''));
  }
  const cpu = (variant: Variant) => (taken.get(`${variant} ${place}`) ?? []).map(({ extension }) => extension);
  const pairs = (one: Variant, other: Variant) => cpu(one).map((time, at) => time - (cpu(other)[at] ?? Number.NaN));
  const shown = ([low, high]: readonly [number, number]) => `${low.toFixed(1)} .. ${high.toFixed(1)} ms`;
  console.log(`\nSidelight less the empty extension, in pairs, 95 %: ${shown(interval(pairs('sidelight', 'empty')))}`);
  const times = median(cpu('sidelight')) / median(cpu('floor'));
  console.log(`Sidelight is ${times.toFixed(2)} of the floor; the target is 1.5, or 5 ms more.`);
}

function range(values: readonly number[]): string {
  const digits = Math.max(...values) < 100 ? 1 : 0;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)}  ${low.toFixed(digits)} .. ${high.toFixed(digits)}`;
}
