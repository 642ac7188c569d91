import type { Exact } from './allocation.js';
import type { Columns } from './columns.js';
import { exact } from './exact.js';
import type { Seats } from './list-tables.js';
import type { Targets } from './part-problem.js';

/** How far a table is from the shares. */
export interface Deviation {
  /** The sum over measured columns of (seats − share)² in the totals: principle (c). */
  readonly totals: Exact;
  /** The sum over measured cells of (seats − share)² on the bodies: principle (d). */
  readonly bodies: Exact;
  /** The largest deviation of one cell, either way. */
  readonly largest: Exact;
}

/** The squares of a table's deviations from its shares, each over the square of a denominator. */
export interface Squares {
  readonly totals: bigint;
  readonly bodies: bigint;
  readonly largest: number;
}

export function squaresOf(
  table: Seats,
  { columns, shareOf }: Columns,
  { denominator, numerators }: Targets,
): Squares {
  let bodies = 0n;
  let largest = 0;
  const sums = columns.map(() => 0);
  for (const row of table) {
    const seats = row.reduce((sum, each) => sum + each, 0);
    let ofRow = 0;
    columns.forEach(({ onBodies, members }, column) => {
      const has = row[column] as number;
      sums[column] = (sums[column] as number) + has;
      const off = onBodies ? has * shareOf - seats * members : 0;
      ofRow += off * off;
      largest = Math.max(largest, Math.abs(off));
    });
    bodies += BigInt(ofRow);
  }
  const totals = sums.reduce((sum, has, column) => {
    const target = numerators[column];
    const off = target === undefined ? 0n : BigInt(has * denominator - target);
    return sum + off * off;
  }, 0n);
  return { totals, bodies, largest };
}

export function deviationOf(table: Seats, all: Columns, targets: Targets): Deviation {
  const { totals, bodies, largest } = squaresOf(table, all, targets);
  return {
    totals: exact(totals, BigInt(targets.denominator) ** 2n),
    bodies: exact(bodies, BigInt(all.shareOf) ** 2n),
    largest: exact(largest, all.shareOf),
  };
}
