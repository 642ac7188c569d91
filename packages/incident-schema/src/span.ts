import { addMonths } from '@lga/rules';
import { dayNumber, secondOfInstant } from './instant.js';
import type { Moment } from './schema/moment.js';

/** The first and the last second, since 1970, that a moment may mean. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const hour = 3600;
const day = 24 * hour;

/** The second of an instant that `Instant` accepts; parts of a second are dropped. */
export function secondOf(instant: string): number {
  return secondOfInstant(instant) ?? Number.NaN;
}

/** What a moment may mean; a day is taken as a day anywhere on Earth. `null` when nobody knows. */
export function spanOf(moment: Moment): Span | null {
  switch (moment.precision) {
    case 'exact':
      return instantSpan(moment.at, 1);
    case 'minute':
      return instantSpan(moment.at, 60);
    case 'hour':
      return instantSpan(moment.at, hour);
    case 'day':
      return daysSpan(midnight(moment.on), 1);
    case 'week':
      return daysSpan(midnight(moment.on), 7);
    case 'month':
      return monthSpan(`${moment.month}-01`);
    case 'unknown':
      return null;
  }
}

/** An instant stands for the whole unit that it falls in: 14:30 to the hour is 14:00 to 14:59. */
function instantSpan(at: string, unit: number): Span {
  const second = secondOf(at);
  const from = second - (((second % unit) + unit) % unit);
  return { from, to: from + unit - 1 };
}

function monthSpan(first: string): Span {
  const start = midnight(first);
  return daysSpan(start, (midnight(addMonths(first, 1)) - start) / day);
}

function daysSpan(start: number, days: number): Span {
  return { from: start - 14 * hour, to: start + days * day + 12 * hour - 1 };
}

function midnight(date: string): number {
  return (dayNumber(date) ?? Number.NaN) * day;
}
