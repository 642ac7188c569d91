import type { Columns } from './columns.js';
import { countTables, type TableCount } from './count-tables.js';
import { listTables, type Seats } from './list-tables.js';
import { type NearestTable, nearestTable } from './nearest-table.js';
import { type OpenTable, openTable } from './open-table.js';
import { type OptimalFace, optimalFace } from './optimal-face.js';
import { type BoundBody, type PartProblem, partProblem } from './part-problem.js';
import type { Readings } from './readings.js';
import { spreadOut } from './spread-out.js';

/** Steps after which counting stops and gives a lower bound. */
const countingSteps = 40_000;
/** Tables beyond which one alone is given, with the swaps that lead from it; steps in which they must be found. */
const mostTables = 12;
const listingSteps = 20_000;

/** The nearest tables of a part, in places of bodies and columns. */
export interface Balance<GroupId extends string = string, BodyId extends string = string> {
  readonly bodies: readonly BoundBody<BodyId>[];
  readonly all: Columns<GroupId>;
  readonly made: PartProblem;
  readonly nearest: NearestTable;
  readonly face: OptimalFace;
  readonly open: OpenTable;
  readonly count: TableCount;
  readonly listed: readonly Seats[];
}

/** The nearest tables of bodies, to their shares or to what a forced majority leaves of them. */
export function balance<G extends string, B extends string>(
  bodies: readonly BoundBody<B>[],
  all: Columns<G>,
  readings: Pick<Readings, 'rest'>,
): Balance<G, B> {
  return balanceOf(bodies, all, partProblem(bodies, all, readings));
}

/** The nearest tables of bodies whose problem is known. */
export function balanceOf<G extends string, B extends string>(
  bodies: readonly BoundBody<B>[],
  all: Columns<G>,
  made: PartProblem,
): Balance<G, B> {
  const nearest = nearestTable(made.problem);
  const face = optimalFace(made.problem, nearest);
  const open = openTable(made.problem, face);
  const count = countTables(open, nearest.flow, countingSteps);
  const isFew = count.isWhole && count.number > 1n && count.number <= BigInt(mostTables);
  const found = isFew ? listTables(open, { most: mostTables, steps: listingSteps }) : [];
  const isFound = BigInt(found.length) === count.number;
  const listed = isFound ? found : [spreadOut(made.problem, nearest.flow)];
  return { bodies, all, made, nearest, face, open, count, listed };
}
