import type { Apportionment } from './apportionment.js';
import { type Count, checkSeats, totalMembers } from './count.js';
import { type Claim, completedByLargestParts } from './largest-parts.js';

/**
 * Seats shared among groups in proportion to their members, by largest remainder.
 *
 * Whole numbers throughout: a group's claim is `members × seats`, and remainders are compared as integers, so
 * equal remainders are always seen to be equal. The order of the groups and their ids change nothing.
 *
 * @param members - Members per group: ids distinct, counts whole, their sum from 1 to 2^53 − 1.
 * @param seats - Seats to fill, a whole number from 0 to 2^53 − 1.
 * @returns Seats per group in the order given. `settled` seats add up to `seats`; when `tied`, `left` more
 *   are owed to some of `between`, and choosing is for the council.
 * @throws {DomainError} `invalid-members` or `invalid-seats`.
 * @see Hare quota with largest remainders, https://en.wikipedia.org/wiki/Largest_remainders_method
 * @example
 * ```ts
 * import { largestRemainder } from '@lga/proportionality';
 *
 * const members = [{ id: 'A', count: 18 }, { id: 'B', count: 18 }, { id: 'C', count: 6 }];
 * largestRemainder({ members, seats: 11 }).seats.map(({ count }) => count); // => [5, 5, 1]
 * ```
 */
export function largestRemainder<Id extends string>({
  members,
  seats,
}: {
  readonly members: readonly Count<Id>[];
  readonly seats: number;
}): Apportionment<Id> {
  checkSeats(seats);
  const total = totalMembers(members);
  const exact = Number.isSafeInteger(total * seats);
  const claims = members.map(
    exact ? (group) => claim(group, seats, total) : (group) => wideClaim(group, seats, total),
  );
  const left = claims.reduce((rest, { whole }) => rest - whole, seats);
  return completedByLargestParts(claims, left);
}

function claim<Id extends string>({ id, count }: Count<Id>, seats: number, total: number): Claim<Id> {
  const part = (count * seats) % total;
  return { id, whole: (count * seats - part) / total, part };
}

/** The same where `count × seats` may pass 2^53; quotient and remainder fit a number again. */
function wideClaim<Id extends string>({ id, count }: Count<Id>, seats: number, total: number): Claim<Id> {
  const product = BigInt(count) * BigInt(seats);
  return { id, whole: Number(product / BigInt(total)), part: Number(product % BigInt(total)) };
}
