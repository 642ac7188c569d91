import type * as z from 'zod';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import { AssessmentFields } from './incident-assessment.js';
import { DecisionFields } from './incident-decision.js';
import { ReportFields } from './incident-report.js';

/** The fields of each layer by themselves; `incident-record.test.ts` holds them equal to the records as declared. */
export const recordFields = {
  report: ReportFields as unknown as z.ZodType<IncidentReport>,
  assessment: AssessmentFields as unknown as z.ZodType<IncidentAssessment>,
  decision: DecisionFields as unknown as z.ZodType<IncidentDecision>,
};
