import type { Page } from 'playwright';
import { strayRequests } from '../practice-portal/serve.ts';
import { openWindows, type Window } from './browser.ts';
import { type Expected, isBroken, judge, type Result, type Said } from './judge.ts';

/** One or more pages that one window shows one after the other. */
export interface Case {
  readonly name: string;
  readonly stops: readonly Stop[];
}

/** A page in one state, and what may be said of it. */
export interface Stop {
  /** Leads a window there, and waits until it is drawn. */
  readonly open: (page: Page) => Promise<void>;
  readonly expected: (page: Page, said: Said) => Promise<readonly Expected[]>;
  /** What is said in the page itself. */
  readonly drawn?: (page: Page) => Promise<Said>;
}

/** A row of a plan in one line. */
export function nameOf(row: Readonly<Record<string, string>>): string {
  const named = Object.entries(row).filter(([, value]) => value !== '-');
  return named.map(([name, value]) => `${name}=${value}`).join(' ');
}

/** So long is waited at least, also where all is right: what is false may come later. In ms. */
const LEAST = 700;

/** And so long at most, where something is still missing. In ms. */
const MOST = 7000;

const BETWEEN = 250;

/** @param asked `case`: only this one, or from one to another; `windows`: how many at once */
export async function runCases(
  part: string,
  cases: readonly Case[],
  asked: { readonly case?: string; readonly windows?: string },
): Promise<Result[]> {
  const [first = 0, last = first] = asked.case?.split('-').map(Number) ?? [0, cases.length];
  const queue = [...cases.entries()].filter(([at]) => at >= first && at <= last);
  const [all, results] = [queue.length, [] as Result[][]];
  const later: typeof queue = [];
  let alone = false;
  const work = async (window: Window) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, one] = next;
      const found = await runCase(window, one).catch((error) => [lost(error)]);
      if (window.page.isClosed()) {
        queue.unshift(next);
        return;
      }
      if (!alone && found.some(isLost)) {
        later.push(next);
        continue;
      }
      results[at] = found.map(({ about, ...rest }) => ({ ...rest, about: `${part} ${at} ${one.name}: ${about}` }));
      if (process.stdout.isTTY) process.stdout.write(`\r${part} ${all - queue.length} of ${all} `);
    }
  };
  const run = async (count: number) => {
    const { windows, close } = await openWindows(count);
    await Promise.all(windows.map(work)).finally(close);
  };
  // A browser that ends before its time is followed by another one.
  for (let browser = 0; queue.length > 0 && browser < 3; browser++)
    await run(Math.min(all, Number(asked.windows ?? 3)));
  // What several windows at once could not reach has the computer to itself, and counts then.
  if (queue.length === 0 && later.length > 0) {
    alone = true;
    queue.push(...later);
    await run(1);
  }
  if (queue.length > 0)
    throw new Error(`The browser ended three times; ${queue.length} cases of ${part} were not met.`);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  const stray = strayRequests
    .splice(0)
    .map((request): Result => ({ verdict: 'wrong', about: request, why: 'a request that nobody should make' }));
  return [...results.filter((found) => found !== undefined).flat(), ...stray];
}

/** A case that could not be reached is tried once more: a busy computer is nobody's fault. */
async function runCase(window: Window, one: Case): Promise<Result[]> {
  const run = async () => {
    await window.page.goto('about:blank');
    await window.forget();
    const results: Result[] = [];
    for (const stop of one.stops) {
      await stop.open(window.page);
      results.push(...(await judgeStop(window, stop)));
    }
    return results;
  };
  return run().catch(run);
}

/** Waits until what is said stays the same, and longer where something is missing. */
async function judgeStop({ page, said }: Window, stop: Stop): Promise<Result[]> {
  const start = Date.now();
  for (let before = ''; ; ) {
    const all = new Map([...(await said()), ...((await stop.drawn?.(page)) ?? [])]);
    const results = judge(await stop.expected(page, all), all);
    const now = JSON.stringify(results);
    const age = Date.now() - start;
    if (age > MOST || (now === before && age >= LEAST && !results.some(isBroken))) return results;
    before = now;
    await page.waitForTimeout(BETWEEN);
  }
}

const LOST = 'could not be reached: ';

function lost(error: unknown): Result {
  return { verdict: 'wrong', about: 'the case', why: `${LOST}${String(error).split('\n')[0]}` };
}

function isLost({ why }: Result): boolean {
  return why?.startsWith(LOST) ?? false;
}
