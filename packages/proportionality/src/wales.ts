export { type ChairChange, type ChairChanges, chairChanges } from './council/chair-changes.js';
export { type GroupVote, type SchemeFinding, schemeFindings } from './council/chair-scheme.js';
export { committeeMakeUp, type MakeUpFinding, type WelshCommittee } from './council/committee-make-up.js';
export {
  type ChairGroup,
  type ScrutinyChairFacts,
  type ScrutinyChairs,
  scrutinyChairs,
} from './council/scrutiny-chairs.js';
export { type FirstAppointments, type UnfilledChairs, unfilledChairs } from './council/unfilled-chairs.js';
