import { DomainError, type Explained, inForce } from '@lga/rules';
import { decimalText } from '../exact-decimal.js';
import { lgaMinimumSeatReading, lgaShareDivisor, type MinimumSeatReading } from '../rules.js';
import { type Agreement, agreedRow } from './agreements.js';
import { type LgaOffices, officesFrom } from './offices.js';
import type { LgaRow } from './row.js';
import { sharedStructureRow } from './shared-structure.js';
import { type PrintedShare, readShares, type ShareDivisor, type Shares } from './shares.js';
import { type LgaStructure, lgaStructures, type SharedStructure } from './structures.js';
import { appointedRow, missingSharesRow, oneEachRow, summedRow } from './unshared-rows.js';

/** Percentages of one structure of its own, given under the id of the structure. */
export interface OwnShares<Id extends string = string> {
  readonly structure: string;
  readonly shares: readonly PrintedShare<Id>[];
}

/** The facts of a year's balance. What is left out follows the rule in force on the day. */
export interface LgaBalanceFacts<Id extends string = string> {
  /** A day of the year, `YYYY-MM-DD`. */
  readonly on: string;
  /** The shares of the weighted electorate, as printed. */
  readonly shares: readonly PrintedShare<Id>[];
  readonly ownShares?: readonly OwnShares<Id>[];
  /** How far shares may be off 100, in percentage points as decimal text, if more than print rounding explains. */
  readonly tolerance?: string;
  readonly dividedBy?: ShareDivisor;
  readonly minimumSeatReading?: MinimumSeatReading;
  /** Structures other than those of the rule, in the order of the table; a sum stands after what it adds. */
  readonly structures?: readonly LgaStructure[];
  /** Rows that the groups agreed instead, each with its reason. */
  readonly agreements?: readonly Agreement<Id>[];
}

/** A year's balance: each row with its reasons, and the offices. */
export interface LgaBalance<Id extends string = string> {
  readonly on: string;
  readonly shares: readonly PrintedShare<Id>[];
  /** What the printed shares add up to. */
  readonly sharesAddUpTo: string;
  readonly dividedBy: ShareDivisor;
  readonly rows: readonly Explained<LgaRow<Id>>[];
  readonly offices: Explained<LgaOffices<Id>>;
}

/**
 * The LGA's political balance: every structure's seats by group, each row with the reasons for every seat.
 *
 * The stated rounding is completed as largest remainder where it is silent, and says so in the reasons. Ties are
 * left to the groups; rows they agree are recorded as departures from what the rule gives, never mixed with it.
 *
 * @param facts - Shares as printed, any number of groups; own shares for structures that have them.
 * @returns Rows in the order of the structures: see `LgaRow` for each `kind`.
 * @throws {DomainError} `invalid-date`; `not-in-force` before the rule is known to hold; `no-groups`,
 *   `duplicate-group`, `invalid-share`, `invalid-tolerance`, `shares-do-not-add-up`; `invalid-seats`,
 *   `shares-too-coarse`; `unknown-structure` when own shares or an agreement name one that is not there;
 *   `invalid-agreement` when agreed seats do not fill the places of the row.
 * @see LGA Executive Advisory Board, 8 June 2023, LGA Political Balance 2023/24
 * @example
 * ```ts
 * import { lgaBalance } from '@lga/proportionality';
 *
 * const shares = [
 *   { id: 'Lab', percent: '38.7' },
 *   { id: 'Con', percent: '33.8' },
 *   { id: 'LD', percent: '15.0' },
 *   { id: 'Ind', percent: '12.6' },
 * ];
 * const { value: row, because } = lgaBalance({ on: '2023-09-01', shares }).rows[2] ?? {};
 * row?.kind === 'settled' && row.seats.map(({ count }) => count); // => [5, 4, 2, 1]
 * because?.[3]?.says; // => 'Ind: 12.6 per cent of the places is 1.512; the part would go up, but the body would be too large and this is among the smallest such parts: 1.'
 * ```
 */
export function lgaBalance<Id extends string>(facts: LgaBalanceFacts<Id>): LgaBalance<Id> {
  const { on, tolerance } = facts;
  const structures = facts.structures ?? inForce(lgaStructures, on).value;
  checkStructuresNamed(structures, [...(facts.ownShares ?? []), ...(facts.agreements ?? [])]);
  const shares = readShares(facts.shares, tolerance);
  const own = new Map(facts.ownShares?.map((each) => [each.structure, readShares(each.shares, tolerance)]));
  const divisor = facts.dividedBy ?? inForce(lgaShareDivisor, on).value;
  const reading = facts.minimumSeatReading ?? inForce(lgaMinimumSeatReading, on).value;
  const rows: Explained<LgaRow<Id>>[] = [];
  for (const structure of structures) {
    const agreement = facts.agreements?.find((each) => each.structure === structure.id);
    const row = rowOf(structure, { general: shares, own, rows, settings: { on, divisor, reading } });
    rows.push(agreement ? agreedRow(row, agreement) : row);
  }
  const sharesAddUpTo = decimalText(
    { numerator: shares.sum * 100n, denominator: shares.hundred },
    shares.places,
  );
  return {
    on,
    shares: facts.shares,
    sharesAddUpTo,
    dividedBy: divisor,
    rows,
    offices: officesFrom(shares, on),
  };
}

interface Known<Id extends string> {
  readonly general: Shares<Id>;
  readonly own: ReadonlyMap<string, Shares<Id>>;
  /** The rows before this one. */
  readonly rows: readonly Explained<LgaRow<Id>>[];
  readonly settings: {
    readonly on: string;
    readonly divisor: ShareDivisor;
    readonly reading: MinimumSeatReading;
  };
}

function rowOf<Id extends string>(structure: LgaStructure, known: Known<Id>): Explained<LgaRow<Id>> {
  switch (structure.kind) {
    case 'shared': {
      const shares = sharesOf(structure, known);
      return shares ? sharedStructureRow(structure, shares, known.settings) : missingSharesRow(structure);
    }
    case 'sum':
      return summedRow(
        structure,
        known.rows.map(({ value }) => value),
        known.general,
        known.settings.divisor,
      );
    case 'one-each':
      return oneEachRow(
        structure,
        known.general.of.map(({ id }) => id),
      );
    case 'appointed':
      return appointedRow(structure);
  }
}

function sharesOf<Id extends string>(
  { id, shares }: SharedStructure,
  { general, own }: Known<Id>,
): Shares<Id> | undefined {
  return shares === 'general' ? general : own.get(id);
}

function checkStructuresNamed(
  structures: readonly LgaStructure[],
  named: readonly { readonly structure: string }[],
): void {
  const known = new Set(structures.map(({ id }) => id));
  if (known.size < structures.length)
    throw new DomainError('duplicate-structure', 'Each structure was expected once.');
  if (named.some(({ structure }) => !known.has(structure))) {
    throw new DomainError(
      'unknown-structure',
      'Own shares and agreements were expected to name a structure of the table.',
    );
  }
}
