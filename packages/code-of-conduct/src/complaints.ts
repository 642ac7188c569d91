export type { Actor } from './complaints/actor.js';
export type {
  Allegation,
  Complaint,
  ComplaintEvent,
  DecisionNoticeParts,
  Judgement,
  SubjectMember,
} from './complaints/complaint.js';
export { type DecisionNotice, decisionNotice } from './complaints/decision-notice.js';
export type { DueDay, DueStatus } from './complaints/due-days.js';
export type { EventKind } from './complaints/event-kind.js';
export type { Fact } from './complaints/fact.js';
export type { GuardFinding } from './complaints/guard-finding.js';
export { type Independence, type IndependentPerson, independence } from './complaints/independence.js';
export { type MayBeTold, mayBeTold } from './complaints/may-be-told.js';
export type { NextStep } from './complaints/next-steps.js';
export type { Outcome } from './complaints/outcome.js';
export { type AllegationNow, type ComplaintNow, type GuardedEvent, replay } from './complaints/replay.js';
export type { Sanction, SanctionKind, SanctionPower } from './complaints/sanction.js';
export { type SanctionAnswer, sanctionInPower } from './complaints/sanction-in-power.js';
