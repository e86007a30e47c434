import type { BrowserContext } from 'playwright';

/** What the extension did in one task of a page's main thread. */
export interface OurTask {
  /** Of the processor's time: another program's burst on the same computer is not ours. In ms. */
  readonly cpu: number;
  readonly names: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/**
 * Traces the browser until it is told to stop. A call is the extension's if its script has an address of the extension; what
 * it calls in turn is in its time. Calls of one task of the browser are added up. The layout that the page's own changes
 * have made due comes once, in whoever asks first: in a call of ours it is named and not counted.
 */
export async function traceOurTasks(context: BrowserContext): Promise<{ stop(): Promise<OurTask[]> }> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Playwright gives no protocol session for the browser itself.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES },
  });
  return {
    async stop() {
      const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return ourTasks(events);
    },
  };
}

function ourTasks(events: readonly TraceEvent[]): OurTask[] {
  const whole = events.filter(({ ph }) => ph === 'X').sort((one, other) => one.ts - other.ts);
  const tasks: { cpu: number; names: string[] }[] = [];
  const threads = new Map<string, { taskEnd: number; ourEnd: number; task?: { cpu: number; names: string[] } }>();
  for (const { pid, tid, name, ts, dur = 0, tdur, args } of whole) {
    const key = `${pid} ${tid}`;
    const thread = threads.get(key) ?? { taskEnd: 0, ourEnd: 0 };
    threads.set(key, thread);
    if (/RunTask$/.test(name) && ts >= thread.taskEnd) {
      thread.taskEnd = ts + dur;
      thread.task = { cpu: 0, names: [] };
      tasks.push(thread.task);
      continue;
    }
    const cpu = (tdur ?? dur) / 1000;
    if (ts < thread.ourEnd) {
      if (!/^(Layout|UpdateLayoutTree)$/.test(name) || !thread.task) continue;
      thread.task.cpu -= cpu;
      thread.task.names.push(`without ${name} ${cpu.toFixed(1)} ms`);
      continue;
    }
    if (!args?.data?.url?.startsWith('chrome-extension://')) continue;
    thread.ourEnd = ts + dur;
    if (!thread.task || ts >= thread.taskEnd) {
      thread.task = { cpu: 0, names: [] };
      tasks.push(thread.task);
    }
    thread.task.cpu += cpu;
    thread.task.names.push(`${args.data.url.split('/').at(-1)} ${args.data.functionName ?? name} ${cpu.toFixed(1)} ms`);
  }
  return tasks.filter(({ names }) => names.length > 0);
}
