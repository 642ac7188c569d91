import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addDays as dayAfter,
  differenceInCalendarDays,
  addMonths as monthAfter,
  addYears as yearAfter,
} from 'date-fns';
import { DomainError } from './domain-error.js';
import { isIsoDate, isoDate } from './iso-date.js';

/**
 * The day `days` after `on`; negative counts back. Free of time zones and of clock changes.
 *
 * @param on - `YYYY-MM-DD`.
 * @param days - A whole number.
 * @throws {DomainError} `invalid-date`; `invalid-count` when `days` is not whole or leaves the years 0001–9999.
 * @example
 * ```ts
 * import { addDays } from '@lga/rules';
 *
 * addDays('2024-02-28', 2); // => '2024-03-01'
 * ```
 */
export function addDays(on: string, days: number): string {
  return moved(on, days, dayAfter);
}

/**
 * The corresponding day `months` later; where that month has no such day, its last day.
 *
 * @param on - `YYYY-MM-DD`.
 * @param months - A whole number; negative counts back.
 * @throws {DomainError} `invalid-date`; `invalid-count`.
 * @example
 * ```ts
 * import { addMonths } from '@lga/rules';
 *
 * addMonths('2023-01-31', 1); // => '2023-02-28'
 * ```
 */
export function addMonths(on: string, months: number): string {
  return moved(on, months, monthAfter);
}

/**
 * The same day `years` later; 29 February becomes 28 February in a common year.
 *
 * @param on - `YYYY-MM-DD`.
 * @param years - A whole number; negative counts back.
 * @throws {DomainError} `invalid-date`; `invalid-count`.
 * @example
 * ```ts
 * import { addYears } from '@lga/rules';
 *
 * addYears('2024-02-29', 4); // => '2028-02-29'
 * ```
 */
export function addYears(on: string, years: number): string {
  return moved(on, years, yearAfter);
}

/**
 * Days from one date to another: 0 for the same day, negative when `to` is earlier.
 *
 * @throws {DomainError} `invalid-date`.
 * @example
 * ```ts
 * import { daysBetween } from '@lga/rules';
 *
 * daysBetween({ from: '2023-05-01', to: '2023-05-28' }); // => 27
 * ```
 */
export function daysBetween({ from, to }: { readonly from: string; readonly to: string }): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

function moved(on: string, count: number, move: (date: Date, by: number) => Date): string {
  const start = utc(on);
  if (!Number.isSafeInteger(count)) throw invalidCount();
  const end = move(start, count);
  const day = Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw invalidCount();
  return day;
}

function invalidCount(): DomainError<'invalid-count'> {
  return new DomainError(
    'invalid-count',
    'A whole number that stays within the years 0001 to 9999 was expected.',
  );
}

function utc(on: string): Date {
  return new UTCDateMini(`${isoDate(on)}T00:00:00Z`);
}
