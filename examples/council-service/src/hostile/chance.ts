/** Chance that comes out the same for the same seed (mulberry32), so that a request that did harm can be sent again. */
export interface Chance {
  /** A whole number from 0 to below `below`. */
  below(below: number): number;
  of<Value>(values: readonly Value[]): Value;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    of<Value>(values: readonly Value[]): Value {
      if (values.length === 0) throw new Error('Something to choose from was expected.');
      return values[below(values.length)] as Value;
    },
  };
}
