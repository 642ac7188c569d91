import type { TableBlock, TableRow } from './document.js';

/** A number as figures are written here; anything else that looks like a formula is made text. */
const number = /^[+-]?\d+(\.\d+)?$/;

/**
 * A table alone as CSV after RFC 4180, with line breaks as spreadsheets expect them and formulas made harmless.
 *
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { matrixPicture, tableCsv } from '@lga/proportionality/render';
 *
 * const facts = {
 *   on: '2026-05-20',
 *   council: { size: 10, vacancies: 0, groups: [{ id: 'A', members: 6 }, { id: 'B', members: 4 }], ungrouped: 0 },
 *   bodies: [{ id: 'p', seats: 5, standing: { kind: 'by-itself' } }],
 *   readings: {
 *     membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out',
 *   },
 * } as const;
 * const report = {
 *   council: { en: 'Example' },
 *   reason: { words: 'The annual meeting.', because: [] },
 *   groups: [{ id: 'A', name: { en: 'Alpha' } }, { id: 'B', name: { en: 'Beta' } }],
 *   bodies: [{ id: 'p', name: { en: 'Planning' } }],
 *   facts,
 *   allocation: allocateSeats(facts),
 * };
 * const { table } = matrixPicture(report, { language: 'en', prefix: 'matrix' });
 * tableCsv(table).split('\r\n')[1]; // => 'Planning,5,3 (3.00),2 (2.00)'
 * ```
 */
export function tableCsv({ head, rows, foot }: TableBlock): string {
  const line = ({ head: first, cells }: TableRow) => csvLine([first.words, ...cells]);
  return [csvLine(head.map(({ words }) => words)), ...[...rows, ...foot].map(line)].join('');
}

/** One line of CSV with its line break. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(harmless(`${cell}`))).join(',')}\r\n`;
}

/** Spreadsheets run what begins with these signs; an apostrophe in front keeps it text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
