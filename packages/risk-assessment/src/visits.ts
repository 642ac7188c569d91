export { type FordCover, operationFordCover } from './visits/ford-cover.js';
export { isOverdue, type MarkerFault, markerFaults } from './visits/marker-entry.js';
export { policeNoticeBy } from './visits/police-notice.js';
export { type Office, type OperationCover, operationFord, policeNotice } from './visits/police-rules.js';
export { type VisitAdvice, visitAdvice } from './visits/visit-advice.js';
