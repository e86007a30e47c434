/** The letters of a word as bits: two words that differ by few letters differ by few bits, which is seen at once. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

/**
 * How many letters have to be changed, added or taken away to make one word of the other.
 * @param most above it the answer is not looked for
 * @returns undefined where it is more than `most`
 */
export function distanceOf(one: string, its: number, other: string, others: number, most: number): number | undefined {
  // A letter that is changed takes one bit away and adds another.
  if (bitsOf(its ^ others) > 2 * most) return undefined;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      const changed = (before[column - 1] as number) + (isSame ? 0 : 1);
      const distance = Math.min(changed, (before[column] as number) + 1, (now[column - 1] as number) + 1);
      now.push(distance);
      if (distance < least) least = distance;
    }
    if (least > most) return undefined;
    before = now;
  }
  const distance = before[other.length] as number;
  return distance <= most ? distance : undefined;
}

/** How many bits of a number are set. */
export function bitsOf(number: number): number {
  let left = number;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}
