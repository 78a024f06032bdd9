// Draws faults from the list, by a seed: one of each category first, then any. What is found has no say in it.
import type { Fault } from './list';

/** The day on which the bench was written. Another seed is another draw. */
export const SEED = 20261123;
/** How many are drawn. */
export const DRAWN = 25;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles as Fisher and Yates did. */
function shuffled<T>(things: T[], next: () => number): T[] {
  const all = [...things];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const [one, two] = [all[last] as T, all[other] as T];
    [all[last], all[other]] = [two, one];
  }
  return all;
}

/** Draws so many: all are shuffled, the first of each category comes first, and the rest in the order of the shuffle. */
export function draw(faults: Fault[], count = DRAWN, seed = SEED): Fault[] {
  const all = shuffled(faults, numbers(seed));
  const isFirst = (fault: Fault) => all.find(({ category }) => category === fault.category) === fault;
  const firsts = all.filter(isFirst);
  if (firsts.length > count) throw new Error(`${count} faults cannot hold ${firsts.length} categories`);
  return [...firsts, ...all.filter((fault) => !isFirst(fault))].slice(0, count);
}
