import { type Refused, read } from './read.js';
import type { IncidentReport } from './record/incident-report.js';
import { reportRules } from './report-rules.js';
import { recordFields } from './schema/record-fields.js';

/** What becomes of a report from outside. */
export type ReadReport = { readonly kind: 'accepted'; readonly report: IncidentReport } | Refused;

/**
 * An incident report from outside, once it is known to be sound, or every reason why it is not.
 *
 * Only its form is judged, never whether what it says is so. Nothing is changed, filled in or dropped.
 *
 * @param input - Anything, as `JSON.parse` gives it.
 * @returns `accepted` with the report as it came; `refused` with each reason, its place and a sentence in English and
 *   in Welsh that no translator has signed. Nothing that was sent is repeated.
 * @example
 * ```ts
 * import { readIncidentReport } from '@lga/incident-schema';
 *
 * const read = readIncidentReport({ layer: 'report', schemaVersion: '0.1.0' });
 * read.kind === 'refused' && read.refusals[0];
 * // => { pointer: '/taxonomyVersion', code: 'missing', says: { en: 'This field is required, and it is missing.', cy: 'Mae’r maes hwn yn ofynnol, ac mae ar goll.', reviewed: false } }
 * ```
 */
export function readIncidentReport(input: unknown): ReadReport {
  const result = read({ fields: recordFields.report, rules: reportRules }, input);
  return result.kind === 'accepted' ? { kind: 'accepted', report: result.value } : result;
}
