import { type Flow, isLess, type Problem, type ProblemRow, stepDown, stepUp } from './problem.js';

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
}

/**
 * The cheapest ways for all columns, by Bellman and Ford: rows are gone through until none makes a way cheaper.
 *
 * @param least - The least total of each column that its bounds allow.
 */
export function cheapestWays(
  problem: Problem,
  flow: Flow,
  { totals, least }: { readonly totals: readonly number[]; readonly least: readonly number[] },
): Ways {
  const first = totals.map((total, column) =>
    total > (least[column] ?? 0) ? -problem.totalStep(column, total - 1) : nothingToGive,
  );
  const none = totals.map(() => -1);
  const ways: Ways = { first, second: totals.map(() => 0), row: none, from: [...none] };
  for (let changed = true; changed; ) {
    changed = false;
    for (let index = 0; index < flow.length; index += 1) {
      if (exchangesOn(problem, flow, index, ways)) changed = true;
    }
  }
  return ways;
}

/** Whether exchanges on one row make a cheaper way for any column; the ways are brought up to date. */
function exchangesOn(problem: Problem, flow: Flow, index: number, ways: Ways): boolean {
  const row = problem.rows[index] as ProblemRow;
  const has = flow[index] as number[];
  const anyone = cheapestGiver({ problem, row, has, ways, set: -1 });
  let changed = false;
  for (let column = 0; column < has.length; column += 1) {
    const step = stepUp(problem, row, column, has[column] as number);
    if (step === undefined) continue;
    const set = cappedSet(problem, row, has, column);
    const giver = set === -1 ? anyone : cheapestGiver({ problem, row, has, ways, set });
    if (giver.column === -1) continue;
    const second = giver.second + step;
    if (!isLess(giver.first, second, ways.first[column] as number, ways.second[column] as number)) continue;
    ways.first[column] = giver.first;
    ways.second[column] = second;
    ways.row[column] = index;
    ways.from[column] = giver.column;
    changed = true;
  }
  return changed;
}

/** Whose seat on a row is had most cheaply, of all columns (`set` is -1) or of those counted as one. */
export function cheapestGiver({
  problem,
  row,
  has,
  ways,
  set,
}: {
  readonly problem: Problem;
  readonly row: ProblemRow;
  readonly has: readonly number[];
  readonly ways: Pick<Ways, 'first' | 'second'>;
  readonly set: number;
}): { readonly column: number; readonly first: number; readonly second: number } {
  const best = { column: -1, first: 0, second: 0 };
  for (let column = 0; column < has.length; column += 1) {
    if (set !== -1 && problem.oneOf[column] !== set) continue;
    const step = stepDown(problem, row, column, has[column] as number);
    if (step === undefined) continue;
    const first = ways.first[column] as number;
    const second = (ways.second[column] as number) + step;
    if (best.column !== -1 && !isLess(first, second, best.first, best.second)) continue;
    best.column = column;
    best.first = first;
    best.second = second;
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
  if (set === -1) return -1;
  let together = 0;
  for (let other = 0; other < has.length; other += 1)
    if (oneOf[other] === set) together += has[other] as number;
  return together >= row.cap * row.bodies.length ? set : -1;
}
