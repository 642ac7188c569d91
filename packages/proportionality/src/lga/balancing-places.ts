import { DomainError, type Explained, inForce, type Step } from '@lga/rules';
import type { Count } from '../count.js';
import { lgaBalancing } from '../rules.js';
import { sharedOut } from './owed.js';
import { type PrintedShare, readShares, type Shares } from './shares.js';

/** The largest body for which balancing places are looked for. */
const mostPlaces = 10_000;

/**
 * Places or votes to add so that a body whose members came from elsewhere is in balance.
 *
 * `settled`: `added` places for each group make a body of `places` that is in balance. `out-of-reach`: no body of
 * up to 10,000 places would be, as when a group with members has next to no share.
 */
export type BalancingPlaces<Id extends string = string> =
  | {
      readonly kind: 'settled';
      readonly places: number;
      readonly added: readonly Count<Id>[];
      /** Votes a group casts, members in place and added together: the same whether it adds members or votes. */
      readonly votes: readonly Count<Id>[];
    }
  | { readonly kind: 'out-of-reach' };

/**
 * The fewest places (or extra votes) to add to a body already appointed, so that it follows the shares.
 *
 * The smallest body is sought in which the row by largest remainder gives each group at least the members it
 * already has, without a tie. Groups may take the addition as members or as votes of members in place.
 *
 * @param members - Members in place for each group; a group left out has none.
 * @param shares - Shares as printed.
 * @throws {DomainError} `invalid-members` when a count is not a whole number from 0 or its group has no share
 *   entry; and as `lgaBalance` for shares and dates.
 * @see LGA Executive Advisory Board, 8 June 2023, LGA Political Balance 2023/24, paragraphs 14 and 19
 * @example
 * ```ts
 * import { balancingPlaces } from '@lga/proportionality';
 *
 * const shares = [{ id: 'A', percent: '60' }, { id: 'B', percent: '40' }];
 * const members = [{ id: 'A', count: 1 }, { id: 'B', count: 2 }];
 * balancingPlaces({ on: '2023-09-01', shares, members }).value;
 * // => { kind: 'settled', places: 4, added: [{ id: 'A', count: 1 }, { id: 'B', count: 0 }], votes: [{ id: 'A', count: 2 }, { id: 'B', count: 2 }] }
 * ```
 */
export function balancingPlaces<Id extends string>({
  on,
  shares,
  members,
  tolerance,
}: {
  readonly on: string;
  readonly shares: readonly PrintedShare<Id>[];
  readonly members: readonly Count<Id>[];
  readonly tolerance?: string;
}): Explained<BalancingPlaces<Id>> {
  const read = readShares(shares, tolerance);
  const inPlace = membersInPlace(read, members);
  const value = smallestBalanced(read, inPlace);
  const says =
    value.kind === 'settled'
      ? `A body of ${value.places} is the smallest in balance that keeps every member in place.`
      : `No body of up to ${mostPlaces} places is in balance with every member in place.`;
  const step: Step = { says, facts: { inPlace } };
  return { value, because: [step, ...inForce(lgaBalancing, on).because] };
}

function membersInPlace<Id extends string>(
  shares: Shares<Id>,
  members: readonly Count<Id>[],
): readonly number[] {
  const counts = new Map(members.map(({ id, count }) => [id, count]));
  const known = new Set(shares.of.map(({ id }) => id));
  const fit = members.every(({ id, count }) => known.has(id) && Number.isSafeInteger(count) && count >= 0);
  if (!fit || counts.size < members.length) {
    throw new DomainError(
      'invalid-members',
      'Members in place were expected as whole numbers from 0, once for each group that has a share.',
    );
  }
  return shares.of.map(({ id }) => counts.get(id) ?? 0);
}

function smallestBalanced<Id extends string>(
  shares: Shares<Id>,
  inPlace: readonly number[],
): BalancingPlaces<Id> {
  const start = inPlace.reduce((sum, count) => sum + count, 0);
  for (let places = start; places <= mostPlaces; places += 1) {
    const row = sharedOut({ shares, places, divisor: 'sum' });
    const holds = row.seats.every(({ count }, index) => count >= (inPlace[index] ?? 0));
    if (row.kind === 'tied' || !holds) continue;
    const added = row.seats.map(({ id, count }, index) => ({ id, count: count - (inPlace[index] ?? 0) }));
    return { kind: 'settled', places, added, votes: row.seats };
  }
  return { kind: 'out-of-reach' };
}
