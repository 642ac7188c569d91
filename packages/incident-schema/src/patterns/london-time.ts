import { addDays, DomainError } from '@lga/rules';
import { dayNumber, secondOfInstant } from '../instant.js';

const day = 86_400;
const hour = 3600;
/** Mean length of a year: near enough, since summer time neither begins nor ends at New Year. */
const daysAYear = 365.2425;

/** The second since 1970 at which something happened; a day stands for its first moment in London. */
export function secondOfAct(at: string): number {
  const second = at.length === 10 ? firstMoment(dayNumber(at)) : secondOfInstant(at);
  if (second !== null) return second;
  throw new DomainError(
    'invalid-act',
    'The time of an act was expected as an instant with its offset (RFC 3339) or as a day (YYYY-MM-DD).',
  );
}

function firstMoment(days: number | null): number | null {
  return days === null ? null : days * day - aheadOfUtc(days * day);
}

/** The calendar day in London in which a second falls, counted from 1 January 1970. */
export function londonDay(second: number): number {
  return Math.floor((second + aheadOfUtc(second)) / day);
}

/** A day by its number, as `YYYY-MM-DD`. */
export function isoDay(days: number): string {
  return addDays('1970-01-01', days);
}

const summers = new Map<number, { readonly from: number; readonly to: number }>();

/**
 * Seconds by which London is ahead of UTC: an hour from the last Sunday of March to the last of October, 01:00 UTC.
 *
 * @see Summer Time Act 1972, as amended by the Summer Time Order 2002; for earlier years it is the same rule, not history.
 */
function aheadOfUtc(second: number): number {
  const year = 1970 + Math.floor(second / day / daysAYear);
  let summer = summers.get(year);
  if (!summer) {
    summer = { from: lastSunday(year, '03') * day + hour, to: lastSunday(year, '10') * day + hour };
    summers.set(year, summer);
  }
  return second >= summer.from && second < summer.to ? hour : 0;
}

/** March and October have 31 days; 1 January 1970 was a Thursday. */
function lastSunday(year: number, month: '03' | '10'): number {
  const last = dayNumber(`${String(year).padStart(4, '0')}-${month}-31`) ?? 0;
  return last - ((((last + 4) % 7) + 7) % 7);
}
