export { attendanceTerms } from './engagement/attendance-terms.js';
export { type EngagementNotice, engagementNotice } from './engagement/engagement-notice.js';
export type { EngagementRuleId } from './engagement/engagement-rules.js';
export { type EngagementStep, type OfferedSteps, offeredSteps } from './engagement/engagement-steps.js';
export { templateReply } from './engagement/template-reply.js';
