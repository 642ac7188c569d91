export type { LawConfidence, LawEntry, LawTable, LimitRule, Maximum } from './law/law-entry.js';
export { type Route, type SignpostCondition, signpostConditions } from './law/signpost-conditions.js';
export { type NotLaw, type Signpost, type Signposts, signposts } from './law/signposts.js';
export { type Limited, type TimeLimit, timeLimits } from './law/time-limits.js';
