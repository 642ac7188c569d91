import { type Explained, inForce, type Rule } from '@lga/rules';
import type { Dispensation } from '../schema/dispensation.js';
import { assertPeriod, type DispensationFault, dispensationFaults } from './dispensation-faults.js';
import { longestDispensation } from './dispensation-length.js';
import {
  dispensationGranter,
  dispensationGrounds,
  dispensationLifts,
  dispensationRequest,
} from './dispensation-rules.js';

/** Whether a dispensation is within the power, and the last day that it could run to. */
export interface CheckedDispensation {
  readonly valid: 'yes' | 'no' | 'undetermined';
  readonly faults: readonly DispensationFault[];
  /** The last day that a dispensation from the same first day may run to; `null` for a local power. */
  readonly latestLastDay: string | null;
}

const rules: readonly Rule<unknown>[] = [
  longestDispensation,
  dispensationRequest,
  dispensationGranter,
  dispensationGrounds,
  dispensationLifts,
];

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
 * import { checkDispensation } from '@lga/code-of-conduct/dispensations';
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
  const { faults, latestLastDay } = dispensationFaults(dispensation);
  const because = rules.flatMap((rule) => inForce(rule, from).because);
  return { value: { valid: faults.length === 0 ? 'yes' : 'no', faults, latestLastDay }, because };
}
