/** Value by factor; `-` where a factor means nothing in this row. */
export type Row<F extends string> = Record<F, string>;

export interface Plan<F extends string> {
  readonly factors: Readonly<Record<F, readonly string[]>>;
  /** The pairs of factors of which every pair of values is wanted. */
  readonly pairs: readonly (readonly [F, F])[];
  /** Factors whose first value is taken where no pair asks for another. */
  readonly resting?: readonly F[];
  /** Puts a row right: what means nothing beside the other values becomes `-`. */
  readonly settle: (row: Row<F>) => Row<F>;
}

const TRIES = 4;

/**
 * Rows in which every pair of values that can stand in one row does so at least once; greedy, and the same rows every time.
 * @returns the rows, in the order in which they were found
 */
export function pairwise<F extends string>({ factors, pairs, settle, resting = [] }: Plan<F>): Row<F>[] {
  const names = Object.keys(factors) as F[];
  const random = generator();
  // A pair of values is one number: strings would be most of the work.
  const places = new Map(names.map((name) => [name, new Map(factors[name].map((value, at) => [value, at]))]));
  const numbered = pairs.map(
    ([one, other], at): Pair<F> => ({ one, other, at, ones: places.get(one), others: places.get(other) }),
  );
  const wanted = new Map<number, Partial<Row<F>>>();
  for (const pair of numbered) {
    for (const a of factors[pair.one]) {
      for (const b of factors[pair.other]) {
        const both = { [pair.one]: a, [pair.other]: b } as Partial<Row<F>>;
        wanted.set(keyOf(pair, both), both);
      }
    }
  }
  const keysIn = (row: Partial<Row<F>>, among: readonly Pair<F>[] = numbered) =>
    among.map((pair) => keyOf(pair, row)).filter((key) => wanted.has(key));
  const own = new Map(names.map((name) => [name, numbered.filter(({ one, other }) => name === one || name === other)]));
  const grow = (seed: Partial<Row<F>>): Row<F> => {
    const row = { ...seed };
    for (const name of shuffled(names, random)) {
      if (row[name] !== undefined) continue;
      const luck = () => (resting.includes(name) ? 0 : random() / 2);
      const gains = factors[name].map(
        (value) => [keysIn({ ...row, [name]: value }, own.get(name)).length + luck(), value] as const,
      );
      row[name] = gains.reduce((best, gain) => (gain[0] > best[0] ? gain : best))[1];
    }
    return settle(row as Row<F>);
  };
  const rows: Row<F>[] = [];
  for (const [key, pair] of wanted) {
    const tries = Array.from({ length: TRIES }, () => grow(pair));
    const able = tries.filter((row) => keysIn(row).includes(key));
    const best = able.toSorted((x, y) => keysIn(y).length - keysIn(x).length)[0];
    // Without any try that keeps it, the pair cannot stand in one row.
    if (best) rows.push(best);
    for (const done of best ? keysIn(best) : [key]) wanted.delete(done);
  }
  return rows;
}

/** Every pair of these with each other. */
export function allPairs<F extends string>(names: readonly F[]): [F, F][] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other): [F, F] => [one, other]));
}

interface Pair<F extends string> {
  readonly one: F;
  readonly other: F;
  readonly at: number;
  readonly ones: ReadonlyMap<string, number> | undefined;
  readonly others: ReadonlyMap<string, number> | undefined;
}

/** -1 where the row has no value for one of the two. */
function keyOf<F extends string>({ one, other, at, ones, others }: Pair<F>, row: Partial<Row<F>>): number {
  const [a, b] = [ones?.get(row[one] ?? ''), others?.get(row[other] ?? '')];
  return a === undefined || b === undefined ? -1 : (at * 64 + a) * 64 + b;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Mulberry32 (public domain): the same numbers every time. */
function generator(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
