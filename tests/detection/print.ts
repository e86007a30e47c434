import { isBroken, type Result, silences } from './judge.ts';

const VERDICTS = ['right', 'wrong', 'silent'] as const;

/** One line per part, then every silence by its reason, then what breaks the promise, in full. */
export function printResults(parts: ReadonlyMap<string, readonly Result[]>): void {
  console.log(`\n${columns('', VERDICTS)}`);
  for (const [part, results] of parts) console.log(columns(part, counts(results)));
  const all = [...parts].flatMap(([part, results]) => results.map((result) => ({ part, ...result })));
  if (parts.size > 1) console.log(columns('all', counts(all)));
  const silent = all.filter((result) => result.verdict === 'silent' && !isBroken(result));
  const reasons = groupBy(silent, ({ why = '' }) => why);
  if (reasons.size > 0) console.log('\nSilent, because\n');
  for (const [why, list] of [...reasons].toSorted(([, one], [, other]) => other.length - one.length)) {
    const things = groupBy(list, ({ about }) => about.replace(/^.*?: /, ''));
    const named = [...things].map(([thing, times]) => `${times.length} × ${thing}`);
    console.log(`${String(list.length).padStart(6)}  ${silences[why]} [${why}]\n${' '.repeat(8)}${named.join(', ')}`);
  }
  for (const verdict of ['wrong', 'silent'] as const) {
    const broken = all.filter((result) => result.verdict === verdict && isBroken(result));
    if (broken.length === 0) continue;
    console.log(verdict === 'wrong' ? '\nWrong\n' : '\nSilent without a reason\n');
    for (const { part, about, why } of broken) console.log(`${part}  ${about}  ${why}`);
  }
}

function counts(results: readonly Result[]): string[] {
  return VERDICTS.map((verdict) => String(results.filter((result) => result.verdict === verdict).length));
}

function columns(name: string, values: readonly string[]): string {
  return name.padEnd(16) + values.map((value) => value.padStart(9)).join('');
}

/** `Map.groupBy`, which Node 20 has not. */
function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
