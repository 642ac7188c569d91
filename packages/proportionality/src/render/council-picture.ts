import { inLanguage } from '@lga/rules';
import type { Picture } from './document.js';
import { labels } from './labels.js';
import { groupsTable } from './opening-sections.js';
import type { BalanceReport } from './report.js';
import { holdersOf } from './shown.js';
import { box, grounds, type PictureForm, svgPicture, text } from './svg.js';

const [square, gap, across, margin, legendLine] = [34, 4, 14, 10, 24];

interface Seat {
  readonly code: string;
  readonly fill: string;
  readonly isVacant: boolean;
}

/**
 * The council as one square a seat, each with the code of its group, with the table that says the same.
 *
 * Squares run row by row, group by group; a vacant seat has a dashed outline and no code.
 *
 * @param report - As for `reportHtml`.
 * @param form - Language, and the prefix of the ids in the picture.
 * @throws {DomainError} `invalid-prefix`.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { councilPicture } from '@lga/proportionality/render';
 *
 * const facts = {
 *   on: '2026-05-20',
 *   council: { size: 10, vacancies: 1, groups: [{ id: 'A', members: 6 }, { id: 'B', members: 3 }], ungrouped: 0 },
 *   bodies: [],
 *   readings: {
 *     membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out',
 *   },
 * } as const;
 * const report = {
 *   council: { en: 'Example' },
 *   reason: { words: 'The annual meeting.', because: [] },
 *   groups: [{ id: 'A', name: { en: 'Alpha' } }, { id: 'B', name: { en: 'Beta' } }],
 *   bodies: [],
 *   facts,
 *   allocation: allocateSeats(facts),
 * };
 * const { svg, table } = councilPicture(report, { language: 'en', prefix: 'council' });
 * svg.includes('<title id="council-title">'); // => true
 * table.rows.map(({ cells }) => cells[1]); // => ['6', '3', '1']
 * ```
 */
export function councilPicture(report: BalanceReport, form: PictureForm): Picture {
  const table = groupsTable(report, form.language);
  const seats = seatsOf(report, form);
  const rows = Math.ceil(seats.length / across);
  const width = 2 * margin + across * (square + gap);
  const top = margin + rows * (square + gap) + 20;
  const height = top + table.rows.length * legendLine + margin;
  const legend = table.rows.map(({ head, cells: [code = '', count = ''] }, at) =>
    text({
      x: margin,
      y: top + at * legendLine,
      words: `${code === '' ? '' : `${code}: `}${head.words}, ${count}`,
      width: width - 2 * margin,
    }),
  );
  const title = inLanguage(labels.council, form.language).words;
  const description = table.rows.map(({ head, cells }) => `${head.words} ${cells[1] ?? ''}`).join(', ');
  const content = [...seats.flatMap(drawn), ...legend];
  return { svg: svgPicture({ width, height, title, description, content, form }), table };
}

function seatsOf(report: BalanceReport, { language }: PictureForm): Seat[] {
  const { council } = report.facts;
  const members = new Map(council.groups.map((group) => [group.id, group.members]));
  const held = holdersOf(report, language).flatMap(({ id, code }, at) => {
    const fill = id === null ? '#ffffff' : (grounds[at % grounds.length] ?? '#ffffff');
    const count = id === null ? council.ungrouped : (members.get(id) ?? 0);
    return Array.from({ length: count }, (): Seat => ({ code, fill, isVacant: false }));
  });
  const vacant = Array.from(
    { length: council.vacancies },
    (): Seat => ({ code: '', fill: '#ffffff', isVacant: true }),
  );
  return [...held, ...vacant];
}

function drawn({ code, fill, isVacant }: Seat, at: number): string[] {
  const x = margin + (at % across) * (square + gap);
  const y = margin + Math.floor(at / across) * (square + gap);
  return [
    box({ x, y, width: square, height: square, fill, outline: isVacant ? 'dashed' : 'plain' }),
    ...(code === ''
      ? []
      : [
          text({
            x: x + square / 2,
            y: y + 22,
            words: code,
            size: 13,
            anchor: 'middle',
            bold: true,
            width: square,
          }),
        ]),
  ];
}
