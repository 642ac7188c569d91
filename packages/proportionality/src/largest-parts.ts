import type { Apportionment } from './apportionment.js';
import type { Count } from './count.js';

/** A claim cut into its whole seats and the part left over, the parts all being over one divisor. */
export interface Claim<Id extends string> {
  readonly id: Id;
  readonly whole: number;
  readonly part: number | bigint;
}

/**
 * Whole seats first; then one more for each of the largest parts until none is left.
 *
 * @param left - Seats that remain after the whole ones, fewer than there are claims with a part above 0.
 */
export function completedByLargestParts<Id extends string>(
  claims: readonly Claim<Id>[],
  left: number,
): Apportionment<Id> {
  if (left === 0) return { kind: 'settled', seats: claims.map(wholeSeats) };
  const parts = claims.map((claim) => claim.part).sort(descending);
  const last = parts[left - 1] ?? 0;
  const tied = last === parts[left];
  const seats = claims.map(({ id, whole, part }) => ({
    id,
    count: part > last || (part === last && !tied) ? whole + 1 : whole,
  }));
  if (!tied) return { kind: 'settled', seats };
  const between = claims.filter((claim) => claim.part === last).map((claim) => claim.id);
  return { kind: 'tied', seats, between, left: left - parts.indexOf(last) };
}

function wholeSeats<Id extends string>({ id, whole }: Claim<Id>): Count<Id> {
  return { id, count: whole };
}

function descending(a: number | bigint, b: number | bigint): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
