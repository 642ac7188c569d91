import { bankHolidaysKnownTo } from './bank-holiday-rules.js';
import { bankHolidays, isWeekend } from './bank-holidays.js';
import { addDays } from './calendar.js';
import { DomainError } from './domain-error.js';
import type { Explained, Step } from './explained.js';
import { isoDate } from './iso-date.js';
import { inForce } from './rule.js';

/** What the caller knows beyond the table: days proclaimed since, or days on which the council is closed. */
export interface DaysOff {
  /** Further days that are not working days, `YYYY-MM-DD`. */
  readonly added?: readonly string[];
}

/** Counting further than this many working days is refused. */
const mostWorkingDays = 10_000;

/**
 * Whether a day is a working day in England and Wales: not a weekend, a bank holiday, or a day the caller adds.
 *
 * @returns The answer; the reasons warn where bank holidays are not yet published for that day.
 * @throws {DomainError} `invalid-date`; `not-in-force` before the table of bank holidays begins.
 * @example
 * ```ts
 * import { isWorkingDay } from '@lga/rules';
 *
 * isWorkingDay('2023-05-08').value; // => false
 * isWorkingDay('2023-05-09', { added: ['2023-05-09'] }).value; // => false
 * ```
 */
export function isWorkingDay(on: string, { added = [] }: DaysOff = {}): Explained<boolean> {
  const isOff = daysOff(added);
  return { value: !isOff(isoDate(on)), because: publishedStep(on) };
}

/**
 * The day itself if it is a working day, or the first one after it.
 *
 * @throws {DomainError} As `isWorkingDay`.
 * @example
 * ```ts
 * import { nextWorkingDay } from '@lga/rules';
 *
 * nextWorkingDay('2023-12-23').value; // => '2023-12-27'
 * ```
 */
export function nextWorkingDay(on: string, { added = [] }: DaysOff = {}): Explained<string> {
  const isOff = daysOff(added);
  let day = isoDate(on);
  while (isOff(day)) day = addDays(day, 1);
  return { value: day, because: publishedStep(day) };
}

/**
 * The last day of a period of working days; the starting day is left out.
 *
 * @param start - The day of the event, `YYYY-MM-DD`, working day or not.
 * @param days - Working days, a whole number from 1 to 10,000.
 * @throws {DomainError} As `isWorkingDay`; `invalid-count`.
 * @example
 * ```ts
 * import { workingDaysAfter } from '@lga/rules';
 *
 * workingDaysAfter({ start: '2022-12-23', days: 2 }).value; // => '2022-12-29'
 * ```
 */
export function workingDaysAfter({
  start,
  days,
  added = [],
}: DaysOff & {
  readonly start: string;
  readonly days: number;
}): Explained<string> {
  if (!Number.isSafeInteger(days) || days < 1 || days > mostWorkingDays) {
    throw new DomainError(
      'invalid-count',
      `Working days were expected as a whole number from 1 to ${mostWorkingDays}.`,
    );
  }
  const isOff = daysOff(added);
  let day = isoDate(start);
  for (let left = days; left > 0; left -= isOff(day) ? 0 : 1) day = addDays(day, 1);
  return { value: day, because: publishedStep(day) };
}

/** A test of days off that works out each year's bank holidays once. */
function daysOff(added: readonly string[]): (on: string) => boolean {
  const closed = new Set(added.map(isoDate));
  const years = new Map<string, ReadonlySet<string>>();
  return (on) => {
    const year = on.slice(0, 4);
    const holidays = years.get(year) ?? new Set(bankHolidays(Number(year)).map((holiday) => holiday.on));
    years.set(year, holidays);
    return isWeekend(on) || holidays.has(on) || closed.has(on);
  };
}

function publishedStep(on: string): Step[] {
  const known = inForce(bankHolidaysKnownTo, on);
  const beyond = on > known.value;
  const says = `Bank holidays are published to ${known.value}; ${on} is beyond that, so days proclaimed later may change this.`;
  return beyond
    ? [{ says, confidence: 'inferred', facts: { on, publishedTo: known.value } }, ...known.because]
    : [...known.because];
}
