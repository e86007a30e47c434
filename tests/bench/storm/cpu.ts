import type { CDPSession } from 'playwright';

/** Part of a CPU profile as the protocol gives it; times in µs. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface Cpu {
  /** ms during which a frame of an extension stood on the stack. */
  readonly extension: number;
  /** ms of the page's own scripts. */
  readonly page: number;
  /** The longest stretch with an extension on the stack, in ms: its longest part of one task. */
  readonly longest: number;
}

/** µs between two samples; the protocol's own 1000 would miss most of a look. */
const INTERVAL = 200;

/** Samples the stack while something runs. Browser work that a script did not ask for is in neither of the two sums. */
export async function profile<T>(session: CDPSession, task: () => Promise<T>): Promise<{ result: T; cpu: Cpu }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  const result = await task();
  const { profile: taken } = (await session.send('Profiler.stop')) as { profile: Profile };
  await session.send('Profiler.disable');
  return { result, cpu: cpuOf(taken) };
}

/** A browser function called by a script counts as the script's. A gap longer than this is a sleeping computer. */
const LONGEST_GAP = 20_000;

export function cpuOf({ nodes, samples = [], timeDeltas = [] }: Profile): Cpu {
  const whose = new Map<number, 'extension' | 'page' | undefined>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, above: 'extension' | 'page' | undefined) => {
    const node = byId.get(id);
    if (!node || whose.has(id)) return;
    const { url, functionName } = node.callFrame;
    // The browser's own, such as (idle), (program) and (garbage collector).
    const own = url.startsWith('chrome-extension://') ? 'extension' : functionName.startsWith('(') ? undefined : 'page';
    const now = above === 'extension' ? above : (own ?? above);
    whose.set(id, now);
    for (const child of node.children ?? []) mark(child, now);
  };
  if (nodes[0]) mark(nodes[0].id, undefined);
  const sums = { extension: 0, page: 0 };
  let [longest, stretch] = [0, 0];
  for (const [at, id] of samples.entries()) {
    // The time until the next sample belongs to this one.
    const time = Math.min(LONGEST_GAP, Math.max(0, timeDeltas[at + 1] ?? 0));
    const owner = whose.get(id);
    if (owner) sums[owner] += time;
    stretch = owner === 'extension' ? stretch + time : 0;
    longest = Math.max(longest, stretch);
  }
  return { extension: sums.extension / 1000, page: sums.page / 1000, longest: longest / 1000 };
}
