import { addDays, addMonths, daysBetween } from './calendar.js';
import { DomainError } from './domain-error.js';

/**
 * How the law counts a period of days.
 *
 * `days-beginning-with`: the starting day is day one ("28 days beginning with the day"), so the last day is
 * `days − 1` later. `days-after`: the starting day is left out ("within 28 days of", "after"), so the last day is
 * `days` later. `clear-days`: neither the first nor the last day of the span counts.
 */
export type DayCount = 'days-beginning-with' | 'days-after' | 'clear-days';

const extraDays: Readonly<Record<DayCount, number>> = {
  'days-beginning-with': -1,
  'days-after': 0,
  'clear-days': 1,
};

/**
 * The last day of a period; for `clear-days`, the first day on which the thing may be done.
 *
 * Nothing is moved on to a working day: where an instrument does that, say so with `nextWorkingDay`.
 *
 * @param start - The day of the event that starts the period, `YYYY-MM-DD`.
 * @param days - Length, a whole number from 1.
 * @param counted - How the days are counted.
 * @throws {DomainError} `invalid-date`; `invalid-count`.
 * @example
 * ```ts
 * import { periodEnd } from '@lga/rules';
 *
 * periodEnd({ start: '2023-05-01', days: 28, counted: 'days-beginning-with' }); // => '2023-05-28'
 * periodEnd({ start: '2023-05-01', days: 28, counted: 'days-after' }); // => '2023-05-29'
 * periodEnd({ start: '2023-05-01', days: 5, counted: 'clear-days' }); // => '2023-05-07'
 * ```
 */
export function periodEnd({
  start,
  days,
  counted,
}: {
  readonly start: string;
  readonly days: number;
  readonly counted: DayCount;
}): string {
  if (!Number.isSafeInteger(days) || days < 1) {
    throw new DomainError('invalid-count', 'A period has a whole number of days, at least one.');
  }
  return addDays(start, days + extraDays[counted]);
}

/**
 * Clear days between two days: those after the first and before the last. Never less than 0.
 *
 * @throws {DomainError} `invalid-date`.
 * @example
 * ```ts
 * import { clearDaysBetween } from '@lga/rules';
 *
 * clearDaysBetween({ from: '2023-05-01', to: '2023-05-07' }); // => 5
 * ```
 */
export function clearDaysBetween({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.max(0, daysBetween({ from, to }) - 1);
}

/**
 * The last day of a period of months after an event, by the corresponding date: a month from 30 January ends on
 * 28 (or 29) February.
 *
 * @param start - The day of the event, `YYYY-MM-DD`; it is left out of the count.
 * @param months - A whole number from 1.
 * @throws {DomainError} `invalid-date`; `invalid-count`.
 * @see Dodds v Walker [1981] 1 WLR 1027 for the corresponding date rule
 * @example
 * ```ts
 * import { monthsAfter } from '@lga/rules';
 *
 * monthsAfter({ start: '2024-01-31', months: 1 }); // => '2024-02-29'
 * ```
 */
export function monthsAfter({ start, months }: { readonly start: string; readonly months: number }): string {
  if (!Number.isSafeInteger(months) || months < 1) {
    throw new DomainError('invalid-count', 'A period has a whole number of months, at least one.');
  }
  return addMonths(start, months);
}
