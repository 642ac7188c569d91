import { addDays, addMonths, daysBetween } from '@lga/rules';
import type { Moment } from './schema/moment.js';

/** The first and the last second, since 1970, that a moment may mean. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const hour = 3600;
const day = 24 * hour;
const instantForm = /^(.{10})T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** The second of an instant that `Instant` accepts; parts of a second are dropped. */
export function secondOf(instant: string): number {
  const [, date = '', hours, minutes, seconds = 0, sign, offsetHours = 0, offsetMinutes = 0] =
    instantForm.exec(instant) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * hour + Number(offsetMinutes) * 60);
  return midnight(date) + Number(hours) * hour + Number(minutes) * 60 + Number(seconds) - offset;
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
      return daysSpan(moment.on, addDays(moment.on, 1));
    case 'week':
      return daysSpan(moment.on, addDays(moment.on, 7));
    case 'month':
      return daysSpan(`${moment.month}-01`, addMonths(`${moment.month}-01`, 1));
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

function daysSpan(first: string, next: string): Span {
  return { from: midnight(first) - 14 * hour, to: midnight(next) + 12 * hour - 1 };
}

function midnight(date: string): number {
  return daysBetween({ from: '1970-01-01', to: date }) * day;
}
