import { DomainError } from '@lga/rules';
import { cappedSet, cheapestWays, type Ways } from './cheapest-ways.js';
import { type Flow, isLess, type Problem, type ProblemRow, stepUp, totalOf } from './problem.js';

/** A nearest table, and for each column the price that proves it so: see `Certificate`. */
export interface NearestTable {
  readonly flow: Flow;
  readonly totals: readonly number[];
  readonly prices: readonly (readonly [number, number])[];
}

/**
 * A table with the least total cost and, among those, the least cell cost.
 *
 * As officers do it by hand: each body is balanced alone first; then seats pass between columns, always along the
 * cheapest chain of exchanges, until no chain brings the totals nearer. A cheapest chain leaves every body as near
 * as it can be with the totals reached, so the end is the optimum, and what chains then cost are its prices.
 *
 * @see Ahuja, Magnanti and Orlin, Network Flows (1993), chapters 9 and 14: shortest augmenting paths, convex costs
 */
export function nearestTable(problem: Problem): NearestTable {
  const { oneOf, rows } = problem;
  const flow = rows.map((row) => balancedAlone(problem, row));
  const totals = oneOf.map((_, column) => totalOf(flow, column));
  const least = oneOf.map((_, column) =>
    rows.reduce((sum, { lower, bodies }) => sum + (lower[column] as number) * bodies.length, 0),
  );
  for (;;) {
    const ways = cheapestWays(problem, flow, { totals, least });
    const taker = bestTaker(problem, totals, ways);
    if (taker === -1) {
      return {
        flow,
        totals,
        prices: ways.first.map((first, column) => [first, ways.second[column] as number]),
      };
    }
    totals[taker] = (totals[taker] as number) + 1;
    const giver = passAlong(problem, flow, ways, taker);
    totals[giver] = (totals[giver] as number) - 1;
  }
}

/** The row that is best by itself: seat after seat to whom it costs least, which convex costs let nothing better. */
function balancedAlone(problem: Problem, row: ProblemRow): number[] {
  const bodies = row.bodies.length;
  const has = row.lower.map((least) => least * bodies);
  let left = has.reduce((rest, seats) => rest - seats, row.seats * bodies);
  if (left < 0) throw cannotBeFilled(row);
  for (; left > 0; left -= 1) {
    const best = cheapestTaker(problem, row, has);
    has[best] = (has[best] as number) + 1;
  }
  return has;
}

function cheapestTaker(problem: Problem, row: ProblemRow, has: readonly number[]): number {
  let best = -1;
  let least = 0;
  for (let column = 0; column < has.length; column += 1) {
    const step = stepUp(problem, row, column, has[column] as number);
    if (step === undefined || (best !== -1 && step >= least)) continue;
    if (cappedSet(problem, row, has, column) !== -1) continue;
    best = column;
    least = step;
  }
  if (best === -1) throw cannotBeFilled(row);
  return best;
}

function cannotBeFilled({ seats }: ProblemRow): DomainError<'cannot-be-filled'> {
  return new DomainError(
    'cannot-be-filled',
    `The ${seats} seats of a body cannot be filled as principles (a) and (b) and the seats fixed on it require.`,
  );
}

/** The column whose total a cheapest way brings nearest, or -1 when no way brings any nearer. */
function bestTaker({ totalStep }: Problem, totals: readonly number[], ways: Ways): number {
  let best = -1;
  let least = 0;
  let leastSecond = 0;
  for (let column = 0; column < totals.length; column += 1) {
    if (ways.from[column] === -1) continue;
    const first = (ways.first[column] as number) + totalStep(column, totals[column] as number);
    const second = ways.second[column] as number;
    if (!isLess(first, second, least, leastSecond)) continue;
    best = column;
    least = first;
    leastSecond = second;
  }
  return best;
}

interface Exchange {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** One seat passed along the way to its taker; the column that gives one up in total. */
function passAlong(problem: Problem, flow: Flow, ways: Ways, taker: number): number {
  const chain: Exchange[] = [];
  let column = taker;
  for (let from = ways.from[column] as number; from !== -1; from = ways.from[column] as number) {
    chain.push({ row: ways.row[column] as number, from, to: column });
    column = from;
  }
  for (const { row, from, to } of withoutDetours(problem, flow, chain)) {
    const has = flow[row] as number[];
    has[from] = (has[from] as number) - 1;
    has[to] = (has[to] as number) + 1;
  }
  return column;
}

/**
 * A chain that comes to a row twice costs the same when it goes straight through it once. Where columns count as
 * one, only then is it sure that both exchanges can be had together, unless neither changes what they have.
 */
function withoutDetours(problem: Problem, flow: Flow, chain: readonly Exchange[]): readonly Exchange[] {
  if (problem.oneOf.every((set) => set === -1)) return chain;
  const straight: Exchange[] = [];
  for (let index = 0; index < chain.length; index += 1) {
    const { row, to, from } = chain[index] as Exchange;
    const last = chain.findLastIndex((each) => each.row === row);
    const direct = (chain[last] as Exchange).from;
    const capped = cappedSet(problem, problem.rows[row] as ProblemRow, flow[row] as number[], to);
    const isLawful = capped === -1 || problem.oneOf[direct] === capped;
    straight.push({ row, to, from: isLawful ? direct : from });
    if (isLawful) index = last;
  }
  return straight;
}
