import { addDays, addMonths } from '@lga/rules';

/**
 * The last day of so many months that begin with a day, which counts: the day before the corresponding one or, where
 * the last month has no such day, its last.
 */
export function lastDayOfMonths(from: string, months: number): string {
  const corresponding = addMonths(from, months);
  const isShortened = corresponding.slice(8) !== from.slice(8);
  return isShortened ? corresponding : addDays(corresponding, -1);
}
