export { AftercareEntry } from './schema/aftercare-entry.js';
export { IncidentAssessment } from './schema/incident-assessment.js';
export { IncidentDecision } from './schema/incident-decision.js';
export { IncidentEvent } from './schema/incident-event.js';
export { IncidentReport } from './schema/incident-report.js';
export { SingleContact } from './schema/single-contact.js';
