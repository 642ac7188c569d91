import { inLanguage } from '@lga/rules';
import type { Picture } from './document.js';
import { labels } from './labels.js';
import { marksOf, matrixTable } from './matrix-section.js';
import type { BalanceReport } from './report.js';
import { type Holder, holdersOf, type ShownCell, shownRows } from './shown.js';
import { box, grounds, type PictureForm, svgPicture, text } from './svg.js';

const [nameWidth, seatsWidth, cellWidth, headHeight, rowHeight, margin] = [230, 60, 84, 52, 42, 10];

/**
 * The seats of each group on each body as a standalone picture, with the table that says the same.
 *
 * Numbers are large, exact entitlements small below them. A thick outline and ▲ or ▼ stand where a seat was moved to
 * meet the totals; a dashed outline and ◆ where the equally good tables differ.
 *
 * @param report - As for `reportHtml`.
 * @param form - Language, and the prefix of the ids in the picture.
 * @returns The picture and its table; without rows where the allocation is `undetermined`.
 * @throws {DomainError} `invalid-prefix`.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { matrixPicture } from '@lga/proportionality/render';
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
 * const { svg, table } = matrixPicture(report, { language: 'en', prefix: 'matrix' });
 * svg.startsWith('<svg'); // => true
 * table.rows[0]?.cells; // => ['5', '3 (3.00)', '2 (2.00)']
 * ```
 */
export function matrixPicture(report: BalanceReport, form: PictureForm): Picture {
  const rows = shownRows(report, form.language);
  const holders = holdersOf(report, form.language);
  const width = 2 * margin + nameWidth + seatsWidth + holders.length * cellWidth;
  const height = 2 * margin + headHeight + rows.length * rowHeight;
  const say = (label: keyof typeof labels) => inLanguage(labels[label], form.language).words;
  const content = [
    text({ x: margin + 4, y: margin + 32, words: say('body'), bold: true }),
    text({
      x: margin + nameWidth + seatsWidth / 2,
      y: margin + 32,
      words: say('seats'),
      bold: true,
      anchor: 'middle',
    }),
    ...holders.flatMap(header),
    ...rows.flatMap(({ name, seats, cells }, at) => {
      const y = margin + headHeight + at * rowHeight;
      return [
        text({ x: margin + 4, y: y + 26, words: name.words, width: nameWidth - 12 }),
        text({ x: margin + nameWidth + seatsWidth / 2, y: y + 26, words: `${seats}`, anchor: 'middle' }),
        ...cells.flatMap((cell, column) => drawn(cell, cellX(column), y)),
      ];
    }),
  ];
  const description = say('legend');
  const svg = svgPicture({ width, height, title: say('matrix'), description, content, form });
  return { svg, table: matrixTable(report, form.language) };
}

function cellX(column: number): number {
  return margin + nameWidth + seatsWidth + column * cellWidth;
}

function header({ code, name }: Holder, column: number): string[] {
  const x = cellX(column) + cellWidth / 2;
  return [
    text({ x, y: margin + 18, words: code, bold: true, anchor: 'middle', size: 16, width: cellWidth }),
    text({ x, y: margin + 38, words: name.words, anchor: 'middle', size: 11, width: cellWidth - 4 }),
  ];
}

function drawn(cell: ShownCell, x: number, y: number): string[] {
  const outline = cell.adjusted !== 'none' ? 'thick' : cell.isOpen ? 'dashed' : 'plain';
  const fill = outline === 'plain' ? '#ffffff' : (grounds[outline === 'thick' ? 1 : 0] ?? '#ffffff');
  const middle = x + cellWidth / 2;
  return [
    box({ x: x + 2, y: y + 2, width: cellWidth - 4, height: rowHeight - 4, fill, outline }),
    text({
      x: middle,
      y: y + 21,
      words: `${cell.seats}${marksOf(cell)}`,
      bold: true,
      size: 16,
      anchor: 'middle',
    }),
    text({ x: middle, y: y + 35, words: cell.entitlement, size: 11, anchor: 'middle' }),
  ];
}
