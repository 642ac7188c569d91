import { DomainError, type Explained, inForce, isoDate } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import type { Count } from '../count.js';
import { largestRemainder } from '../largest-remainder.js';
import { welshChairsCompletion, welshUnfilledChairs } from './wales-rules.js';

/** An opposition group with the chairs it was to appoint first and those it did. */
export interface FirstAppointments<Id extends string = string> {
  readonly id: Id;
  readonly entitled: number;
  readonly made: number;
}

/** Who fills chairs that were left: `groups` in proportion to their first appointments, or the `committee`. */
export type UnfilledChairs<Id extends string = string> =
  | { readonly kind: 'groups'; readonly chairs: Apportionment<Id> }
  | { readonly kind: 'committee'; readonly chairs: number };

/**
 * Who fills the chairs of Welsh scrutiny committees that a group was entitled to and did not fill.
 *
 * @param unfilled - How many chairs.
 * @param opposition - Opposition groups with their first appointments; groups of the executive are entitled to none.
 * @returns `groups` only where some opposition group made every appointment of its own, and made at least one.
 * @throws {DomainError} `invalid-seats`; `invalid-members` when more was made than there was to make or an id comes
 *   twice; `invalid-date`; `not-in-force`.
 * @see Local Government (Wales) Measure 2011, s. 71
 * @example
 * ```ts
 * import { unfilledChairs } from '@lga/proportionality/wales';
 *
 * const opposition = [{ id: 'Labour', entitled: 2, made: 2 }, { id: 'Green', entitled: 1, made: 0 }];
 * unfilledChairs({ unfilled: 1, opposition, on: '2026-05-20' }).value;
 * // => { kind: 'groups', chairs: { kind: 'settled', seats: [{ id: 'Labour', count: 1 }] } }
 * ```
 */
export function unfilledChairs<Id extends string>({
  unfilled,
  opposition,
  on,
}: {
  readonly unfilled: number;
  readonly opposition: readonly FirstAppointments<Id>[];
  readonly on: string;
}): Explained<UnfilledChairs<Id>> {
  const day = isoDate(on);
  if (!Number.isSafeInteger(unfilled) || unfilled < 0)
    throw new DomainError('invalid-seats', 'Unfilled chairs were expected as a whole number from 0.');
  checkAppointments(opposition);
  const because = inForce(welshUnfilledChairs, day).because;
  const complete: Count<Id>[] = opposition
    .filter(({ entitled, made }) => made > 0 && made === entitled)
    .map(({ id, made }) => ({ id, count: made }));
  if (complete.length === 0) return { value: { kind: 'committee', chairs: unfilled }, because };
  const chairs = largestRemainder({ members: complete, seats: unfilled });
  return {
    value: { kind: 'groups', chairs },
    because: [...because, ...inForce(welshChairsCompletion, day).because],
  };
}

function checkAppointments(opposition: readonly FirstAppointments[]): void {
  const whole = (count: number) => Number.isSafeInteger(count) && count >= 0;
  const fit = opposition.every(({ entitled, made }) => whole(entitled) && whole(made) && made <= entitled);
  if (!fit || new Set(opposition.map(({ id }) => id)).size < opposition.length)
    throw new DomainError(
      'invalid-members',
      'First appointments were expected as whole numbers, no more made than there were to make, each group once.',
    );
}
