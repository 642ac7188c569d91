import { isCapped, nodeOf, setsOf } from './cheapest-ways.js';
import type { NearestTable } from './nearest-table.js';
import type { Problem, ProblemRow } from './problem.js';
import { strongComponents } from './strong-components.js';

/** From `least` to `most`, whole numbers. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/**
 * All nearest tables at once: a table is nearest if and only if its rows are full, every cell and every total is
 * within its span, and tight sets have all that they may. Both ends of a span of a measured column are reached.
 */
export interface OptimalFace {
  /** By row and column, for one body of the row. */
  readonly cells: readonly (readonly Span[])[];
  readonly totals: readonly Span[];
  /** By row, for each set of columns counted as one: whether they must have together just as many as they may. */
  readonly tight: readonly (readonly boolean[])[];
}

interface Search {
  readonly problem: Problem;
  readonly nearest: NearestTable;
  readonly sets: number;
  /** Whether a seat can pass between two nodes without the table being less near; if so, it is kept in mind. */
  readonly mayPass: (from: number, to: number, inCells: number, inTotals?: number) => boolean;
}

/** What leaves a nearest table as near as it is. */
export function optimalFace(problem: Problem, nearest: NearestTable): OptimalFace {
  const { rows, oneOf } = problem;
  const { first, second } = nearest.ways;
  const sets = setsOf(problem);
  const root = oneOf.length;
  const arcs = first.map((): number[] => []);
  const mayPass: Search['mayPass'] = (from, to, inCells, inTotals = 0) => {
    const isEven =
      (first[from] as number) + inTotals === first[to] && (second[from] as number) + inCells === second[to];
    if (isEven) arcs[from]?.push(to);
    return isEven;
  };
  const search = { problem, nearest, sets, mayPass };
  const spans = rows.map((_, index) => rowSpans(search, index));
  const totals = oneOf.map((_, column) => totalSpan(search, column));
  const part = strongComponents(arcs);
  return {
    cells: spans.map(({ cells }) =>
      cells.map(({ span, node, has }, column) => (part[node] === part[column] ? span : fixed(has))),
    ),
    totals: totals.map((span, column) =>
      part[root] === part[column] ? span : fixed(nearest.totals[column] as number),
    ),
    tight: spans.map(({ tight }) => tight),
  };
}

function fixed(seats: number): Span {
  return { least: seats, most: seats };
}

interface CellSpan {
  readonly span: Span;
  /** The row, or the set on it, that the cell exchanges with. */
  readonly node: number;
  /** What a body has. */
  readonly has: number;
}

function rowSpans(
  search: Search,
  index: number,
): { readonly cells: readonly CellSpan[]; readonly tight: readonly boolean[] } {
  const { problem, nearest, sets, mayPass } = search;
  const row = problem.rows[index] as ProblemRow;
  const has = nearest.flow[index] as number[];
  const node = nodeOf(has.length, sets, index);
  const tight = Array.from({ length: sets }, (_, set) => {
    const ofSet = node + 1 + set;
    if (!isCapped(problem, row, has, set)) mayPass(node, ofSet, 0);
    return !mayPass(ofSet, node, 0);
  });
  return { cells: has.map((_, column) => cellSpan(search, { row, index, column, node })), tight };
}

interface Cell {
  readonly row: ProblemRow;
  readonly index: number;
  readonly column: number;
  /** The node of the row. */
  readonly node: number;
}

function cellSpan(
  { problem: { oneOf, cellStep }, nearest: { flow, steps }, mayPass }: Search,
  { row, index, column, node: ofRow }: Cell,
): CellSpan {
  const node = ofRow + 1 + (oneOf[column] as number);
  const up = steps.up[index]?.[column] as number;
  const down = steps.down[index]?.[column] as number;
  const mayRise = mayPass(node, column, up);
  const mayFall = mayPass(column, node, down);
  const has = Math.floor((flow[index]?.[column] as number) / row.bodies.length);
  let [least, most] = [has, has];
  while (mayRise && most < (row.upper[column] as number) && cellStep(row, column, most) === up) most += 1;
  while (mayFall && least > (row.lower[column] as number) && -cellStep(row, column, least - 1) === down) {
    least -= 1;
  }
  return { span: { least, most }, node, has };
}

/** A total whose further seats all cost the same is without bound on the side that costs nothing. */
function totalSpan({ problem: { totalStep, oneOf }, nearest, mayPass }: Search, column: number): Span {
  const total = nearest.totals[column] as number;
  const [up, down] = [totalStep(column, total), totalStep(column, total - 1)];
  const mayRise = mayPass(column, oneOf.length, 0, up);
  const mayFall = mayPass(oneOf.length, column, 0, -down);
  const isLevel = totalStep(column, total + 1) === up && up === down;
  const by = isLevel ? Number.POSITIVE_INFINITY : 1;
  return { least: mayFall ? total - by : total, most: mayRise ? total + by : total };
}
