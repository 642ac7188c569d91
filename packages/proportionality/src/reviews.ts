export {
  type AllocatedSeats,
  type AppointmentStanding,
  appointments,
  type NextStep,
  type Wish,
} from './council/appointments.js';
export type { NameFinding } from './council/name-findings.js';
export type { ReviewAnswer, ReviewReason } from './council/review-answer.js';
export { type ReviewDecision, type ReviewsDue, reviewsDue } from './council/reviews.js';
export {
  type Section17Arrangement,
  type Section17Standing,
  section17Standing,
} from './council/section-17.js';
export { type WishesPeriod, wishesPeriod } from './council/wishes.js';
