import { DomainError, inForce, isoDate } from '@lga/rules';
import { lastDayOfMonths } from '../last-day-of-months.js';
import type { Dispensation } from '../schema/dispensation.js';
import { longestDispensation } from './dispensation-length.js';

/** What keeps a dispensation from being one that section 33 allows. */
export type DispensationFault =
  | 'not-requested-in-writing'
  | 'granted-by-another-authority'
  | 'no-ground'
  | 'longer-than-four-years'
  | 'lifts-nothing'
  | 'lifts-what-section-33-does-not';

/** @throws {DomainError} `invalid-period`, `invalid-date`. */
export function assertPeriod({ from, toInclusive }: Dispensation): void {
  if (isoDate(from) <= isoDate(toInclusive)) return;
  throw new DomainError('invalid-period', 'A dispensation was expected to end on or after its first day.');
}

/** Everything in which a dispensation goes beyond section 33, and the last day to which it could run. */
export function dispensationFaults(dispensation: Dispensation): {
  readonly faults: readonly DispensationFault[];
  readonly latestLastDay: string;
} {
  const { from } = dispensation;
  const latestLastDay = lastDayOfMonths(from, 12 * inForce(longestDispensation, from).value);
  const { requestedInWriting, grantedByOwnAuthority, grounds, toInclusive, lifts } = dispensation;
  const found: readonly (readonly [DispensationFault, boolean])[] = [
    ['not-requested-in-writing', !requestedInWriting],
    ['granted-by-another-authority', !grantedByOwnAuthority],
    ['no-ground', grounds.length === 0],
    ['longer-than-four-years', toInclusive > latestLastDay],
    ['lifts-nothing', lifts.length === 0],
    ['lifts-what-section-33-does-not', lifts.includes('stay')],
  ];
  return { faults: found.flatMap(([fault, isSo]) => (isSo ? [fault] : [])), latestLastDay };
}

/** What dispensations are asked about. */
export interface DispensedMatter {
  readonly on: string;
  readonly interest: string;
  readonly item: { readonly id: string; readonly topics: readonly string[] };
}

/** Whether a dispensation reaches an interest in a matter on a day: it reaches nothing that it does not name. */
export function covers(dispensation: Dispensation, { on, interest, item }: DispensedMatter): boolean {
  const { from, toInclusive, interests, matters, excludes } = dispensation;
  const names = [item.id, ...item.topics];
  const isNamed = matters.some((each) => names.includes(each));
  const isExcluded = excludes.some((each) => names.includes(each));
  return from <= on && on <= toInclusive && interests.includes(interest) && isNamed && !isExcluded;
}
