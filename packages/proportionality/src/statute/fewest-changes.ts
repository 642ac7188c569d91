import type { Balance } from './balance.js';
import type { Seats } from './list-tables.js';
import { nearestTable } from './nearest-table.js';
import { optimalFace } from './optimal-face.js';
import type { Problem } from './problem.js';

/** The nearest table with the fewest seats changed from another, and whether it is the only such. */
export interface FewestChanges {
  readonly table: Seats;
  readonly isOnly: boolean;
}

/**
 * Among the nearest tables, one that changes the fewest seats of the present one.
 *
 * @param present - Seats by body and column; a body that is new has none.
 */
export function fewestChanges({ made: { problem }, bodies }: Balance, present: Seats): FewestChanges {
  // No closed chain of exchanges changes as many cells as this, so a change never outweighs nearness.
  const weight = 4 * problem.oneOf.length + 4;
  const rowOf = problem.rows.flatMap((row) => row.bodies.map((body) => [body, row] as const));
  const apart: Problem = {
    ...problem,
    slack: -1,
    rows: rowOf.sort(([one], [other]) => one - other).map(([body, row]) => ({ ...row, bodies: [body] })),
    cellStep: (row, column, has) => {
      const had = present[row.bodies[0] as number]?.[column] ?? 0;
      return problem.cellStep(row, column, has) * weight + (has < had ? -1 : 1);
    },
  };
  const nearest = nearestTable(apart);
  const { cells } = optimalFace(apart, nearest);
  // What the others leave follows from them.
  const isOnly = cells.every((spans) =>
    spans.every(({ least, most }, column) => least === most || column === problem.slack),
  );
  return { table: bodies.map((_, place) => nearest.flow[place] as number[]), isOnly };
}
