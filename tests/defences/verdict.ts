import type { Defence } from './defence.ts';
import type { Outcome } from './run-tests.ts';

export interface Verdict {
  readonly is: 'seen red' | 'STAYED GREEN' | 'RED OTHERWISE' | 'did not build' | 'did not run';
  /** What the test or the build said. */
  readonly says: string;
}

/** The outcomes of a defence's own test: several where a title is part of several. */
export function outcomesOf({ spec, test }: Defence, outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((one) => one.spec === spec && one.title.includes(test) && one.is !== 'skipped');
}

/** What it means for a defence that its test ended so while it was taken out. */
export function judge(defence: Defence, outcomes: readonly Outcome[]): Verdict {
  const own = outcomesOf(defence, outcomes);
  const failed = own.filter((one) => one.is === 'failed');
  if (own.length === 0) return { is: 'did not run', says: 'no test of this title' };
  if (failed.length === 0) return { is: 'STAYED GREEN', says: '' };
  const says = failed.map((one) => one.says).join('\n');
  return { is: says.includes(defence.says) ? 'seen red' : 'RED OTHERWISE', says };
}
