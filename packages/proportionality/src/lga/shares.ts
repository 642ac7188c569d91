import { DomainError } from '@lga/rules';
import { decimalText, exactDecimal } from '../exact-decimal.js';

/** A group's share as printed: a decimal of at most nine places, as text, so that its precision survives. */
export interface PrintedShare<Id extends string = string> {
  readonly id: Id;
  readonly percent: string;
}

/** What shares are divided by: 100, or their own sum where print rounding makes that differ. */
export type ShareDivisor = 'hundred' | 'sum';

/** Printed shares as whole numbers of one unit: `weight ÷ hundred` of the whole. */
export interface Shares<Id extends string = string> {
  readonly of: readonly { readonly id: Id; readonly percent: string; readonly weight: bigint }[];
  /** 100 per cent in the unit of the weights. */
  readonly hundred: bigint;
  /** What the weights add up to. */
  readonly sum: bigint;
  /** Decimal places of the finest share printed. */
  readonly places: number;
}

/**
 * Shares read from their printed decimals, exactly.
 *
 * Rounding for print moves each share by half a unit of the last place at most, so the sum may be off 100 by
 * that much for each group: 0.2 for four groups at one decimal.
 *
 * @param tolerance - How far the sum may be off 100 instead, in percentage points as decimal text.
 * @throws {DomainError} `no-groups`; `duplicate-group`; `invalid-share` when one is no decimal from 0 to 100;
 *   `invalid-tolerance`; `shares-do-not-add-up`.
 */
export function readShares<Id extends string>(
  printed: readonly PrintedShare<Id>[],
  tolerance?: string,
): Shares<Id> {
  if (printed.length === 0)
    throw new DomainError('no-groups', 'At least one group with a share was expected.');
  if (new Set(printed.map(({ id }) => id)).size < printed.length) {
    throw new DomainError('duplicate-group', 'Each group was expected once; one came twice.');
  }
  const read = printed.map(({ id, percent }) => ({
    id,
    percent,
    decimal: exactDecimal(percent) ?? refuseShare(),
  }));
  const places = Math.max(...read.map(({ decimal }) => decimal.places));
  const unit = 10n ** BigInt(places);
  const of = read.map(({ id, percent, decimal: { value } }) => ({
    id,
    percent,
    weight: (value.numerator * unit) / value.denominator,
  }));
  const sum = of.reduce((total, { weight }) => total + weight, 0n);
  const shares = { of, hundred: 100n * unit, sum, places };
  if (of.some(({ weight }) => weight > shares.hundred)) refuseShare();
  checkSum(shares, tolerance);
  return shares;
}

function checkSum({ of, hundred, sum, places }: Shares, tolerance?: string): void {
  const unit = hundred / 100n;
  const given = tolerance === undefined ? undefined : exactDecimal(tolerance);
  if (tolerance !== undefined && (!given || given.value.numerator > given.value.denominator)) {
    throw new DomainError(
      'invalid-tolerance',
      'A tolerance was expected as a decimal of percentage points, at most 1, such as "0.4".',
    );
  }
  const { numerator, denominator } = given?.value ?? { numerator: BigInt(of.length), denominator: 2n * unit };
  const off = sum > hundred ? sum - hundred : hundred - sum;
  if (off * denominator <= numerator * unit) return;
  const allowed = decimalText({ numerator, denominator }, places + 1);
  const came = decimalText({ numerator: sum, denominator: unit }, places);
  throw new DomainError(
    'shares-do-not-add-up',
    `Shares were expected to add up to 100 within ${allowed} (half a unit of the last printed place a group, unless a tolerance is stated); they add up to ${came}.`,
  );
}

function refuseShare(): never {
  throw new DomainError(
    'invalid-share',
    'Each share was expected as decimal text from 0 to 100, such as "38.7".',
  );
}
