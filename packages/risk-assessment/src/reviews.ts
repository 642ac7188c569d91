export { type AssessmentChange, changesBetween } from './reviews/changes-between.js';
export {
  type Dated,
  type Direction,
  direction,
  type Recency,
  recency,
  type Window,
} from './reviews/recency.js';
export { type ReviewDue, reviewDue } from './reviews/review-due.js';
export { callsForReview, madeStale, type ReviewEvent } from './reviews/review-event.js';
export { type ReviewPolicy, type ReviewRule, reviewPolicies } from './reviews/review-policy.js';
export { type ReviewState, reviewState } from './reviews/review-state.js';
export { type Reach, type Trigger, triggers } from './reviews/trigger.js';
