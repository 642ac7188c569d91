import { DomainError } from '@lga/rules';
import { cappedSet, cheapestWays, type Standing, type Ways } from './cheapest-ways.js';
import { cycleIn, type Exchange, passAround } from './negative-cycle.js';
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

/** A nearest table, and for each column the price that proves it so: see `Certificate`. */
export interface NearestTable {
  readonly flow: Flow;
  readonly totals: readonly number[];
  readonly steps: Steps;
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
  const steps = stepsOf(problem, flow);
  const standing = { problem, flow, steps, hasSets: oneOf.some((set) => set !== -1) };
  for (;;) {
    const ways = cheapestWays(standing, { totals, least });
    if (!ways.end) {
      passAround(standing, cycleIn(ways));
      continue;
    }
    const taker = bestTaker(problem, totals, ways);
    if (taker === -1) {
      const prices = ways.first.map((first, column) => [first, ways.second[column] as number] as const);
      return { flow, totals, steps, prices };
    }
    const chain = withoutDetours(standing, chainTo(ways, taker));
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
    if (cappedSet(problem, row, has, column) !== -1) continue;
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

/** The exchanges of a way, from the last back to the first. */
function chainTo(ways: Ways, taker: number): readonly Exchange[] {
  const chain: Exchange[] = [];
  let to = taker;
  for (let from = ways.from[to] as number; from !== -1; from = ways.from[to] as number) {
    chain.push({ row: ways.row[to] as number, from, to });
    to = from;
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

/**
 * A chain that comes to a row twice costs the same when it goes straight through it once. Where columns count as
 * one, only then is it sure that both exchanges can be had together, unless neither changes what they have.
 */
function withoutDetours(
  { problem, flow, hasSets }: Standing,
  chain: readonly Exchange[],
): readonly Exchange[] {
  if (!hasSets) return chain;
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
