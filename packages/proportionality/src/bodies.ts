export {
  allocationFacts,
  type MembersOnADay,
  type OpenBody,
  type PreparedFacts,
} from './council/allocation-facts.js';
export { type BodyTreatment, bodyTreatment, type CoOptees, type CouncilBody } from './council/body.js';
export type { BodyDuty, BodyKind, PoolPlace } from './council/body-rule.js';
export { type MajorityOfABody, majorityOfABody } from './council/majority.js';
export {
  type ConstituentCouncil,
  type PartyBalance,
  type PartyStanding,
  partyBalance,
} from './council/party-balance.js';
