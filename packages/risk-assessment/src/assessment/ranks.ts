/** The ranks that a band may still have, from the lowest to the highest; one and the same when it is settled. */
export interface Ranks {
  readonly low: number;
  readonly high: number;
}

/** What the worst of several comes to. An unknown one keeps the highest open and lowers nothing. */
export function worst(several: readonly Ranks[]): Ranks {
  let [low, high] = [1, 1];
  for (const ranks of several) {
    low = Math.max(low, ranks.low);
    high = Math.max(high, ranks.high);
  }
  return { low, high };
}

/** Ranks held up to a floor: by what certainly holds at the low end, by what may hold at the high end. */
export function heldUp({ low, high }: Ranks, { rank, applies }: FloorAtRank): Ranks {
  if (applies === 'no') return { low, high };
  return { low: applies === 'yes' ? Math.max(low, rank) : low, high: Math.max(high, rank) };
}

/** A floor as far as it is known to apply. */
export interface FloorAtRank {
  readonly rank: number;
  readonly applies: 'yes' | 'no' | 'unknown';
}
