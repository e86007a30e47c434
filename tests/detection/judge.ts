/** What a part hands back, and how what was said is held against what is there. */
import { readFileSync } from 'node:fs';

export interface Result {
  readonly verdict: 'right' | 'wrong' | 'silent';
  /** What was judged, and in which case. */
  readonly about: string;
  /** silent: an id of silences.json, or what should have been said; wrong: what was said. */
  readonly why?: string;
}

/** Where the evidence ends: the only reasons for which detection may be silent. */
export const silences: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('silences.json', import.meta.url), 'utf8'),
);

/** Something that can be said of a page. */
export interface Expected {
  /** `kind:id`. */
  readonly thing: string;
  /** What is true of it; several only where several are true at once. Nothing: whatever is said is wrong. */
  readonly truth: readonly string[];
  /** Why detection may say nothing of it. */
  readonly silence?: string | undefined;
  /** It may be said, and need not: not counted where it is not. */
  readonly free?: boolean;
}

/** Thing -> everything that was said of it, over all documents. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * @param expected everything that may be said
 * @param said what was said; of a thing that is not expected nothing may be
 */
export function judge(expected: readonly Expected[], said: Said): Result[] {
  const strange = [...said].filter(([thing]) => !expected.some((one) => one.thing === thing));
  return [
    ...expected.flatMap((one) => judgeOne(one, said.get(one.thing) ?? new Set())),
    ...strange.map(([thing, states]): Result => ({ verdict: 'wrong', about: thing, why: `said ${[...states]}` })),
  ];
}

function judgeOne({ thing, truth, silence, free }: Expected, said: ReadonlySet<string>): Result[] {
  const wrong = [...said].filter((state) => !truth.includes(state));
  if (wrong.length > 0)
    return [{ verdict: 'wrong', about: thing, why: `said ${[...said]}, true is ${truth.join(' and ') || 'nothing'}` }];
  if (truth.every((state) => said.has(state)))
    return truth.length > 0 || !silence ? [{ verdict: 'right', about: thing }] : [silent(thing, silence)];
  return free ? [] : [silence ? silent(thing, silence) : silent(thing, `should have said ${truth.join(' and ')}`)];
}

function silent(about: string, why: string): Result {
  return { verdict: 'silent', about, why };
}

/** Whether a result breaks the promise: something false, or a silence that no evidence explains. */
export function isBroken({ verdict, why = '' }: Result): boolean {
  return verdict === 'wrong' || (verdict === 'silent' && !Object.hasOwn(silences, why));
}
