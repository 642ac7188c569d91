import type { Operation } from './http/operation.js';
import { auditOperations } from './resources/audit.js';
import { complaintOperations } from './resources/complaints.js';
import { councilBalanceQuestions } from './resources/council-balance.js';
import { councilGroupOperations } from './resources/council-groups.js';
import { declarationQuestions } from './resources/declarations.js';
import { incidentFindingOperations } from './resources/incident-findings.js';
import { incidentOperations } from './resources/incidents.js';
import { interestQuestions } from './resources/interests.js';
import { lgaBalanceQuestions } from './resources/lga-balance.js';
import { personalDataOperations } from './resources/personal-data.js';
import { registerOperations } from './resources/registers.js';
import { riskAssessmentOperations } from './resources/risk-assessments.js';
import { riskQuestions } from './resources/risk-rating.js';

/** Everything that the API answers, in the order of its document. */
export const operations: readonly Operation[] = [
  ...lgaBalanceQuestions,
  ...councilBalanceQuestions,
  ...councilGroupOperations,
  ...interestQuestions,
  ...declarationQuestions,
  ...registerOperations,
  ...complaintOperations,
  ...riskQuestions,
  ...riskAssessmentOperations,
  ...incidentOperations,
  ...incidentFindingOperations,
  ...personalDataOperations,
  ...auditOperations,
];
