import type { Seats } from './list-tables.js';
import type { Exchange } from './swaps.js';

/** Seats that pass on a body from one column to another; -1 is nobody, where a body gains or loses seats. */
export interface Passing extends Exchange {
  readonly seats: number;
}

/** The seats that change hands between two tables of the same bodies, as few as there can be. */
export function passingsBetween(before: Seats, after: Seats): readonly Passing[] {
  return after.flatMap((row, body) => {
    const off = row.map((seats, column) => seats - (before[body]?.[column] ?? 0));
    const by = off.reduce((sum, each) => sum + each, 0);
    const givers = [...off.entries()].flatMap(([column, each]) =>
      each < 0 ? [{ column, seats: -each }] : [],
    );
    const takers = [...off.entries()].flatMap(([column, each]) =>
      each > 0 ? [{ column, seats: each }] : [],
    );
    if (by > 0) givers.push({ column: -1, seats: by });
    if (by < 0) takers.push({ column: -1, seats: -by });
    return matched(givers, takers).map((each) => ({ ...each, body }));
  });
}

interface Side {
  readonly column: number;
  seats: number;
}

function matched(givers: readonly Side[], takers: readonly Side[]): readonly Omit<Passing, 'body'>[] {
  const found: Omit<Passing, 'body'>[] = [];
  for (const giver of givers) {
    for (const taker of takers) {
      const seats = Math.min(giver.seats, taker.seats);
      if (seats === 0) continue;
      giver.seats -= seats;
      taker.seats -= seats;
      found.push({ from: giver.column, to: taker.column, seats });
    }
  }
  return found;
}
