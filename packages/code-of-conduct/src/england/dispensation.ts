import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { lastDayOfMonths } from '../last-day-of-months.js';
import type { Dispensation } from '../schema/dispensation.js';
import {
  dispensationGranter,
  dispensationGrounds,
  dispensationLifts,
  dispensationRequest,
  longestDispensation,
} from './dispensation-rules.js';

/** What keeps a dispensation from being one that section 33 allows. */
export type DispensationFault =
  | 'not-requested-in-writing'
  | 'granted-by-another-authority'
  | 'no-ground'
  | 'longer-than-four-years'
  | 'lifts-nothing'
  | 'lifts-what-section-33-does-not';

/** Whether a dispensation is within the power, and the last day that it could run to. */
export interface CheckedDispensation {
  readonly valid: 'yes' | 'no' | 'undetermined';
  readonly faults: readonly DispensationFault[];
  /** The last day that a dispensation from the same first day may run to; `null` for a local power. */
  readonly latestLastDay: string | null;
}

/**
 * Whether a dispensation keeps to section 33 of the Localism Act 2011: asked for in writing, granted by the
 * member's own authority on a ground, for at most four years, lifting discussion or voting.
 *
 * Four years from 1 June 2024 end on 31 May 2028: a day more is beyond the power. Whether the ground was made out
 * is for the authority, and is not judged. For relief under a council's own code the answer is `undetermined`:
 * that code says what it takes.
 *
 * @param dispensation - The record.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`; `invalid-period` if it ends before it begins.
 * @see Localism Act 2011, s. 33, https://www.legislation.gov.uk/ukpga/2011/20/section/33
 * @example
 * ```ts
 * import { checkDispensation } from '@lga/code-of-conduct/meetings';
 *
 * const { value } = checkDispensation({
 *   id: 'd1',
 *   power: 'section-33',
 *   requestedInWriting: true,
 *   grantedByOwnAuthority: true,
 *   grounds: ['c'],
 *   from: '2024-06-01',
 *   toInclusive: '2028-06-01',
 *   lifts: ['discuss'],
 *   interests: ['i1'],
 *   matters: ['item 7'],
 *   excludes: [],
 * });
 * [value.valid, value.faults, value.latestLastDay]; // => ['no', ['longer-than-four-years'], '2028-05-31']
 * ```
 */
export function checkDispensation(dispensation: Dispensation): Explained<CheckedDispensation> {
  const { from, power } = dispensation;
  assertPeriod(dispensation);
  if (power === 'local-code') {
    const says = "What relief from a council's own code takes, that code says.";
    return {
      value: { valid: 'undetermined', faults: [], latestLastDay: null },
      because: [{ says, authority: 'local-code' }],
    };
  }
  const years = inForce(longestDispensation, from);
  const latestLastDay = lastDayOfMonths(from, 12 * years.value);
  const faults = faultsOf(dispensation, latestLastDay);
  const rules = [dispensationRequest, dispensationGranter, dispensationGrounds, dispensationLifts] as const;
  const because: readonly Step[] = [
    ...years.because,
    ...rules.flatMap((rule) => inForce<unknown>(rule, from).because),
  ];
  return { value: { valid: faults.length === 0 ? 'yes' : 'no', faults, latestLastDay }, because };
}

function assertPeriod({ from, toInclusive }: Dispensation): void {
  if (isoDate(from) <= isoDate(toInclusive)) return;
  throw new DomainError('invalid-period', 'A dispensation was expected to end on or after its first day.');
}

function faultsOf(dispensation: Dispensation, latestLastDay: string): DispensationFault[] {
  const { requestedInWriting, grantedByOwnAuthority, grounds, toInclusive, lifts } = dispensation;
  const found: readonly (readonly [DispensationFault, boolean])[] = [
    ['not-requested-in-writing', !requestedInWriting],
    ['granted-by-another-authority', !grantedByOwnAuthority],
    ['no-ground', grounds.length === 0],
    ['longer-than-four-years', toInclusive > latestLastDay],
    ['lifts-nothing', lifts.length === 0],
    ['lifts-what-section-33-does-not', lifts.includes('stay')],
  ];
  return found.flatMap(([fault, isSo]) => (isSo ? [fault] : []));
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
