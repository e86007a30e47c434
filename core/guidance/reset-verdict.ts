import { RESET_REASONS, type ResetReason } from './reset-ids.ts';
import type { Answer, Verdict } from './reset-question.ts';

const RANK: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, depends: 2, yes: 3 };

/** A verdict with one reason. */
export const verdict = (answer: Answer, reason: ResetReason): Verdict => ({ answer, because: [reason] });

/** All of them must hold: the worst decides, and only what makes it so is said. */
export const worst = (verdicts: readonly Verdict[]): Verdict => decided(verdicts, Math.min);

/** One of them is enough: the best decides. */
export const best = (verdicts: readonly Verdict[]): Verdict => decided(verdicts, Math.max);

function decided(verdicts: readonly Verdict[], choose: (...ranks: number[]) => number): Verdict {
  const rank = choose(...verdicts.map(({ answer }) => RANK[answer]));
  const deciding = verdicts.filter(({ answer }) => RANK[answer] === rank);
  const because = new Set(deciding.flatMap((one) => one.because));
  return { answer: deciding[0]?.answer ?? 'unknown', because: RESET_REASONS.filter((reason) => because.has(reason)) };
}
