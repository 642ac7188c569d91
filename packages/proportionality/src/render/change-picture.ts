import { inLanguage } from '@lga/rules';
import { changesTable } from './changes-section.js';
import type { Picture, TableRow } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf } from './shown.js';
import { box, ink, type PictureForm, svgPicture, text } from './svg.js';

const [nameWidth, barsWidth, figuresWidth, rowHeight, headHeight, margin] = [220, 360, 130, 52, 34, 10];

/**
 * The seats of each group in all, before and after, as a standalone picture with the table that says the same.
 *
 * An empty bar is before, a full one after, and the figures stand beside them.
 *
 * @param report - As for `reportHtml`, with the present seats.
 * @param form - Language, and the prefix of the ids in the picture.
 * @throws {DomainError} `invalid-prefix`.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { changePicture } from '@lga/proportionality/render';
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
 *   reason: { words: 'A by-election.', because: [] },
 *   groups: [{ id: 'A', name: { en: 'Alpha' } }, { id: 'B', name: { en: 'Beta' } }],
 *   bodies: [{ id: 'p', name: { en: 'Planning' } }],
 *   facts,
 *   allocation: allocateSeats(facts),
 *   present: [{ body: 'p', seats: [{ id: 'A', count: 4 }, { id: 'B', count: 1 }], ungrouped: 0 }],
 * };
 * changePicture(report, { language: 'en', prefix: 'change' }).table.rows.map(({ cells }) => cells);
 * // => [['4', '3', '−1'], ['1', '2', '+1']]
 * ```
 */
export function changePicture(report: BalanceReport, form: PictureForm): Picture {
  const table = changesTable(report, form.language);
  const codes = holdersOf(report, form.language).map(({ code }) => code);
  const most = Math.max(
    1,
    ...table.rows.flatMap(({ cells: [before, after] }) => [Number(before), Number(after)]),
  );
  const width = 2 * margin + nameWidth + barsWidth + figuresWidth;
  const height = 2 * margin + headHeight + table.rows.length * rowHeight;
  const say = (label: 'before' | 'after' | 'changes') => inLanguage(labels[label], form.language).words;
  const key = [
    box({ x: margin + nameWidth, y: margin + 4, width: 18, height: 14 }),
    text({ x: margin + nameWidth + 24, y: margin + 16, words: say('before') }),
    box({ x: margin + nameWidth + 160, y: margin + 4, width: 18, height: 14, fill: ink }),
    text({ x: margin + nameWidth + 184, y: margin + 16, words: say('after') }),
  ];
  const content = [
    ...key,
    ...table.rows.flatMap((row, at) => drawn(row, { at, most, code: codes[at] ?? '' })),
  ];
  const description = table.rows
    .map(({ head, cells: [before, after] }) => `${head.words}: ${before} → ${after}`)
    .join('; ');
  return { svg: svgPicture({ width, height, title: say('changes'), description, content, form }), table };
}

function drawn(
  { head, cells: [before = '0', after = '0', by = ''] }: TableRow,
  { at, most, code }: { readonly at: number; readonly most: number; readonly code: string },
): string[] {
  const y = margin + headHeight + at * rowHeight;
  const x = margin + nameWidth;
  /** Whole hundredths, so that the same figures give the same bytes everywhere. */
  const length = (seats: string) => Math.round((barsWidth * 100 * Number(seats)) / most) / 100;
  const beside = x + Math.max(length(before), length(after)) + 8;
  return [
    text({ x: margin, y: y + 26, words: `${code}  ${head.words}`, width: nameWidth - 10 }),
    box({ x, y: y + 4, width: length(before), height: 16 }),
    box({ x, y: y + 24, width: length(after), height: 16, fill: ink }),
    text({ x: beside, y: y + 27, words: `${before} → ${after} (${by})`, bold: by !== '0' }),
  ];
}
