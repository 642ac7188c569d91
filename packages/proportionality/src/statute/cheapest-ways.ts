import { togetherOn } from './lawful-row.js';
import { type Flow, isLess, type Problem, type ProblemRow, type Steps } from './problem.js';

/** The first part of the price of a column that has nothing to give: above all that a seat can be worth. */
const nothingToGive = 2 ** 50;

/** For each column, the cheapest way to get it a seat from the total of some column, itself or another. */
export interface Ways {
  /** What the way costs in totals, and in cells. */
  readonly first: number[];
  readonly second: number[];
  /** The row on which the seat changes hands last, and from which column; -1 for a column's own seat. */
  readonly row: number[];
  readonly from: number[];
  /** Whether they were followed to their end; otherwise they go round a cycle that costs less than nothing. */
  readonly end: boolean;
}

/** A table as it stands, and what every seat more or fewer would cost. */
export interface Standing {
  readonly problem: Problem;
  readonly flow: Flow;
  readonly steps: Steps;
  /** Whether any columns count as one. */
  readonly hasSets: boolean;
}

/**
 * The cheapest ways for all columns, by Bellman and Ford: rows are gone through until none makes a way cheaper.
 *
 * @param least - The least total of each column that its bounds allow.
 */
export function cheapestWays(
  standing: Standing,
  { totals, least }: { readonly totals: readonly number[]; readonly least: readonly number[] },
): Ways {
  const { totalStep } = standing.problem;
  const first = totals.map((total, column) =>
    total > (least[column] as number) ? -totalStep(column, total - 1) : nothingToGive,
  );
  const none = totals.map(() => -1);
  const ways: Ways = { first, second: totals.map(() => 0), row: none, from: [...none], end: true };
  // A way without a cycle comes to no column twice, so that it is found in so many rounds.
  for (let round = 0; round <= totals.length; round += 1) {
    let changed = false;
    for (let index = 0; index < standing.flow.length; index += 1) {
      if (exchangesOn(standing, index, ways)) changed = true;
    }
    if (!changed) return ways;
  }
  return { ...ways, end: false };
}

/** Whether exchanges on one row make a cheaper way for any column; the ways are brought up to date. */
function exchangesOn(standing: Standing, index: number, ways: Ways): boolean {
  const up = standing.steps.up[index] as readonly number[];
  const anyone = cheapestGiver(standing, index, ways, -1);
  if (anyone.column === -1) return false;
  let changed = false;
  for (let column = 0; column < up.length; column += 1) {
    const step = up[column] as number;
    if (step === Number.POSITIVE_INFINITY) continue;
    const set = standing.hasSets ? cappedOn(standing, index, column) : -1;
    const giver = set === -1 ? anyone : cheapestGiver(standing, index, ways, set);
    const second = giver.second + step;
    if (giver.column === -1) continue;
    if (!isLess(giver.first, second, ways.first[column] as number, ways.second[column] as number)) continue;
    ways.first[column] = giver.first;
    ways.second[column] = second;
    ways.row[column] = index;
    ways.from[column] = giver.column;
    changed = true;
  }
  return changed;
}

function cappedOn({ problem, flow }: Standing, index: number, column: number): number {
  return cappedSet(problem, problem.rows[index] as ProblemRow, flow[index] as readonly number[], column);
}

/** Whose seat on a row is had most cheaply, of all columns (`set` is -1) or of those counted as one. */
export function cheapestGiver(
  { problem, steps }: Pick<Standing, 'problem' | 'steps'>,
  index: number,
  { first, second }: Pick<Ways, 'first' | 'second'>,
  set: number,
): { readonly column: number; readonly first: number; readonly second: number } {
  const down = steps.down[index] as readonly number[];
  const best = { column: -1, first: 0, second: 0 };
  for (let column = 0; column < down.length; column += 1) {
    const step = down[column] as number;
    if (step === Number.POSITIVE_INFINITY || (set !== -1 && problem.oneOf[column] !== set)) continue;
    const here = first[column] as number;
    const cost = (second[column] as number) + step;
    if (best.column !== -1 && !isLess(here, cost, best.first, best.second)) continue;
    best.column = column;
    best.first = here;
    best.second = cost;
  }
  return best;
}

/** The set of a column where the columns counted as one have all that they may on a row; otherwise -1. */
export function cappedSet(
  { oneOf }: Problem,
  row: ProblemRow,
  has: readonly number[],
  column: number,
): number {
  const set = oneOf[column] as number;
  return set !== -1 && togetherOn(has, oneOf, set) >= row.cap * row.bodies.length ? set : -1;
}
