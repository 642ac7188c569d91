export { IncidentReport } from './schema/incident-report.js';
