export type { Actor } from './complaints/actor.js';
export type {
  Allegation,
  Complaint,
  ComplaintEvent,
  Judgement,
  SubjectMember,
} from './complaints/complaint.js';
export type { DueDay, DueStatus } from './complaints/due-days.js';
export { englishComplaints } from './complaints/england.js';
export type { EventKind } from './complaints/event-kind.js';
export { type Fact, questions } from './complaints/fact.js';
export type { GuardFinding } from './complaints/guard-finding.js';
export { type Independence, type IndependentPerson, independence } from './complaints/independence.js';
export type { Arrow, Guard, LifeCycle, State } from './complaints/life-cycle.js';
export type { NextStep } from './complaints/next-steps.js';
export type { Outcome } from './complaints/outcome.js';
export type { Period, Procedure } from './complaints/procedure.js';
export { procedures } from './complaints/procedures.js';
export { type AllegationNow, type ComplaintNow, type GuardedEvent, replay } from './complaints/replay.js';
export type { Sanction, SanctionKind } from './complaints/sanction.js';
export { type SanctionAnswer, sanctionInPower } from './complaints/sanction-in-power.js';
export { welshComplaints } from './complaints/wales.js';
