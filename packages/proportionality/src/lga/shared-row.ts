import { type Explained, inForce, type Step } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import { decimalText, fractionText } from '../exact-decimal.js';
import { completedByLargestParts } from '../largest-parts.js';
import { lgaRoundingAsStated, lgaRoundingCompletion } from '../rules.js';
import { type Owed, owed } from './owed.js';
import type { ShareDivisor, Shares } from './shares.js';

/** What one group is owed on a body, and how its part of a seat was settled. */
export interface Entitlement<Id extends string = string> {
  readonly id: Id;
  /** The share as printed, in per cent. */
  readonly percent: string;
  /** Share × places as an exact fraction: `2709/500`. */
  readonly exact: string;
  /** The same to three decimals, half up: for reading only. */
  readonly decimal: string;
  /** Whole seats, the part above them ignored. */
  readonly whole: number;
  /**
   * `up` and `down`: as the stated rounding has it, a half going up. `taken-back`: rounded up, and given back
   * because the body was too large. `added`: rounded down, and raised because the body was too small. `tied`:
   * among groups with equal parts that the rule cannot part.
   */
  readonly rounding: 'up' | 'down' | 'taken-back' | 'added' | 'tied';
}

/** A row worked out from shares: what each group is owed and what it gets. */
export interface SharedRow<Id extends string = string> {
  readonly entitlements: readonly Entitlement<Id>[];
  /** Seats that plain rounding alone would make; not always the places there are. */
  readonly plainTotal: number;
  readonly outcome: Apportionment<Id>;
}

/**
 * A body's places shared by the LGA's rule: rounding, completed where it is silent as largest remainder.
 *
 * @throws {DomainError} `invalid-seats`; `shares-too-coarse` when printed shares cannot settle so many places.
 */
export function sharedRow<Id extends string>({
  shares,
  places,
  divisor,
  on,
}: {
  readonly shares: Shares<Id>;
  readonly places: number;
  readonly divisor: ShareDivisor;
  readonly on: string;
}): Explained<SharedRow<Id>> {
  const { claims, left, whole } = owed({ shares, places, divisor });
  const outcome = completedByLargestParts(claims, left);
  const plainTotal = claims.reduce((sum, claim) => sum + claim.whole + (claim.roundsUp ? 1 : 0), 0);
  const entitlements = claims.map((claim, index) => entitlement(claim, whole, outcome, index));
  const row = { entitlements, plainTotal, outcome };
  return {
    value: row,
    because: reasons({ row, places, on, halves: claims.some(({ part }) => 2n * part === whole) }),
  };
}

function entitlement<Id extends string>(
  { id, percent, numerator, whole, roundsUp }: Owed<Id>,
  denominator: bigint,
  outcome: Apportionment<Id>,
  index: number,
): Entitlement<Id> {
  const tied = outcome.kind === 'tied' && outcome.between.includes(id);
  const raised = (outcome.seats[index]?.count ?? 0) > whole;
  const rounding = tied ? 'tied' : raised ? (roundsUp ? 'up' : 'added') : roundsUp ? 'taken-back' : 'down';
  const owed = { numerator, denominator };
  return { id, percent, exact: fractionText(owed), decimal: decimalText(owed, 3), whole, rounding };
}

function reasons<Id extends string>({
  row,
  places,
  on,
  halves,
}: {
  readonly row: SharedRow<Id>;
  readonly places: number;
  readonly on: string;
  readonly halves: boolean;
}): Step[] {
  const stated = inForce(lgaRoundingAsStated, on).because;
  const excess = row.plainTotal - places;
  const silent = halves || excess < 0 || excess > 1 || row.outcome.kind === 'tied';
  const completed = silent ? inForce(lgaRoundingCompletion, on).because : [];
  return [
    ...row.entitlements.map((each, index) => groupStep(each, row.outcome.seats[index]?.count ?? 0)),
    totalStep(row, places),
    ...stated,
    ...completed,
  ];
}

function groupStep<Id extends string>(
  { id, percent, exact, decimal, rounding }: Entitlement<Id>,
  seats: number,
): Step {
  return {
    says: `${id}: ${percent} per cent of the places is ${decimal}; ${roundingInWords[rounding]}: ${seats}.`,
    facts: { group: id, percent, exact, seats, rounding },
  };
}

const roundingInWords: Readonly<Record<Entitlement['rounding'], string>> = {
  up: 'the part goes up',
  down: 'the part goes down',
  'taken-back':
    'the part would go up, but the body would be too large and this is among the smallest such parts',
  added: 'the part would go down, but the body would be too small and this is among the largest such parts',
  tied: 'the part equals that of another group, and the rule cannot part them',
};

function totalStep(row: SharedRow, places: number): Step {
  const { outcome, plainTotal } = row;
  const fit = plainTotal === places ? 'which fits' : plainTotal > places ? 'too many' : 'too few';
  const tie =
    outcome.kind === 'tied' ? ` ${outcome.left} left for ${outcome.between.join(', ')} to settle.` : '';
  return {
    says: `Rounding alone makes ${plainTotal} of ${places} places, ${fit}.${tie}`,
    facts: { plainTotal, places },
  };
}
