export type { Condition, FactsUsed, Test } from './facts/condition.js';
export { factsOf } from './facts/facts-of.js';
export type { IncidentFacts } from './facts/incident-facts.js';
export { pointersAstray } from './facts/pointers-astray.js';
export type { Covered } from './triage/coverage.js';
export { definitionMet } from './triage/definition-met.js';
export type { BandReached } from './triage/matches.js';
export type { OpenQuestion } from './triage/open-questions.js';
export { type Outcome, type PersonsBand, type Triage, triage } from './triage/triage.js';
export type { TriageAddition, TriageRule } from './triage/triage-rule.js';
export {
  electionsActCoverage,
  lowLifted,
  operationFordCoverage,
  triageRules,
} from './triage/triage-rules.js';
