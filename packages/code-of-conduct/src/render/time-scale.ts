import { addMonths, daysBetween } from '@lga/rules';

/** Days placed along a line. */
export interface TimeScale {
  /** Where a day begins, in units of the picture to one decimal place. */
  readonly at: (on: string) => number;
  /** First days of months to mark, at most so many that their names do not meet. */
  readonly marks: readonly string[];
}

const mostMarks = 7;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 2400, 24_000];

/** A scale from the first day to the last, over a width. */
export function timeScale({
  first,
  last,
  left,
  width,
}: {
  readonly first: string;
  readonly last: string;
  readonly left: number;
  readonly width: number;
}): TimeScale {
  const span = Math.max(daysBetween({ from: first, to: last }), 1);
  const at = (on: string) =>
    Math.round((left + (daysBetween({ from: first, to: on }) * width) / span) * 10) / 10;
  const step = steps.find((months) => span / (months * 30) <= mostMarks) ?? 24_000;
  return { at, marks: marksFrom(first, last, step) };
}

function marksFrom(first: string, last: string, step: number): readonly string[] {
  const start = `${first.slice(0, 7)}-01`;
  const months = monthsTo(last) - monthsTo(first);
  const begin = start < first ? 1 : 0;
  const count = Math.floor((months - begin) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, mark) => addMonths(start, begin + mark * step));
}

function monthsTo(on: string): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));
}
