import { DomainError } from '@lga/rules';
import type { Apportionment } from './apportionment.js';
import { type Count, checkSeats, totalMembers } from './count.js';

/** Divisor methods, kept for comparison: neither the LGA nor the 1989 Act uses one. */
export type DivisorMethod = 'sainte-lague' | 'dhondt' | 'adams';

interface Divisors {
  /** What the members are divided by for one more seat when a group has `seats` already. */
  readonly next: (seats: bigint) => bigint;
  /** Seats for `claim ÷ total` by the method's own rounding: a good start, never more than a seat a group off. */
  readonly start: (claim: bigint, total: bigint) => bigint;
}

const divisors: Readonly<Record<DivisorMethod, Divisors>> = {
  'sainte-lague': {
    next: (seats) => 2n * seats + 1n,
    start: (claim, total) => (2n * claim + total) / (2n * total),
  },
  dhondt: { next: (seats) => seats + 1n, start: (claim, total) => claim / total },
  adams: { next: (seats) => seats, start: (claim, total) => (claim + total - 1n) / total },
};

interface Holding<Id extends string> {
  readonly id: Id;
  readonly members: bigint;
  seats: bigint;
}

/**
 * Seats shared by highest averages, exactly: each seat goes to the largest of members ÷ divisor.
 *
 * Sainte-Laguë (Webster) divides by 1, 3, 5…; D'Hondt (Jefferson) by 1, 2, 3…; Adams by 0, 1, 2…, so that every
 * group with a member gets a seat before any gets two. For comparison with `largestRemainder`.
 *
 * @param members - Members per group, at most 1,000 groups: ids distinct, counts whole, their sum above zero.
 * @param seats - Seats to fill, a whole number from 0 to 2^53 − 1.
 * @returns Seats per group in the order given; `tied` as for `largestRemainder`.
 * @throws {DomainError} `invalid-members` or `invalid-seats`.
 * @see https://en.wikipedia.org/wiki/Highest_averages_method
 * @example
 * ```ts
 * import { highestAverages } from '@lga/proportionality';
 *
 * const members = [{ id: 'A', count: 53 }, { id: 'B', count: 24 }, { id: 'C', count: 23 }];
 * highestAverages({ method: 'dhondt', members, seats: 5 }).seats.map(({ count }) => count); // => [3, 1, 1]
 * ```
 */
export function highestAverages<Id extends string>({
  method,
  members,
  seats,
}: {
  readonly method: DivisorMethod;
  readonly members: readonly Count<Id>[];
  readonly seats: number;
}): Apportionment<Id> {
  checkSeats(seats);
  const total = BigInt(totalMembers(members));
  if (members.length > 1000)
    throw new DomainError('invalid-members', 'At most 1,000 groups can be compared by highest averages.');
  const { next, start } = divisors[method];
  const holdings = members.map(({ id, count }) => {
    const claim = BigInt(count);
    return { id, members: claim, seats: start(claim * BigInt(seats), total) };
  });
  return exchanged(holdings, BigInt(seats), next);
}

/** Seats added where the average is highest, or taken back where it is lowest, until they fit or equals are left. */
function exchanged<Id extends string>(
  holdings: Holding<Id>[],
  seats: bigint,
  next: Divisors['next'],
): Apportionment<Id> {
  let left = holdings.reduce((rest, holding) => rest - holding.seats, seats);
  while (left !== 0n) {
    const equals = left > 0n ? highest(holdings, next) : lowest(holdings, next);
    const step = left > 0n ? 1n : -1n;
    const tied = BigInt(equals.length) > left * step;
    if (tied && left > 0n) return tiedBetween(holdings, equals, Number(left));
    for (const holding of equals) holding.seats += step;
    left -= BigInt(equals.length) * step;
    if (tied) return tiedBetween(holdings, equals, Number(left));
  }
  return { kind: 'settled', seats: seatsOf(holdings) };
}

function highest<Id extends string>(holdings: readonly Holding<Id>[], next: Divisors['next']): Holding<Id>[] {
  const rivals = holdings.filter(({ members }) => members > 0n);
  return foremost(rivals, (a, b) => a.members * next(b.seats) - b.members * next(a.seats));
}

function lowest<Id extends string>(holdings: readonly Holding<Id>[], next: Divisors['next']): Holding<Id>[] {
  const rivals = holdings.filter(({ seats }) => seats > 0n);
  return foremost(rivals, (a, b) => b.members * next(a.seats - 1n) - a.members * next(b.seats - 1n));
}

/** All those that nobody is ahead of; `ahead(a, b)` is above 0 when a is ahead of b. */
function foremost<Holder>(rivals: readonly Holder[], ahead: (a: Holder, b: Holder) => bigint): Holder[] {
  let equals: Holder[] = [];
  for (const rival of rivals) {
    const lead = equals[0] === undefined ? 1n : ahead(rival, equals[0]);
    if (lead > 0n) equals = [rival];
    else if (lead === 0n) equals.push(rival);
  }
  return equals;
}

function tiedBetween<Id extends string>(
  holdings: readonly Holding<Id>[],
  equals: readonly Holding<Id>[],
  left: number,
): Apportionment<Id> {
  return { kind: 'tied', seats: seatsOf(holdings), between: equals.map(({ id }) => id), left };
}

function seatsOf<Id extends string>(holdings: readonly Holding<Id>[]): Count<Id>[] {
  return holdings.map(({ id, seats }) => ({ id, count: Number(seats) }));
}
