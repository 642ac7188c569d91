export { type CrossFieldRule, crossFieldRules, type Path } from './cross-field-rules.js';
export { type ReadReport, readIncidentReport } from './read-incident-report.js';
export type { Refusal, RefusalCode } from './refusal.js';
export type { IncidentReport } from './schema/incident-report.js';
