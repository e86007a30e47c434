/**
 * `node tests/soak/cycles.ts [cycles=1000] [tooltip|pane]`: whether something of ours piles up on one page. A tooltip and a reset pane are
 * opened and closed that often; between blocks the garbage is collected and what is left is counted. The portal's own
 * libraries may pile up something as well, so the panes are opened and closed without Sidelight too, a third as often, and that is taken off.
 * Ends with 1 if nodes, listeners or the heap grow, or a host is held that is in no document.
 */
import type { Page } from 'playwright';
import { launchSidelight } from '../kit/launch.ts';
import { servePracticePortal } from '../practice-portal/serve.ts';
import { type Counters, readCounters, slopeOf } from './counters.ts';
import { pane, type Subject, tooltip } from './subjects.ts';

const cycles = Number(process.argv[2] ?? 1000);
const only = process.argv[3];
/** For each cycle. Less than one in ten is what a measure of a living page varies by. */
const MOST = { nodes: 0.1, listeners: 0.1, heap: 1024 };

type Slopes = Record<keyof typeof MOST, number>;
interface Run {
  readonly slopes: Slopes;
  readonly detached: number;
}

let failed = false;
for (const subject of Object.values({ tooltip, pane })) {
  if (only !== undefined && only !== (subject === pane ? 'pane' : 'tooltip')) continue;
  const alone = subject === pane ? await run(subject, false, Math.ceil(cycles / 3)) : undefined;
  const together = await run(subject, true, cycles);
  for (const key of Object.keys(MOST) as (keyof Slopes)[]) {
    const slope = together.slopes[key] - Math.max(0, alone?.slopes[key] ?? 0);
    const good = slope < MOST[key];
    console.log(
      `${good ? 'ok  ' : 'GROWS'} ${subject.name}: ${slope.toFixed(3)} ${key} a cycle, less than ${MOST[key]}`,
    );
    failed ||= !good;
  }
  console.log(`${together.detached === 0 ? 'ok  ' : 'HELD'} ${subject.name}: ${together.detached} detached hosts\n`);
  failed ||= together.detached > 0;
}
process.exitCode = failed ? 1 : 0;

async function run(subject: Subject, withSidelight: boolean, count: number): Promise<Run> {
  const { context, close } = await launchSidelight({ extension: withSidelight });
  try {
    await servePracticePortal(context);
    const page = await context.newPage();
    return await measure(page, subject, withSidelight, count);
  } finally {
    await close();
  }
}

async function measure(page: Page, subject: Subject, withSidelight: boolean, count: number): Promise<Run> {
  const block = Math.ceil(count / 10);
  const session = await page.context().newCDPSession(page);
  let world: string | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.uniqueId;
  });
  await session.send('Runtime.enable');
  await page.goto(subject.address);
  await subject.ready(page);
  console.log(
    `${subject.name}, ${withSidelight ? 'with' : 'without'} Sidelight\n cycle  nodes  listeners  heap kB  detached`,
  );
  const taken: (Counters & { readonly cycle: number })[] = [];
  for (let cycle = 0; cycle <= count; cycle += block) {
    if (cycle > 0) await repeat(session, subject, withSidelight, block, world);
    const counters = await readCounters(session, world);
    taken.push({ cycle, ...counters });
    const { nodes, listeners, heap, detached } = counters;
    const columns = [cycle, nodes, listeners, (heap / 1024).toFixed(0), detached];
    console.log(columns.map((value, at) => String(value).padStart([6, 7, 11, 9, 10][at] ?? 0)).join(''));
  }
  // What is loaded and drawn for the first time is no leak.
  const warm = taken.filter(({ cycle }) => cycle >= 2 * block);
  const slope = (key: keyof Slopes) => slopeOf(warm.map((one) => [one.cycle, one[key]]));
  return {
    slopes: { nodes: slope('nodes'), listeners: slope('listeners'), heap: slope('heap') },
    detached: warm.at(-1)?.detached ?? 0,
  };
}

async function repeat(
  session: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
  { cycle }: Subject,
  withSidelight: boolean,
  block: number,
  world: string | undefined,
): Promise<void> {
  const one = `(${cycle.toString().replace(/^async cycle/, 'async function')})`;
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(async () => { const one = ${one}; for (let at = 0; at < ${block}; at++) await one(${withSidelight}); })()`,
    awaitPromise: true,
    ...(world !== undefined && { uniqueContextId: world }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
