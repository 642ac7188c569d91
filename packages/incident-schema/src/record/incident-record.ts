import type { IncidentAssessment } from './incident-assessment.js';
import type { IncidentDecision } from './incident-decision.js';
import type { IncidentReport } from './incident-report.js';

/** A record of any layer. */
export type IncidentRecord = IncidentReport | IncidentAssessment | IncidentDecision;
