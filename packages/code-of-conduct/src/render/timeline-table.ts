import { inLanguage, type Language } from '@lga/rules';
import type { ComplaintNow } from '../complaints/complaint-now.js';
import type { LifeCycle } from '../complaints/life-cycle.js';
import { dayInWords } from './day-in-words.js';
import { escaped } from './escaped.js';
import { type TimelineRow, timelineRows } from './timeline-rows.js';
import { titleOf } from './timeline-svg.js';
import { timelineWords } from './timeline-words.js';

/**
 * A complaint as an HTML table: the same rows as the picture, with a caption and header cells.
 *
 * @param now - What `replay` gave.
 * @param lifeCycle - The life cycle it was replayed by, for the names of states.
 * @param language - `en` or `cy`.
 * @returns The table element alone, for a page or a report.
 * @example
 * ```ts
 * import { replay } from '@lga/code-of-conduct/complaints';
 * import { englishComplaints, procedures } from '@lga/code-of-conduct/procedures';
 * import { complaintTable } from '@lga/code-of-conduct/render';
 *
 * const complaint = { reference: '2026/1', nation: 'england', subject: { office: 'principal-council' }, identity: 'known', allegations: [], independentPersons: [], events: [] } as const;
 * const { value: now } = replay({ lifeCycle: englishComplaints, complaint, procedure: procedures.erewash, on: '2026-01-14' });
 * complaintTable({ now, lifeCycle: englishComplaints, language: 'en' }).includes('<caption>Complaint 2026/1, as of 14 Jan 2026'); // => true
 * ```
 */
export function complaintTable({
  now,
  lifeCycle,
  language,
}: {
  readonly now: ComplaintNow;
  readonly lifeCycle: LifeCycle;
  readonly language: Language;
}): string {
  const words = (part: keyof typeof timelineWords) =>
    escaped(inLanguage(timelineWords[part], language).words);
  const heads = (['what', 'allegations', 'from', 'until', 'stands'] as const)
    .map((part) => `<th scope="col">${words(part)}</th>`)
    .join('');
  const rows = timelineRows({ now, lifeCycle, language }).map((row) => tableRow(row, language));
  const body = rows.length > 0 ? rows : [`<tr><td colspan="5">${words('nothing')}</td></tr>`];
  return [
    `<table lang="${language}">`,
    `<caption>${escaped(titleOf(now, language))}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function tableRow({ allegations, label, from, to, says }: TimelineRow, language: Language): string {
  const cells = [
    allegations.map((id) => `<bdi>${escaped(id)}</bdi>`).join(', '),
    escaped(dayInWords(from, language)),
    to === null ? '–' : escaped(dayInWords(to, language)),
    escaped(says),
  ];
  return `<tr><th scope="row">${escaped(label)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
