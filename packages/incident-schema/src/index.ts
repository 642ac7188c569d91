export { type CrossFieldRule, crossFieldRules } from './cross-field-rules.js';
export type { Refused } from './read.js';
export { type ReadRecord, readIncidentRecord } from './read-incident-record.js';
export { type ReadReport, readIncidentReport } from './read-incident-report.js';
export type { IncidentAssessment } from './record/incident-assessment.js';
export type { IncidentDecision } from './record/incident-decision.js';
export type { IncidentRecord } from './record/incident-record.js';
export type { Refusal, RefusalCode } from './refusal.js';
export type { IncidentReport } from './schema/incident-report.js';
