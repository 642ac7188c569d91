import type { Apportionment } from './apportionment.js';
import { type Count, checkSeats, totalMembers } from './count.js';
import { completedByLargestParts } from './largest-parts.js';

/** Quotas other than the Hare quota of `largestRemainder`, kept for comparison. */
export type OtherQuota = 'droop' | 'imperiali';

/** Whole quotas that fill too many seats, or leave more seats than there are parts to give them to. */
export interface QuotaMisfit<Id extends string = string> {
  readonly kind: 'does-not-fit';
  /** The whole quotas of each group. */
  readonly seats: readonly Count<Id>[];
  /** Seats beyond those there are; below 0 when seats stay empty. */
  readonly over: number;
}

/**
 * Seats shared by largest remainder upon another quota, exactly.
 *
 * Droop: ⌊members ÷ (seats + 1)⌋ + 1. Imperiali: members ÷ (seats + 2), as a fraction. For comparison only.
 *
 * @param members - Members per group: ids distinct, counts whole, their sum above zero.
 * @param seats - Seats to fill, a whole number from 0 to 2^53 − 1.
 * @returns As `largestRemainder`; or `does-not-fit`, when whole quotas alone take more seats than there are, or
 *   leave more than the parts can fill.
 * @throws {DomainError} `invalid-members` or `invalid-seats`.
 * @see https://en.wikipedia.org/wiki/Quota_method
 * @example
 * ```ts
 * import { largestRemainderByQuota } from '@lga/proportionality';
 *
 * const members = [{ id: 'A', count: 60 }, { id: 'B', count: 40 }];
 * largestRemainderByQuota({ quota: 'droop', members, seats: 3 }).kind; // => 'settled'
 * ```
 */
export function largestRemainderByQuota<Id extends string>({
  quota,
  members,
  seats,
}: {
  readonly quota: OtherQuota;
  readonly members: readonly Count<Id>[];
  readonly seats: number;
}): Apportionment<Id> | QuotaMisfit<Id> {
  checkSeats(seats);
  const total = BigInt(totalMembers(members));
  const places = BigInt(seats);
  const [times, size] = quota === 'droop' ? [1n, total / (places + 1n) + 1n] : [places + 2n, total];
  const claims = members.map(({ id, count }) => {
    const claim = BigInt(count) * times;
    return { id, whole: Number(claim / size), part: claim % size };
  });
  const left = claims.reduce((rest, { whole }) => rest - whole, seats);
  const fits = left >= 0 && left <= claims.filter(({ part }) => part > 0n).length;
  if (fits) return completedByLargestParts(claims, left);
  return { kind: 'does-not-fit', seats: claims.map(({ id, whole }) => ({ id, count: whole })), over: -left };
}
