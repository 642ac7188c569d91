export type { Act, ActorIdentity } from './patterns/act.js';
export { type ActOfReport, actOfReport, type ReportOfAct } from './patterns/act-of-report.js';
export type { BurstRule } from './patterns/burst-rule.js';
export type { Course, CourseShape } from './patterns/course.js';
export { coursesOfConduct } from './patterns/courses-of-conduct.js';
export { explainedCourse, type TargetChronology } from './patterns/explained-course.js';
export { type CourseFollower, type CourseSoFar, followCourses } from './patterns/follow-courses.js';
export { type Identity, identities, type LinkDecision } from './patterns/identities.js';
export { type LinkWeight, linkWeights } from './patterns/link-weights.js';
export {
  type Message,
  type NearDuplicates,
  nearDuplicates,
  type PairSearch,
  type TextGroup,
  type TextLink,
} from './patterns/near-duplicates.js';
export { type Occasion, occasionsOf } from './patterns/occasions.js';
export type { Pattern, PatternCode } from './patterns/pattern.js';
export { patternsIn } from './patterns/patterns-in.js';
export { type Repeat, type RepeatFacet, repeatsBy } from './patterns/repeats.js';
export type { Many } from './patterns/repetition.js';
export { type SuggestedLink, suggestedLinks, type WeighedField } from './patterns/suggested-links.js';
export { type Surge, surges } from './patterns/surges.js';
export type { Trace, TraceField } from './patterns/trace.js';
