import type { Columns } from './columns.js';
import { countTables, type TableCount } from './count-tables.js';
import { listTables, type Seats } from './list-tables.js';
import { type NearestTable, nearestTable } from './nearest-table.js';
import { openTable } from './open-table.js';
import { type OptimalFace, optimalFace } from './optimal-face.js';
import { type BoundBody, type PartProblem, partProblem } from './part-problem.js';
import type { Readings } from './readings.js';
import { spreadOut } from './spread-out.js';

/** Steps after which counting stops and gives a lower bound. */
const countingSteps = 50_000;
/** Tables that are listed, and the steps and bodies beyond which they are not looked for. */
const mostTables = 12;
const listingSteps = 20_000;
const mostBodies = 200;

/** The nearest tables of a part, in places of bodies and columns. */
export interface Balance<GroupId extends string = string, BodyId extends string = string> {
  readonly bodies: readonly BoundBody<BodyId>[];
  readonly all: Columns<GroupId>;
  readonly made: PartProblem;
  readonly nearest: NearestTable;
  readonly face: OptimalFace;
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
  const count = countTables(open, countingSteps);
  const isSought = (count.number > 1n || !count.isWhole) && bodies.length <= mostBodies;
  const found = isSought ? listTables(open, { most: mostTables, steps: listingSteps }) : [];
  const listed = found.length > 0 ? found : [spreadOut(made.problem, nearest.flow)];
  return { bodies, all, made, nearest, face, count, listed };
}
