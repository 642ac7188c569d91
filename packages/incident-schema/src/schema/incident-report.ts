import type * as z from 'zod';
import { broken } from '../named-rule.js';
import type { IncidentReport as Report } from '../record/incident-report.js';
import { reportRules } from '../report-rules.js';
import { ReportFields } from './report-fields.js';

/**
 * What was said to have happened: an incident report in its versioned envelope.
 *
 * A report is never changed after it was made: a correction is a new report that names the old one. What somebody
 * makes of it, codes of behaviour and a band among it, is an assessment and stands elsewhere. JSON Schema cannot hold
 * the rules that join several fields; `crossFieldRules` names them.
 *
 * @example
 * ```ts
 * import { IncidentReport } from '@lga/incident-schema/schema';
 *
 * IncidentReport.safeParse({ layer: 'report' }).success; // => false
 * ```
 */
export const IncidentReport = ReportFields.check(({ value, issues }) => {
  // The rules read fields whose form is known to be right.
  if (issues.length > 0) return;
  for (const { path, rule } of broken(reportRules, value)) {
    issues.push({ code: 'custom', path: [...path], params: { rule }, input: value });
  }
}).meta({
  title: 'Incident report',
  description: 'A report of abuse or intimidation: what was said to have happened.',
}) as unknown as z.ZodType<Report>;
export type IncidentReport = Report;
