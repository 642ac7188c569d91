import { addDays, addMonths } from '@lga/rules';
import { dayNumber, secondOfInstant } from '../instant.js';
import { secondOfAct } from '../patterns/london-time.js';
import type { Moment } from '../record/moment.js';
import type { Span } from '../span.js';

const units = { exact: 1, minute: 60, hour: 3600 } as const;

/**
 * The first and the last second that a moment may mean, where a day is a day in London; `null` when nobody knows, or
 * when it is no time at all.
 */
export function londonSpan(moment: Moment): Span | null {
  switch (moment.precision) {
    case 'exact':
    case 'minute':
    case 'hour':
      return instantSpan(moment.at, units[moment.precision]);
    case 'day':
      return daysSpan(moment.on, (day) => addDays(day, 1));
    case 'week':
      return daysSpan(moment.on, (day) => addDays(day, 7));
    case 'month':
      return daysSpan(`${moment.month}-01`, (day) => addMonths(day, 1));
    case 'unknown':
      return null;
  }
}

function instantSpan(at: string, unit: number): Span | null {
  const second = secondOfInstant(at);
  if (second === null) return null;
  const from = Math.floor(second / unit) * unit;
  return { from, to: from + unit - 1 };
}

function daysSpan(first: string, after: (day: string) => string): Span | null {
  if (first.length !== 10 || dayNumber(first) === null) return null;
  return { from: secondOfAct(first), to: secondOfAct(after(first)) - 1 };
}
