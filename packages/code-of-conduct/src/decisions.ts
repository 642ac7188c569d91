export type { DecisionNoticeParts, IndependentPerson } from './complaints/complaint.js';
export {
  type DecisionNotice,
  decisionNotice,
} from './complaints/decision-notice.js';
export { type Independence, independence } from './complaints/independence.js';
export { type MayBeTold, mayBeTold } from './complaints/may-be-told.js';
export type { Sanction } from './complaints/sanction.js';
export { type SanctionAnswer, sanctionInPower } from './complaints/sanction-in-power.js';
export type { SanctionPower } from './complaints/sanction-power.js';
export { type HeldPower, sanctionPowers } from './complaints/sanction-powers.js';
export type { WelshSuspension } from './complaints/suspension.js';
export {
  type Course,
  type WelshSuspensionFacts,
  welshSuspension,
} from './complaints/welsh-suspension.js';
