export { type EventData, incidentEvent } from './events/incident-event.js';
export { type ReadEvent, readIncidentEvent } from './events/read-incident-event.js';
export type { IncidentEvent, IncidentEventType } from './record/incident-event.js';
