import { DomainError } from './domain-error.js';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text is a day of the Gregorian calendar written `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { isIsoDate } from '@lga/rules';
 *
 * isIsoDate('2024-02-29'); // => true
 * isIsoDate('2023-02-29'); // => false
 * ```
 */
export function isIsoDate(text: unknown): text is string {
  const parts = typeof text === 'string' ? form.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && day > 0 && day <= lengthOfMonth(year, month);
}

function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysOfMonth[month - 1] ?? 0);
}

/**
 * The text itself, once it is known to be a day written `YYYY-MM-DD`.
 *
 * @param text - What ought to be a date.
 * @throws {DomainError} `invalid-date` when it is anything else; the message does not repeat the text.
 * @example
 * ```ts
 * import { isoDate } from '@lga/rules';
 *
 * isoDate('2023-05-01'); // => '2023-05-01'
 * ```
 */
export function isoDate(text: unknown): string {
  if (isIsoDate(text)) return text;
  throw new DomainError(
    'invalid-date',
    'A date was expected as YYYY-MM-DD, a real day of the calendar; something else came.',
  );
}
