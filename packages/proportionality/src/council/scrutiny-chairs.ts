import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import type { Count } from '../count.js';
import { largestRemainder } from '../largest-remainder.js';
import { welshChairsCompletion, welshScrutinyChairAppointers, welshScrutinyChairs } from './wales-rules.js';

/** A group of a Welsh council, and whether any of its members is in the executive. */
export interface ChairGroup<Id extends string = string> extends Count<Id> {
  readonly inExecutive: boolean;
}

/** What the shares of scrutiny chairs are worked out from. */
export interface ScrutinyChairFacts<Id extends string = string> {
  readonly groups: readonly ChairGroup<Id>[];
  /** All members of the authority, those in no group among them. */
  readonly members: number;
  /** Overview and scrutiny committees, each with a chair. */
  readonly committees: number;
  readonly on: string;
}

/**
 * Who appoints the chairs of scrutiny committees.
 *
 * `committee`: each committee its own. `group`: the one group outside the executive. `shared`: `executive` chairs
 * for the groups of the executive `together`, and the rest among opposition groups; where rounded shares do not add
 * up or meet a half, `roundingFits` is false and the completion is ours.
 */
export type ScrutinyChairs<Id extends string = string> =
  | { readonly kind: 'committee' }
  | { readonly kind: 'group'; readonly group: Id }
  | {
      readonly kind: 'shared';
      readonly executive: { readonly chairs: number; readonly together: readonly Id[] };
      readonly opposition: Apportionment<Id>;
      readonly rounded: readonly Count<Id>[];
      readonly roundingFits: boolean;
    };

/**
 * Chairs of overview and scrutiny committees in Wales, between the groups of the executive and the others.
 *
 * @param facts - Groups with their members, whether they are in the executive, and the number of committees.
 * @returns See `ScrutinyChairs`. How groups of the executive share theirs among themselves is for them.
 * @throws {DomainError} `invalid-members` when a group has fewer than two members, one comes twice, or they are more
 *   than the authority; `invalid-seats`; `invalid-date`; `not-in-force`.
 * @see Local Government (Wales) Measure 2011, ss. 66 to 75
 * @example
 * ```ts
 * import { scrutinyChairs } from '@lga/proportionality/wales';
 *
 * const { value } = scrutinyChairs({
 *   groups: [
 *     { id: 'Plaid', count: 38, inExecutive: true },
 *     { id: 'Labour', count: 23, inExecutive: false },
 *     { id: 'Independent', count: 12, inExecutive: false },
 *   ],
 *   members: 75,
 *   committees: 5,
 *   on: '2026-05-20',
 * });
 * value.kind === 'shared' && value.executive.chairs; // => 2
 * value.kind === 'shared' && value.opposition.seats.map(({ count }) => count); // => [2, 1]
 * ```
 */
export function scrutinyChairs<Id extends string>(
  facts: ScrutinyChairFacts<Id>,
): Explained<ScrutinyChairs<Id>> {
  checkFacts(facts);
  const on = isoDate(facts.on);
  const appointers = inForce(welshScrutinyChairAppointers, on).because;
  const value = appointedBy(facts);
  if (value.kind !== 'shared') return { value, because: appointers };
  const completion = value.roundingFits ? [] : inForce(welshChairsCompletion, on).because;
  return {
    value,
    because: [
      ...appointers,
      ...inForce(welshScrutinyChairs, on).because,
      sharedStep(value, facts),
      ...completion,
    ],
  };
}

function appointedBy<Id extends string>(facts: ScrutinyChairFacts<Id>): ScrutinyChairs<Id> {
  const { groups, committees } = facts;
  const outside = groups.filter(({ inExecutive }) => !inExecutive);
  if (groups.length < 2) return { kind: 'committee' };
  const [only] = outside;
  if (groups.length === 2 && committees === 1)
    return outside.length === 1 && only ? { kind: 'group', group: only.id } : { kind: 'committee' };
  return shared(facts, outside);
}

function shared<Id extends string>(
  { groups, members, committees }: ScrutinyChairFacts<Id>,
  outside: readonly ChairGroup<Id>[],
): Extract<ScrutinyChairs<Id>, { kind: 'shared' }> {
  const together = groups.filter(({ inExecutive }) => inExecutive);
  const chairs = outside.length === 0 ? committees : Math.floor((committees * sum(together)) / members);
  const left = committees - chairs;
  const total = sum(outside);
  const rounded = outside.map(({ id, count }) => ({ id, count: nearest(left * count, total) }));
  const halves = outside.some(
    ({ count }) => (2 * left * count) % total === 0 && (left * count) % total !== 0,
  );
  return {
    kind: 'shared',
    executive: { chairs, together: together.map(({ id }) => id) },
    opposition:
      outside.length === 0
        ? { kind: 'settled', seats: [] }
        : largestRemainder({ members: outside, seats: left }),
    rounded,
    roundingFits: sum(rounded) === left && !halves,
  };
}

/** A fraction to the nearest whole number, a half going up. */
function nearest(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function sharedStep<Id extends string>(
  { executive, opposition, roundingFits }: Extract<ScrutinyChairs<Id>, { kind: 'shared' }>,
  { committees, members }: ScrutinyChairFacts<Id>,
): Step {
  const tie =
    opposition.kind === 'tied'
      ? ` ${opposition.left} more are between ${opposition.between.join(', ')}.`
      : '';
  const says = `Groups of the executive together appoint ${executive.chairs} of ${committees} chairs; opposition groups appoint ${opposition.seats.map(({ id, count }) => `${id} ${count}`).join(', ') || 'none'}.${tie}${roundingFits ? '' : ' Rounding each share to the nearest does not settle it.'}`;
  return { says, facts: { committees, members, executive: executive.chairs } };
}

function checkFacts({ groups, members, committees }: ScrutinyChairFacts): void {
  const small = groups.some(({ count }) => !Number.isSafeInteger(count) || count < 2);
  const twice = new Set(groups.map(({ id }) => id)).size < groups.length;
  if (small || twice || !Number.isSafeInteger(members) || members > 10_000 || sum(groups) > members)
    throw new DomainError(
      'invalid-members',
      'Groups of two members or more were expected, each once, and no more members in them than the authority has.',
    );
  if (!Number.isSafeInteger(committees) || committees < 0 || committees > 10_000)
    throw new DomainError('invalid-seats', 'Committees were expected as a whole number from 0.');
}
