import type { Language } from '@lga/rules';
import { markdownOf } from './markdown.js';
import type { BalanceReport } from './report.js';
import { reportDocument } from './report-document.js';

/**
 * A political-balance report to council as Markdown with pipe tables, in English or with Welsh headings and labels.
 *
 * @param report - The figures, and the words that go with them.
 * @param language - Of headings and labels; reasons are English. The Welsh has not been reviewed, and says so.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { reportMarkdown } from '@lga/proportionality/render';
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
 *   council: { en: 'Example Council', cy: 'Cyngor Enghraifft', reviewed: true },
 *   reason: { words: 'The annual meeting.', because: [] },
 *   groups: [{ id: 'A', name: { en: 'Alpha' } }, { id: 'B', name: { en: 'Beta' } }],
 *   bodies: [{ id: 'p', name: { en: 'Planning' } }],
 *   facts,
 *   allocation: allocateSeats(facts),
 * };
 * reportMarkdown(report, 'en').split('\n')[0]; // => '# Review of political balance: Example Council'
 * reportMarkdown(report, 'cy').includes('| Planning | 5 | 3 (3.00) | 2 (2.00) |'); // => true
 * ```
 */
export function reportMarkdown(report: BalanceReport, language: Language): string {
  return markdownOf(reportDocument(report, language));
}
