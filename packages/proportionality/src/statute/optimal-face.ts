import { cappedSet, cheapestGiver } from './cheapest-ways.js';
import type { NearestTable } from './nearest-table.js';
import type { Problem, ProblemRow } from './problem.js';
import { strongComponents } from './strong-components.js';

/** From `low` to `high`, whole numbers. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * All nearest tables at once: a table is nearest if and only if its rows are full, every cell and every total is
 * within its span, and tight sets have all that they may. Both ends of a span of a measured column are reached.
 */
export interface OptimalFace {
  /** By row and column, for one body of the row. */
  readonly cells: readonly (readonly Span[])[];
  readonly totals: readonly Span[];
  /** By row: the sets of columns that must have together just as many as they may. */
  readonly tight: readonly (readonly number[])[];
}

/** What is known while spans are found: arcs are exchanges that cost nothing, from who gives to who takes. */
interface Search {
  readonly problem: Problem;
  readonly nearest: NearestTable;
  readonly arcs: number[][];
  /** The node of totals; columns come before it, rows and the sets on them after it. */
  readonly root: number;
  readonly sets: number;
}

/** What leaves a nearest table as near as it is. */
export function optimalFace(problem: Problem, nearest: NearestTable): OptimalFace {
  const { rows, oneOf } = problem;
  const sets = 1 + Math.max(-1, ...oneOf);
  const root = oneOf.length;
  const arcs: number[][] = Array.from({ length: root + 1 + rows.length * (1 + sets) }, () => []);
  const search = { problem, nearest, arcs, root, sets };
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
  return { low: seats, high: seats };
}

interface CellSpan {
  readonly span: Span;
  /** The row, or the capped set on it, that the cell exchanges with. */
  readonly node: number;
  /** What a body has. */
  readonly has: number;
}

function rowSpans(
  search: Search,
  index: number,
): { readonly cells: readonly CellSpan[]; readonly tight: readonly number[] } {
  const { problem, nearest, arcs, root, sets } = search;
  const row = problem.rows[index] as ProblemRow;
  const has = nearest.flow[index] as number[];
  const node = root + 1 + index * (1 + sets);
  const ways = {
    first: nearest.prices.map(([first]) => first),
    second: nearest.prices.map(([, second]) => second),
  };
  const giver = (set: number) => cheapestGiver({ problem, steps: nearest.steps }, index, ways, set);
  const anyone = giver(-1);
  const tight = new Set<number>();
  const cells = has.map((seats, column) => {
    const set = cappedSet(problem, row, has, column);
    if (set === -1) return cellSpan(search, { row, index, column, has: seats, owner: anyone, node });
    const owner = giver(set);
    const isFree = owner.first === anyone.first && owner.second === anyone.second;
    if (isFree) arcs[node + 1 + set]?.push(node);
    else tight.add(set);
    return cellSpan(search, { row, index, column, has: seats, owner, node: node + 1 + set });
  });
  return { cells, tight: [...tight] };
}

interface Cell {
  readonly row: ProblemRow;
  readonly index: number;
  readonly column: number;
  /** Seats on all bodies of the row. */
  readonly has: number;
  /** What a seat of the row, or of the capped set, costs. */
  readonly owner: { readonly first: number; readonly second: number };
  readonly node: number;
}

function cellSpan(
  { problem, nearest, arcs }: Search,
  { row, index, column, has, owner, node }: Cell,
): CellSpan {
  const [first, second] = nearest.prices[column] as readonly [number, number];
  const up = nearest.steps.up[index]?.[column] as number;
  const down = nearest.steps.down[index]?.[column] as number;
  const mayRise = owner.first === first && owner.second + up === second;
  const mayFall = owner.first === first && second + down === owner.second;
  if (mayRise) arcs[node]?.push(column);
  if (mayFall) arcs[column]?.push(node);
  const level = Math.floor(has / row.bodies.length);
  let [low, high] = [level, level];
  const most = row.upper[column] as number;
  const least = row.lower[column] as number;
  while (mayRise && high < most && problem.cellStep(row, column, high) === up) high += 1;
  while (mayFall && low > least && -problem.cellStep(row, column, low - 1) === down) low -= 1;
  return { span: { low, high }, node, has: level };
}

/** A total whose further seats all cost the same is without bound on the side that costs nothing. */
function totalSpan({ problem: { totalStep }, nearest, arcs, root }: Search, column: number): Span {
  const [first, second] = nearest.prices[column] as readonly [number, number];
  const total = nearest.totals[column] as number;
  const [up, down] = [totalStep(column, total), totalStep(column, total - 1)];
  const mayRise = second === 0 && first + up === 0;
  const mayFall = second === 0 && first === -down;
  if (mayRise) arcs[column]?.push(root);
  if (mayFall) arcs[root]?.push(column);
  const isLevel = totalStep(column, total + 1) === up && up === down;
  const by = isLevel ? Number.POSITIVE_INFINITY : 1;
  return { low: mayFall ? total - by : total, high: mayRise ? total + by : total };
}
