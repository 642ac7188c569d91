import type { Operation } from './http/operation.js';
import { auditOperations } from './resources/audit.js';
import { complaintDeadlines } from './resources/complaint-deadlines.js';
import { complaintList } from './resources/complaint-list.js';
import { complaintOperations } from './resources/complaints.js';
import { councilBalanceQuestions } from './resources/council-balance.js';
import { councilGroupOperations } from './resources/council-groups.js';
import { councilReviewQuestions } from './resources/council-reviews.js';
import { declarationOperations, declarationQuestions } from './resources/declarations.js';
import { dispensationOperations } from './resources/dispensations.js';
import { giftOperations, giftQuestions } from './resources/gifts.js';
import { incidentCareOperations } from './resources/incident-care.js';
import { incidentCarePolicyOperations } from './resources/incident-care-policy.js';
import { incidentCustodyOperations } from './resources/incident-custody.js';
import { incidentFindingOperations } from './resources/incident-findings.js';
import { incidentLayerOperations } from './resources/incident-layers.js';
import { incidentLetterOperations } from './resources/incident-letters.js';
import { incidentViewOperations } from './resources/incident-views.js';
import { incidentWorklist } from './resources/incident-worklist.js';
import { incidentOperations } from './resources/incidents.js';
import { independentPersonOperation } from './resources/independent-persons.js';
import { interestQuestions } from './resources/interests.js';
import { lgaBalanceQuestions } from './resources/lga-balance.js';
import { notificationOperations } from './resources/notifications.js';
import { offerOperations } from './resources/offers.js';
import { listAssessments } from './resources/own-assessments.js';
import { personalDataOperations } from './resources/personal-data.js';
import { referralPackOperations } from './resources/referral-packs.js';
import { registerOperations } from './resources/registers.js';
import { riskAssessmentOperations } from './resources/risk-assessments.js';
import { riskDecisionOperations } from './resources/risk-decisions.js';
import { riskEventOperations } from './resources/risk-events.js';
import { riskQuestions } from './resources/risk-rating.js';
import { visitMarkerOperations } from './resources/visit-markers.js';
import { visitOperations } from './resources/visits.js';
import { welshConductQuestions } from './resources/welsh-conduct.js';

/** Everything that the API answers, in the order of its document. */
export const operations: readonly Operation[] = [
  ...lgaBalanceQuestions,
  ...councilBalanceQuestions,
  ...councilReviewQuestions,
  ...councilGroupOperations,
  ...interestQuestions,
  ...declarationQuestions,
  ...giftQuestions,
  ...welshConductQuestions,
  ...registerOperations,
  ...notificationOperations,
  ...giftOperations,
  ...declarationOperations,
  ...dispensationOperations,
  ...complaintOperations,
  complaintList,
  independentPersonOperation,
  complaintDeadlines,
  ...riskQuestions,
  listAssessments,
  ...riskAssessmentOperations,
  ...riskDecisionOperations,
  ...offerOperations,
  ...riskEventOperations,
  ...visitOperations,
  ...visitMarkerOperations,
  ...incidentOperations,
  ...incidentLayerOperations,
  ...incidentViewOperations,
  ...incidentCustodyOperations,
  ...referralPackOperations,
  ...incidentLetterOperations,
  ...incidentCareOperations,
  ...incidentCarePolicyOperations,
  incidentWorklist,
  ...incidentFindingOperations,
  ...personalDataOperations,
  ...auditOperations,
];
