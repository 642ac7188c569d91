import type { Operation } from './http/operation.js';
import { auditOperations } from './resources/audit.js';
import { incidentOperations } from './resources/incidents.js';
import { interestQuestions } from './resources/interests.js';
import { lgaBalanceQuestions } from './resources/lga-balance.js';
import { personalDataOperations } from './resources/personal-data.js';
import { riskQuestions } from './resources/risk-rating.js';

/** Everything that the API answers, in the order of its document. */
export const operations: readonly Operation[] = [
  ...lgaBalanceQuestions,
  ...interestQuestions,
  ...riskQuestions,
  ...incidentOperations,
  ...personalDataOperations,
  ...auditOperations,
];
