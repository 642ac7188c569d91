import { togetherOn } from './lawful-row.js';
import type { Flow, Problem, ProblemRow, Steps } from './problem.js';

/** The first part of the price of a column that has nothing to give: above all that a seat can be worth. */
const nothingToGive = 2 ** 50;

/**
 * For each node of the network, the cheapest way to get it a seat from the total of some column.
 *
 * Nodes are the columns; then one for the totals, from which a way costs nothing; then each row, followed by the columns counted as one on it. A seat
 * changes hands on a row when a way goes from a column by the row's nodes to another column.
 */
export interface Ways {
  /** What the way costs in totals, and in cells; infinite where there is none. */
  readonly first: number[];
  readonly second: number[];
  /** The node before; -1 for a column's own seat. */
  readonly from: number[];
}

/** A table as it stands, and what every seat more or fewer would cost. */
export interface Standing {
  readonly problem: Problem;
  readonly flow: Flow;
  readonly steps: Steps;
  /** How many sets of columns count as one. */
  readonly sets: number;
}

/** How many sets of columns count as one. */
export function setsOf({ oneOf }: Problem): number {
  return 1 + Math.max(-1, ...oneOf);
}

/** The node of a row; those of the sets on it follow. */
export function nodeOf(columns: number, sets: number, row: number): number {
  return columns + 1 + row * (1 + sets);
}

/** The row of a node that is no column. */
export function rowOf(columns: number, sets: number, node: number): number {
  return Math.floor((node - columns - 1) / (1 + sets));
}

/** The cheapest ways for all nodes, by Bellman and Ford: rows are gone through until none makes a way cheaper. */
export function cheapestWays(standing: Standing, totals: readonly number[]): Ways {
  const { problem, flow, steps, sets } = standing;
  const nodes = nodeOf(totals.length, sets, flow.length);
  const ways: Ways = {
    first: new Array<number>(nodes).fill(Number.POSITIVE_INFINITY),
    second: new Array<number>(nodes).fill(0),
    from: new Array<number>(nodes).fill(-1),
  };
  totals.forEach((total, column) => {
    const hasSome = steps.down.some((row) => row[column] !== Number.POSITIVE_INFINITY);
    ways.first[column] = hasSome ? -problem.totalStep(column, total - 1) : nothingToGive;
  });
  ways.first[totals.length] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (let row = 0; row < flow.length; row += 1) if (exchangesOn(standing, row, ways)) changed = true;
  }
  return ways;
}

/** Whether exchanges on one row make a cheaper way for any column; the ways are brought up to date. */
function exchangesOn({ problem, flow, steps, sets }: Standing, index: number, ways: Ways): boolean {
  const { oneOf } = problem;
  const node = nodeOf(oneOf.length, sets, index);
  const [up, down] = [steps.up[index] as readonly number[], steps.down[index] as readonly number[]];
  for (let column = 0; column < down.length; column += 1) {
    goOn(ways, column, node + 1 + (oneOf[column] as number), down[column] as number);
  }
  for (let set = 0; set < sets; set += 1) goOn(ways, node + 1 + set, node, 0);
  for (let set = 0; set < sets; set += 1) {
    const isFull = isCapped(problem, problem.rows[index] as ProblemRow, flow[index] as number[], set);
    if (!isFull) goOn(ways, node, node + 1 + set, 0);
  }
  let changed = false;
  for (let column = 0; column < up.length; column += 1) {
    if (goOn(ways, node + 1 + (oneOf[column] as number), column, up[column] as number)) changed = true;
  }
  return changed;
}

/** Whether a way is cheaper when it comes from another node; then it does. */
function goOn({ first, second, from }: Ways, node: number, to: number, step: number): boolean {
  const here = first[node] as number;
  const known = first[to] as number;
  if (here > known || step === Number.POSITIVE_INFINITY) return false;
  const cost = (second[node] as number) + step;
  if (here === known && cost >= (second[to] as number)) return false;
  first[to] = here;
  second[to] = cost;
  from[to] = node;
  return true;
}

/** Whether the columns counted as one have all that they may on a row. */
export function isCapped(
  { oneOf }: Problem,
  { cap, bodies }: ProblemRow,
  has: readonly number[],
  set: number,
): boolean {
  return set !== -1 && togetherOn(has, oneOf, set) >= cap * bodies.length;
}
