import type { Apportionment } from '../apportionment.js';
import type { Count } from '../count.js';
import { completedByLargestParts } from '../largest-parts.js';
import type { MinimumSeatReading } from '../rules.js';
import { type Board, owed, sharedOut } from './owed.js';

/** What a reading of the guarantee makes of a board; `does-not-fit` where it cannot be carried out. */
export type GuaranteedOutcome<Id extends string = string> =
  | Apportionment<Id>
  | { readonly kind: 'does-not-fit' };

const readings: Readonly<
  Record<MinimumSeatReading, <Id extends string>(board: Board<Id>) => GuaranteedOutcome<Id>>
> = {
  'guaranteed-seats-first': (board) => guaranteed(board, restSharedAfresh),
  'last-seat-given-up': (board) => guaranteed(board, lastSeatsGivenUp),
  'one-each-first': oneEachFirst,
};

/**
 * A board shared so that every group has a seat, by one reading of that guarantee.
 *
 * `guaranteed-seats-first`: groups whose shares secure no seat get a fixed one; the others share the rest by
 * largest remainder. `last-seat-given-up`: the last seats handed out for parts go to them instead.
 * `one-each-first`: every group gets one, and all share what is left.
 */
export function withMinimumSeat<Id extends string>(
  reading: MinimumSeatReading,
  board: Board<Id>,
): GuaranteedOutcome<Id> {
  return board.places < board.shares.of.length ? { kind: 'does-not-fit' } : readings[reading](board);
}

type Rest = <Id extends string>(board: Board<Id>, fixed: ReadonlySet<Id>) => GuaranteedOutcome<Id>;

/** Fixes a seat for each group without one until the others all have theirs. */
function guaranteed<Id extends string>(board: Board<Id>, rest: Rest): GuaranteedOutcome<Id> {
  let fixed = new Set<Id>();
  for (;;) {
    const outcome = rest(board, fixed);
    if (outcome.kind === 'does-not-fit') return outcome;
    const without = outcome.seats.filter(({ count }) => count === 0).map(({ id }) => id);
    if (without.length === 0) return { ...outcome, seats: inOrder(board, outcome.seats) };
    fixed = new Set([...fixed, ...without]);
  }
}

function restSharedAfresh<Id extends string>(
  board: Board<Id>,
  fixed: ReadonlySet<Id>,
): GuaranteedOutcome<Id> {
  if (fixed.size === 0) return sharedOut(board);
  const of = board.shares.of.filter(({ id }) => !fixed.has(id));
  const sum = of.reduce((total, { weight }) => total + weight, 0n);
  if (sum === 0n) return { kind: 'does-not-fit' };
  const others = { ...board, shares: { ...board.shares, of, sum }, divisor: 'sum' as const };
  return withFixed(sharedOut({ ...others, places: board.places - fixed.size }), fixed);
}

function lastSeatsGivenUp<Id extends string>(
  board: Board<Id>,
  fixed: ReadonlySet<Id>,
): GuaranteedOutcome<Id> {
  const { claims, left } = owed(board);
  if (fixed.size > left) return { kind: 'does-not-fit' };
  const others = claims.filter(({ id }) => !fixed.has(id));
  return withFixed(completedByLargestParts(others, left - fixed.size), fixed);
}

function oneEachFirst<Id extends string>(board: Board<Id>): GuaranteedOutcome<Id> {
  const beyond = sharedOut({ ...board, places: board.places - board.shares.of.length });
  return { ...beyond, seats: beyond.seats.map(({ id, count }) => ({ id, count: count + 1 })) };
}

function withFixed<Id extends string>(outcome: Apportionment<Id>, fixed: ReadonlySet<Id>): Apportionment<Id> {
  return { ...outcome, seats: [...outcome.seats, ...[...fixed].map((id) => ({ id, count: 1 }))] };
}

function inOrder<Id extends string>(board: Board<Id>, seats: readonly Count<Id>[]): Count<Id>[] {
  const counts = new Map(seats.map(({ id, count }) => [id, count]));
  return board.shares.of.map(({ id }) => ({ id, count: counts.get(id) ?? 0 }));
}
