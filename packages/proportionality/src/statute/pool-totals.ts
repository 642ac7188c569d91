import { DomainError, type Explained, inForce } from '@lga/rules';
import { checkSeats } from '../count.js';
import type { AllocationFacts, Exact, Range, Share } from './allocation.js';
import { checkFacts } from './checked-facts.js';
import { columnsOf } from './columns.js';
import { sharedOut, totalTargets } from './part-problem.js';
import { nearestIsLeastSquares, proportionOverall } from './principles.js';
import { groupRanges, restOf } from './ranges.js';
import { sharesOf } from './shares-of.js';

/** Seats of a pool by group, as far as they follow from its number of seats alone. */
export interface PoolTotals<GroupId extends string = string> {
  readonly seats: number;
  readonly totals: readonly (Share<GroupId> & Range<GroupId>)[];
  readonly ungrouped: Exact & { readonly least: number; readonly most: number };
  /** What the majority group would have in proportion, where it is given more. */
  readonly majority: { readonly seats: number; readonly inProportion: Omit<Range, 'id'> } | null;
}

/** The most seats of a pool that are shared out at once. */
const mostSeats = 100_000;

/**
 * The totals of a pool under principle (c), without its bodies: for a published total, or before sizes are settled.
 *
 * @param council - The council on the day.
 * @param seats - Seats of the pool, from 0 to 100,000.
 * @param majoritySeats - What a majority of every body comes to, where a group has a majority and the bodies are
 *   known; otherwise 0, and principle (b) is left out of account.
 * @returns Ranges where groups tie; the ungrouped have what is left.
 * @throws {DomainError} As `allocateSeats` for the council; `invalid-seats` also when `majoritySeats` is above `seats`.
 * @example
 * ```ts
 * import { poolTotals } from '@lga/proportionality/statute';
 *
 * const { value } = poolTotals({
 *   on: '2017-05-23',
 *   council: { size: 36, vacancies: 0, groups: [{ id: 'Con', members: 27 }, { id: 'Lab', members: 9 }], ungrouped: 0 },
 *   seats: 86,
 *   majoritySeats: 0,
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' } },
 * });
 * value.totals.map(({ decimal, least, most }) => [decimal, least, most]);
 * // => [['64.5000', 64, 65], ['21.5000', 21, 22]]
 * ```
 */
export function poolTotals<GroupId extends string>({
  on,
  council,
  seats,
  majoritySeats,
  readings,
}: Pick<AllocationFacts<GroupId>, 'on' | 'council'> & {
  readonly seats: number;
  readonly majoritySeats: number;
  readonly readings: Omit<AllocationFacts<GroupId>['readings'], 'openCoOptees'>;
}): Explained<PoolTotals<GroupId>> {
  checkSeats(seats);
  checkSeats(majoritySeats);
  if (majoritySeats > seats || seats > mostSeats) {
    throw new DomainError(
      'invalid-seats',
      `A pool has at most ${mostSeats} seats, and a majority is of them.`,
    );
  }
  const whole = { ...readings, openCoOptees: 'left-out' as const };
  checkFacts({ on, council, bodies: [], readings: whole });
  const all = columnsOf({ council, readings: whole });
  const { targets, majority } = totalTargets(all, { seats, forced: majoritySeats, rest: readings.rest });
  const spans = sharedOut(all, targets, { seats, least: majority ? majoritySeats : 0 });
  const shares = sharesOf(all, seats);
  const totals = groupRanges(all, spans).map((range, group) => ({
    ...(shares.groups[group] as Share<GroupId>),
    ...range,
  }));
  const value: PoolTotals<GroupId> = {
    seats,
    totals,
    ungrouped: { ...shares.ungrouped, ...restOf({ spans, columns: all.columns, seats }) },
    majority: majority ? { seats: majoritySeats, inProportion: majority.inProportion } : null,
  };
  return {
    value,
    because: [proportionOverall, nearestIsLeastSquares].flatMap((rule) => inForce(rule, on).because),
  };
}
