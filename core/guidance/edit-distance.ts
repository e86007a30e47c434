/** Longer words are compared by their beginning. */
const MOST = 60;

/** How many letters must be changed, added or removed to make one word of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [a, b] = [one.slice(0, MOST), other.slice(0, MOST)];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
