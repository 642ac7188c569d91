import { isIsoDate } from '@lga/rules';
import type { MarkerEntry } from '../schema.js';

/**
 * What an entry of a register lacks.
 *
 * `missing-decision-maker`, `missing-reason`, `missing-notification`: blank where it must say · `not-approved`: no
 * second person has approved it · `approved-by-same-person` · `invalid-date` · `review-before-decision` · `no-condition`:
 * it advises a visit with conditions and names none.
 */
export type MarkerFault =
  | 'missing-decision-maker'
  | 'missing-reason'
  | 'missing-notification'
  | 'not-approved'
  | 'approved-by-same-person'
  | 'invalid-date'
  | 'review-before-decision'
  | 'no-condition';

/**
 * Everything that an entry of a register lacks: who decided, why, who approved, when it is reviewed, and whether the
 * person was told or why not.
 *
 * @param entry - Of the shape that `MarkerEntry` of `@lga/risk-assessment/schema` takes.
 * @returns Empty when it lacks nothing.
 * @see Two stages, a trained editor and then health and safety: North Somerset, freedom-of-information answer
 * @example
 * ```ts
 * import { markerFaults } from '@lga/risk-assessment/visits';
 *
 * const entry = {
 *   id: 'm1', person: 'p9', category: 'not-alone', reason: 'Threatened an officer with a tool.',
 *   decidedBy: 'area manager', approvedBy: null, decidedOn: '2026-01-05', reviewOn: '2026-07-05',
 *   notifiedOn: null, notNotifiedBecause: 'It would raise the danger.', advice: 'visit-with-conditions', conditions: ['V04'],
 * } as const;
 * markerFaults(entry); // => ['not-approved']
 * ```
 */
export function markerFaults(entry: MarkerEntry): readonly MarkerFault[] {
  const { decidedBy, approvedBy, reason, notifiedOn, notNotifiedBecause, advice, conditions } = entry;
  const checks: readonly (readonly [MarkerFault, boolean])[] = [
    ['missing-decision-maker', isBlank(decidedBy)],
    ['missing-reason', isBlank(reason)],
    ['missing-notification', notifiedOn === null && isBlank(notNotifiedBecause)],
    ['not-approved', isBlank(approvedBy)],
    ['approved-by-same-person', !isBlank(approvedBy) && approvedBy === decidedBy],
    ['invalid-date', !datesOf(entry).every(isIsoDate)],
    ['review-before-decision', entry.reviewOn < entry.decidedOn],
    ['no-condition', advice === 'visit-with-conditions' && conditions.length === 0],
  ];
  return checks.flatMap(([fault, found]) => (found ? [fault] : []));
}

function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === '';
}

function datesOf({ decidedOn, reviewOn, notifiedOn }: MarkerEntry): readonly string[] {
  return notifiedOn === null ? [decidedOn, reviewOn] : [decidedOn, reviewOn, notifiedOn];
}

/**
 * Whether an entry is in date, for whoever keeps the register. Its advice stands until a person takes it off: an
 * overdue review is a fault of the register and lowers nothing.
 *
 * @param entry - The entry.
 * @param on - The day, `YYYY-MM-DD`; the review date itself is the last day in date.
 * @example
 * ```ts
 * import { isOverdue } from '@lga/risk-assessment/visits';
 *
 * isOverdue({ reviewOn: '2026-07-05' }, '2026-07-06'); // => true
 * ```
 */
export function isOverdue({ reviewOn }: Pick<MarkerEntry, 'reviewOn'>, on: string): boolean {
  return on > reviewOn;
}
