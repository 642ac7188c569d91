import { addDays, bankHolidays, DomainError, daysBetween, isoDate } from '@lga/rules';

interface Span {
  readonly after: string;
  readonly upTo: string;
}

/** A Monday, from which weeks are counted. */
const monday = '2024-01-01';

/**
 * A count of the working days after one day and up to another: weekends, bank holidays of England and Wales and
 * days on which the council is closed are left out. 0 when the second day is not later. Each year's bank holidays
 * are worked out once.
 */
export function workingDayCount(closed: readonly string[]): (span: Span) => number {
  const own = closed.map(isoDate);
  const years = new Map<number, readonly string[]>();
  const holidays = (year: number): readonly string[] => {
    const known = years.get(year) ?? bankHolidays(year).map(({ on }) => on);
    years.set(year, known);
    return known;
  };
  return ({ after, upTo }) => {
    if (upTo <= after) return 0;
    const off = new Set([...yearsOf(after, upTo).flatMap(holidays), ...own]);
    const counted = [...off].filter((day) => day > after && day <= upTo && isWeekday(day));
    return weekdaysBefore(addDays(upTo, 1)) - weekdaysBefore(addDays(after, 1)) - counted.length;
  };
}

/** Counting over more years than this is refused: a day that far off is a slip of the pen. */
const mostYears = 50;

function yearsOf(after: string, upTo: string): readonly number[] {
  const first = Number(after.slice(0, 4));
  const years = Number(upTo.slice(0, 4)) - first;
  if (years > mostYears) {
    throw new DomainError('invalid-count', `Working days are counted over at most ${mostYears} years.`);
  }
  return Array.from({ length: years + 1 }, (_, at) => first + at);
}

/** Weekdays from the Monday to a day, the day itself left out; negative before it. */
function weekdaysBefore(on: string): number {
  const days = daysBetween({ from: monday, to: on });
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function isWeekday(on: string): boolean {
  return weekdaysBefore(addDays(on, 1)) > weekdaysBefore(on);
}
