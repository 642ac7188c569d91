import type * as z from 'zod';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import { AssessmentFields } from './assessment-fields.js';
import { DecisionFields } from './decision-fields.js';
import { ReportFields } from './report-fields.js';

/** The fields of each layer by themselves; `incident-record.test.ts` holds them equal to the records as declared. */
export const recordFields = {
  report: ReportFields as unknown as z.ZodType<IncidentReport>,
  assessment: AssessmentFields as unknown as z.ZodType<IncidentAssessment>,
  decision: DecisionFields as unknown as z.ZodType<IncidentDecision>,
};
