/** What a step of a release has come to: one line for the table. */
export interface Result {
  readonly is: 'passed' | 'failed' | 'not known';
  readonly says: string;
}

export const passed = (says: string): Result => ({ is: 'passed', says });
export const failed = (says: string): Result => ({ is: 'failed', says });
/** Could not be asked here. It stops no release, and nobody may read it as passed. */
export const notKnown = (says: string): Result => ({ is: 'not known', says });

export type Step = readonly [name: string, run: () => Promise<Result>];

/**
 * Runs steps one after the other and prints what each has come to. One that throws has failed; the next ones run all the
 * same, unless it is the first, without which there is nothing to look at.
 * @returns whether none has failed
 */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const width = Math.max(...steps.map(([name]) => name.length));
  const is: string[] = [];
  for (const [name, run] of steps) {
    const result = await run().catch((error: unknown) =>
      failed(error instanceof Error ? error.message : String(error)),
    );
    is.push(result.is);
    const [first, ...more] = result.says.split('\n');
    say(`${name.padEnd(width)}  ${result.is.padEnd(9)}  ${first}`);
    for (const line of more) say(`${''.padEnd(width + 13)}${line}`);
    if (is.length === 1 && result.is === 'failed') break;
  }
  const count = (wanted: Result['is']) => is.filter((one) => one === wanted).length;
  say(`\n${count('passed')} passed, ${count('failed')} failed, ${count('not known')} not known.`);
  return count('failed') === 0;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
