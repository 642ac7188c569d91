import { addDays, DomainError, type Explained, inForce } from '@lga/rules';
import { policeNotice } from './police-rules.js';

const hoursOfADay = 24;
const form = /^(\d{4}-\d{2}-\d{2})(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))$/;

/**
 * The latest time at which to tell the police of an event, so that the force engages with the organiser.
 *
 * Hours are elapsed hours: the result has the offset of the event, so across a change of the clocks the wall clock
 * differs by an hour. Telling them earlier is better, and in danger 999 comes before any notice.
 *
 * @param eventStart - RFC 3339 with an offset: `2026-05-07T18:30:00+01:00`.
 * @throws {DomainError} `invalid-instant`; `invalid-date`; `not-in-force` for an event before the protocol.
 * @see Defending Democracy Policing Protocol, 28 February 2024
 * @example
 * ```ts
 * import { policeNoticeBy } from '@lga/risk-assessment/visits';
 *
 * policeNoticeBy('2026-05-07T18:30:00+01:00').value; // => '2026-05-05T18:30:00+01:00'
 * ```
 */
export function policeNoticeBy(eventStart: string): Explained<string> {
  const [, day, time] = form.exec(eventStart) ?? [];
  if (day === undefined || time === undefined) {
    throw new DomainError(
      'invalid-instant',
      'A date and time with an offset was expected, as RFC 3339 has it.',
    );
  }
  const notice = inForce(policeNotice, day);
  return { value: addDays(day, -notice.value / hoursOfADay) + time, because: notice.because };
}
