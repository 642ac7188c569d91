import { extraBankHolidays, movedBankHolidays, usualBankHolidays } from './bank-holiday-rules.js';
import { addDays, daysBetween } from './calendar.js';
import { DomainError } from './domain-error.js';
import { inForce } from './rule.js';
import type { Text } from './text.js';

/** A bank holiday in England and Wales, and why it falls on that day. */
export interface BankHoliday {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: Text;
  /** `substitute`: the weekday given in place of one at a weekend. `moved`, `extra`: by proclamation for that year. */
  readonly kind: 'usual' | 'substitute' | 'moved' | 'extra';
}

/**
 * The bank holidays of a year in England and Wales, earliest first, substitute days in place of weekend ones.
 *
 * Days are proclaimed late: beyond `bankHolidaysKnownTo`, a year's list is what the usual days alone make it.
 *
 * @param year - A whole number.
 * @throws {DomainError} `not-in-force` before the usual days are known to hold; `invalid-year`.
 * @see Banking and Financial Dealings Act 1971, Schedule 1
 * @example
 * ```ts
 * import { bankHolidays } from '@lga/rules';
 *
 * bankHolidays(2022).filter(({ kind }) => kind !== 'usual').map(({ on }) => on);
 * // => ['2022-01-03', '2022-06-02', '2022-06-03', '2022-09-19', '2022-12-27']
 * ```
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  if (!Number.isInteger(year) || year < 1 || year > 9998) {
    throw new DomainError('invalid-year', 'A year was expected as a whole number from 1 to 9998.');
  }
  const known = workedOut.get(year) ?? Object.freeze(daysOf(year));
  workedOut.set(year, known);
  return known;
}

/** Each year's list once it has been worked out: counting working days asks for the same few years over and over. */
const workedOut = new Map<number, readonly BankHoliday[]>();

function daysOf(year: number): BankHoliday[] {
  const text = String(year).padStart(4, '0');
  inForce(usualBankHolidays, `${text}-12-31`);
  const moved = inForce(movedBankHolidays, `${text}-12-31`).value;
  const extra = inForce(extraBankHolidays, `${text}-12-31`).value;
  const usual = usualDays(year).map((day) => {
    const move = moved.find(({ from }) => from === day.on);
    return move ? { on: move.to, title: day.title, kind: 'moved' as const } : day;
  });
  const added = extra
    .filter(({ on }) => on.startsWith(text))
    .map(({ on, title }) => ({ on, title, kind: 'extra' as const }));
  return [...usual, ...added].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function usualDays(year: number): BankHoliday[] {
  const date = (monthDay: string) => `${String(year).padStart(4, '0')}-${monthDay}`;
  const easter = easterSunday(year);
  const usual = (on: string, en: string, cy: string): BankHoliday => ({
    on,
    title: { en, cy, reviewed: false },
    kind: 'usual',
  });
  const days = [
    usual(date('01-01'), 'New Year’s Day', 'Dydd Calan'),
    usual(addDays(easter, -2), 'Good Friday', 'Dydd Gwener y Groglith'),
    usual(addDays(easter, 1), 'Easter Monday', 'Dydd Llun y Pasg'),
    usual(mondayFrom(date('05-01')), 'Early May bank holiday', 'Gŵyl banc dechrau Mai'),
    usual(mondayFrom(date('05-25')), 'Spring bank holiday', 'Gŵyl banc y gwanwyn'),
    usual(mondayFrom(date('08-25')), 'Summer bank holiday', 'Gŵyl banc yr haf'),
    usual(date('12-25'), 'Christmas Day', 'Dydd Nadolig'),
    usual(date('12-26'), 'Boxing Day', 'Gŵyl San Steffan'),
  ];
  return substituted(days);
}

/** Days at a weekend give way to the next weekday that is not a bank holiday already. */
function substituted(days: readonly BankHoliday[]): BankHoliday[] {
  const weekdays = new Set(days.filter(({ on }) => !isWeekend(on)).map(({ on }) => on));
  return days.map((day) => {
    if (!isWeekend(day.on)) return day;
    let on = addDays(day.on, 1);
    while (isWeekend(on) || weekdays.has(on)) on = addDays(on, 1);
    weekdays.add(on);
    return { ...day, on, kind: 'substitute' };
  });
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(on: string): boolean {
  const day = weekday(on);
  return day === 6 || day === 0;
}

/** Monday on or after a day. */
function mondayFrom(on: string): string {
  return addDays(on, (8 - weekday(on)) % 7);
}

/** 0 for Sunday to 6 for Saturday, by counting from a known Sunday. */
function weekday(on: string): number {
  return ((daysBetween({ from: '2023-01-01', to: on }) % 7) + 7) % 7;
}

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * @see J.-M. Oudin's method, in Explanatory Supplement to the Astronomical Almanac (1992), p. 582
 */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  const raw =
    (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30;
  const moon = raw - Math.floor(raw / 28) * (1 - Math.floor(29 / (raw + 1)) * Math.floor((21 - golden) / 11));
  const shift = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${String(year).padStart(4, '0')}-03-28`, moon - shift);
}
