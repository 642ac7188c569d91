import { addDays, type Explained, inForce, isoDate, periodEnd } from '@lga/rules';
import { wishesPeriodRule } from './wishes-rules.js';

/** The period in which a group may say whom it wishes to be appointed. */
export interface WishesPeriod {
  /** The day of the notice, which counts. */
  readonly first: string;
  readonly last: string;
  /** The day from which, without wishes, the authority or committee may appoint as it thinks fit. */
  readonly openFrom: string;
}

/**
 * The three weeks that a group has for its wishes, beginning with the day of the proper officer's notice.
 *
 * @param noticeOn - The date of the notice that a seat is allocated to the group or has fallen vacant, `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `not-in-force` before August 1990.
 * @see Local Government (Committees and Political Groups) Regulations 1990, reg. 15
 * @example
 * ```ts
 * import { wishesPeriod } from '@lga/proportionality/reviews';
 *
 * wishesPeriod('2026-05-20').value;
 * // => { first: '2026-05-20', last: '2026-06-09', openFrom: '2026-06-10' }
 * ```
 */
export function wishesPeriod(noticeOn: string): Explained<WishesPeriod> {
  const first = isoDate(noticeOn);
  const { value: days, because } = inForce(wishesPeriodRule, first);
  const last = periodEnd({ start: first, days, counted: 'days-beginning-with' });
  return { value: { first, last, openFrom: addDays(last, 1) }, because };
}
