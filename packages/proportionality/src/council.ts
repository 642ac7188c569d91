export {
  type CouncilIdentity,
  type CouncilOnADay,
  type CouncilSize,
  councilOn,
} from './council/council.js';
export type { CouncilKind } from './council/council-rules.js';
export type {
  AnnualMeeting,
  CommitteeChanged,
  CouncilEvent,
  FirstMeetingAfterMay,
  GroupFormed,
  GroupRenamed,
  JoinedGroup,
  LeaderChanged,
  LeftGroup,
  LeftOffice,
  MembershipEvent,
  RemovedFromGroup,
  RepresentativeChanged,
  ReviewEvent,
  ReviewHeld,
  ReviewRequested,
  TookOffice,
} from './council/events.js';
export { groupsOn, type Membership, type MembershipFacts, type PoliticalGroup } from './council/groups.js';
export type { EndedGroup } from './council/roll.js';
export type { SameDescription } from './council/same-description.js';
