import { DomainError } from '@lga/rules';
import { cheapestWays, isCapped, rowOf, type Standing, setsOf, type Ways } from './cheapest-ways.js';
import {
  type Flow,
  isLess,
  type Problem,
  type ProblemRow,
  renewSteps,
  type Steps,
  stepsOf,
  totalOf,
} from './problem.js';

/** A nearest table; what ways to the columns cost in the end are the prices that prove it so: see `Certificate`. */
export interface NearestTable {
  readonly flow: Flow;
  readonly totals: readonly number[];
  readonly steps: Steps;
  readonly ways: Ways;
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
  const steps = stepsOf(problem, flow);
  const standing = { problem, flow, steps, sets: setsOf(problem) };
  for (;;) {
    const ways = cheapestWays(standing, totals);
    const taker = bestTaker(problem, totals, ways);
    if (taker === -1) return { flow, totals, steps, ways };
    const chain = chainTo(standing, ways, taker);
    passSeats(standing, totals, chain);
    for (const { row } of chain) renewSteps(problem, flow, steps, row);
  }
}

/** The row that is best by itself: seat after seat to whom it costs least, which convex costs let nothing better. */
function balancedAlone(problem: Problem, row: ProblemRow): number[] {
  const bodies = row.bodies.length;
  const has = row.lower.map((least) => least * bodies);
  let left = has.reduce((rest, seats) => rest - seats, row.seats * bodies);
  if (left < 0) throw cannotBeFilled(row);
  // As one large body: of equal bodies it says who is furthest from their share, where each body alone has a tie.
  const together = { ...row, seats: row.seats * bodies };
  const costs = { own: has.map(() => 0), together: has.map(() => 0) };
  const renew = (column: number, seats: number): void => {
    const isFull = seats >= (row.upper[column] as number) * bodies;
    costs.own[column] = isFull
      ? Number.POSITIVE_INFINITY
      : problem.cellStep(row, column, Math.floor(seats / bodies));
    costs.together[column] = problem.cellStep(together, column, seats);
  };
  has.forEach((seats, column) => {
    renew(column, seats);
  });
  for (; left > 0; left -= 1) {
    const best = cheapestTaker(problem, row, has, costs);
    const seats = (has[best] as number) + 1;
    has[best] = seats;
    renew(best, seats);
  }
  return has;
}

/** What the next seat of each column costs on one body, infinite where it is full, and on all bodies as if one. */
interface SeatCosts {
  readonly own: number[];
  readonly together: number[];
}

function cheapestTaker(
  problem: Problem,
  row: ProblemRow,
  has: readonly number[],
  { own, together }: SeatCosts,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  let leastTogether = 0;
  for (let column = 0; column < own.length; column += 1) {
    const cost = own[column] as number;
    if (cost > least || cost === Number.POSITIVE_INFINITY) continue;
    if (cost === least && (together[column] as number) >= leastTogether) continue;
    if (isCapped(problem, row, has, problem.oneOf[column] as number)) continue;
    best = column;
    least = cost;
    leastTogether = together[column] as number;
  }
  if (best === -1) throw cannotBeFilled(row);
  return best;
}

function cannotBeFilled({ seats }: ProblemRow): DomainError<'cannot-be-filled'> {
  return new DomainError(
    'cannot-be-filled',
    `Principles (a) and (b) and fixed seats leave some of the ${seats} seats of a body empty.`,
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

/** A seat that changes hands on a row. */
interface Exchange {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The exchanges of a way, from the last back to the first. */
function chainTo({ problem, sets }: Standing, { from }: Ways, taker: number): readonly Exchange[] {
  const columns = problem.oneOf.length;
  const chain: Exchange[] = [];
  let [to, between] = [taker, taker];
  for (let node = from[taker] as number; node !== -1; node = from[node] as number) {
    if (node < columns) {
      chain.push({ row: rowOf(columns, sets, between), from: node, to });
      to = node;
    }
    between = node;
  }
  return chain;
}

/** Seats passed along a chain, as many as cost no more than the first and still bring the totals nearer. */
function passSeats({ problem, flow }: Standing, totals: number[], chain: readonly Exchange[]): void {
  const [giver, taker] = [chain.at(-1)?.from as number, chain[0]?.to as number];
  const [gives, takes] = [totals[giver] as number, totals[taker] as number];
  const { totalStep } = problem;
  const most = Math.min(...chain.map((each) => alike(problem, flow, each)));
  let seats = 1;
  while (seats < most && totalStep(taker, takes + seats) < totalStep(giver, gives - seats - 1)) seats += 1;
  for (const { row, from, to } of chain) {
    const has = flow[row] as number[];
    has[from] = (has[from] as number) - seats;
    has[to] = (has[to] as number) + seats;
  }
  totals[giver] = gives - seats;
  totals[taker] = takes + seats;
}

/** How many equal bodies can make the same exchange at the same cost. */
function alike({ rows }: Problem, flow: Flow, { row, from, to }: Exchange): number {
  const bodies = (rows[row] as ProblemRow).bodies.length;
  const has = flow[row] as number[];
  return Math.min((((has[from] as number) - 1) % bodies) + 1, bodies - ((has[to] as number) % bodies));
}
