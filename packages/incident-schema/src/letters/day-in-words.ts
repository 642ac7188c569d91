import { isoDate } from '@lga/rules';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as a letter writes it: `2 March 2026`. */
export function dayInWords(on: string): string {
  const day = isoDate(on);
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
