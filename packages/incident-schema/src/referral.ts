export type { IncidentJoin, ReportLink } from './referral/joins.js';
export type {
  ChronologyLine,
  FromField,
  ManifestItem,
  Missing,
  NotKnown,
  PackPattern,
  PackSignpost,
  PackTriage,
  PackValue,
  PatternFound,
  ReferralPack,
  SafeContact,
  Statement,
} from './referral/pack.js';
export type { Heading, PackQuestion } from './referral/pack-question.js';
export { type Referral, referralPack } from './referral/referral-pack.js';
export type { ReferredIncident, ReferredOpinion, ReferredReport } from './referral/referred-incident.js';
export { referralQuestions, thriveHeadings } from './referral/thrive.js';
