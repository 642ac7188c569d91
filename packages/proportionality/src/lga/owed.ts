import { DomainError } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import { checkSeats } from '../count.js';
import { type Claim, completedByLargestParts } from '../largest-parts.js';
import type { ShareDivisor, Shares } from './shares.js';

/** What a group is owed of a body, exactly: `numerator ÷ whole` places. */
export interface Owed<Id extends string> extends Claim<Id> {
  readonly percent: string;
  readonly numerator: bigint;
  readonly part: bigint;
  /** Whether the part is one half or more. */
  readonly roundsUp: boolean;
}

/** A body to share, and by what. */
export interface Board<Id extends string> {
  readonly shares: Shares<Id>;
  readonly places: number;
  readonly divisor: ShareDivisor;
}

/** A body shared by largest remainder, without the working-out. Throws as `owed`. */
export function sharedOut<Id extends string>(board: Board<Id>): Apportionment<Id> {
  const { claims, left } = owed(board);
  return completedByLargestParts(claims, left);
}

/**
 * What every group is owed, and how many places the whole seats leave.
 *
 * @throws {DomainError} `invalid-seats`; `shares-too-coarse` when printed shares cannot settle so many places.
 */
export function owed<Id extends string>({
  shares,
  places,
  divisor,
}: Board<Id>): { readonly claims: readonly Owed<Id>[]; readonly left: number; readonly whole: bigint } {
  checkSeats(places);
  const whole = divisor === 'sum' ? shares.sum : shares.hundred;
  const claims = shares.of.map((share) => owedTo(share, BigInt(places), whole));
  const left = claims.reduce((rest, claim) => rest - claim.whole, places);
  if (left < 0 || left > claims.filter(({ part }) => part > 0n).length) throw tooCoarse(places);
  return { claims, left, whole };
}

function owedTo<Id extends string>(
  { id, percent, weight }: Shares<Id>['of'][number],
  places: bigint,
  whole: bigint,
): Owed<Id> {
  const numerator = weight * places;
  const part = numerator % whole;
  return { id, percent, numerator, whole: Number(numerator / whole), part, roundsUp: 2n * part >= whole };
}

function tooCoarse(places: number): DomainError<'shares-too-coarse'> {
  return new DomainError(
    'shares-too-coarse',
    `Shares with more decimals are needed to settle ${places} places.`,
  );
}
