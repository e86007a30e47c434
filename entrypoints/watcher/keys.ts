import type { Visible } from './kit.ts';

const keys = new WeakMap<Element, number>();
let count = 0;

/** The same finding at the same element keeps its surface; at another element it gets a new one. */
export function keyOf({ topic, at, anchor }: Visible): string {
  let number = keys.get(anchor);
  if (number === undefined) {
    number = ++count;
    keys.set(anchor, number);
  }
  return `${topic} ${at} ${number}`;
}
