import { cellChanges } from './changes-section.js';
import { csvLine } from './csv.js';
import type { BalanceReport } from './report.js';
import { shownRows } from './shown.js';

const columns = [
  'body',
  'body_name',
  'body_seats',
  'pool',
  'group',
  'group_name',
  'seats',
  'entitlement',
  'least',
  'most',
  'adjusted',
  'before',
  'change',
];

/**
 * The seats of a report as one CSV table: a line for each group, and for members in no group, on each body. Formulas
 * in names are made harmless.
 *
 * @param report - The figures, and the words that go with them.
 * @returns Lines with `least` and `most` over the equally good tables; `before` and `change` are empty without the
 *   present seats. `group` is empty for members in no group, `pool` for a body by itself.
 * @see RFC 4180
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { reportCsv } from '@lga/proportionality/render';
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
 *   council: { en: 'Example Council' },
 *   reason: { words: 'The annual meeting.', because: [] },
 *   groups: [{ id: 'A', name: { en: '=Alpha' } }, { id: 'B', name: { en: 'Beta' } }],
 *   bodies: [{ id: 'p', name: { en: 'Planning' } }],
 *   facts,
 *   allocation: allocateSeats(facts),
 * };
 * reportCsv(report).split('\r\n')[1]; // => "p,Planning,5,,A,'=Alpha,3,3.00,3,3,none,,"
 * ```
 */
export function reportCsv(report: BalanceReport): string {
  const changes = new Map(
    cellChanges(report).map((each) => [JSON.stringify([each.body, each.holder]), each]),
  );
  const lines = shownRows(report, 'en').flatMap(({ body, name, seats, pool, cells }) =>
    cells.map((cell) => {
      const change = changes.get(JSON.stringify([body, cell.holder.id]));
      return csvLine([
        body,
        name.words,
        seats,
        pool ?? '',
        cell.holder.id ?? '',
        cell.holder.name.words,
        cell.seats,
        cell.entitlement,
        cell.range.least,
        cell.range.most,
        cell.adjusted,
        change ? change.before : '',
        change ? change.after - change.before : '',
      ]);
    }),
  );
  return [csvLine(columns), ...lines].join('');
}
