export type { Apportionment } from './apportionment.js';
export type { Count } from './count.js';
export { type DivisorMethod, highestAverages } from './highest-averages.js';
export { largestRemainder } from './largest-remainder.js';
export type { Agreement } from './lga/agreements.js';
export { type LgaBalance, type LgaBalanceFacts, lgaBalance, type OwnShares } from './lga/balance.js';
export { type BalancingPlaces, balancingPlaces } from './lga/balancing-places.js';
export {
  type BalanceComparison,
  type ComparedRow,
  compareBalances,
  type SeatChange,
} from './lga/compare-balances.js';
export { type EstimatedShare, estimatedShares, type MemberAuthority } from './lga/estimated-shares.js';
export type { GuaranteedOutcome } from './lga/minimum-seats.js';
export { type LgaOffices, lgaOffices, type Office } from './lga/offices.js';
export { type PublishedRowFinding, publishedRowFinding } from './lga/published-row.js';
export type { Departure, LgaRow, MinimumSeats } from './lga/row.js';
export type { Entitlement } from './lga/shared-row.js';
export type { PrintedShare, ShareDivisor } from './lga/shares.js';
export { lgaSharesByYear, type YearShares } from './lga/shares-by-year.js';
export {
  type AppointedStructure,
  type LgaStructure,
  lgaStructures,
  type OneEachStructure,
  type SharedStructure,
  type SummedStructure,
} from './lga/structures.js';
export { largestRemainderByQuota, type OtherQuota, type QuotaMisfit } from './quota-methods.js';
export {
  type AuthorityKind,
  lgaBalancing,
  lgaChair,
  lgaCouncillorWeight,
  lgaMinimumSeatReading,
  lgaMinimumSeats,
  lgaOfficeThreshold,
  lgaRoundingAsStated,
  lgaRoundingCompletion,
  lgaSeniorViceChair,
  lgaShareDivisor,
  lgaShareFormula,
  type MinimumSeatReading,
} from './rules.js';
