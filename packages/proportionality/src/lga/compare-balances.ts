import type { Text } from '@lga/rules';
import type { Count } from '../count.js';
import { decimalText, exactDecimal, type Fraction } from '../exact-decimal.js';
import type { LgaBalance } from './balance.js';
import type { LgaRow } from './row.js';
import type { PrintedShare } from './shares.js';

/** How one group's seats on a structure moved between two years. */
export interface SeatChange<Id extends string = string> {
  readonly id: Id;
  readonly before: number;
  readonly after: number;
  /** Seats gained, below 0 when lost. */
  readonly by: number;
  /** Set where the general share moved the other way: it fell and the group gained, or it rose and it lost. */
  readonly againstItsShare: boolean;
}

/** One structure in two years: `compared`, or the reason why it cannot be. */
export type ComparedRow<Id extends string = string> = { readonly structure: string; readonly name: Text } & (
  | { readonly kind: 'compared'; readonly changes: readonly SeatChange<Id>[] }
  | { readonly kind: 'only-before' | 'only-after' | 'not-settled' }
);

/** Two years' balances side by side. */
export interface BalanceComparison<Id extends string = string> {
  /** Change of each group's general share in percentage points, as exact decimal text: `-4.4`. */
  readonly shares: readonly {
    readonly id: Id;
    readonly before: string | null;
    readonly after: string | null;
    readonly points: string;
  }[];
  readonly rows: readonly ComparedRow<Id>[];
  readonly chairPasses: boolean;
  readonly seniorViceChairPasses: boolean;
}

/**
 * What changed from one year's balance to another's: shares, seats of every structure, and offices.
 *
 * @param before - The earlier balance.
 * @param after - The later one; groups and structures may differ.
 * @returns Rows in the order of the later table, then those only in the earlier one.
 * @example
 * ```ts
 * import { compareBalances, lgaBalance } from '@lga/proportionality';
 *
 * const shares = (a: string, b: string) => [{ id: 'A', percent: a }, { id: 'B', percent: b }];
 * const before = lgaBalance({ on: '2022-09-01', shares: shares('60.0', '40.0') });
 * const after = lgaBalance({ on: '2023-09-01', shares: shares('45.0', '55.0') });
 * const comparison = compareBalances({ before, after });
 * comparison.shares[0]?.points; // => '-15.0'
 * comparison.chairPasses; // => true
 * ```
 */
export function compareBalances<Id extends string>({
  before,
  after,
}: {
  readonly before: LgaBalance<Id>;
  readonly after: LgaBalance<Id>;
}): BalanceComparison<Id> {
  const shares = comparedShares(before.shares, after.shares);
  const earlier = new Map(before.rows.map(({ value }) => [value.structure, value]));
  const later = new Set(after.rows.map(({ value }) => value.structure));
  const gone = before.rows.flatMap(({ value }) =>
    later.has(value.structure) ? [] : [lone(value, 'only-before')],
  );
  const directions = new Map(shares.map((share) => [share.id, direction(share.points)]));
  const rows = after.rows.map(({ value }) => comparedRow(earlier.get(value.structure), value, directions));
  const passes = (office: 'chair' | 'seniorViceChair') =>
    JSON.stringify(holders(before, office)) !== JSON.stringify(holders(after, office));
  return {
    shares,
    rows: [...rows, ...gone],
    chairPasses: passes('chair'),
    seniorViceChairPasses: passes('seniorViceChair'),
  };
}

function comparedShares<Id extends string>(
  before: readonly PrintedShare<Id>[],
  after: readonly PrintedShare<Id>[],
): BalanceComparison<Id>['shares'] {
  const then = new Map(before.map(({ id, percent }) => [id, percent]));
  const now = new Map(after.map(({ id, percent }) => [id, percent]));
  return [...new Set([...now.keys(), ...then.keys()])].map((id) => {
    const [old, fresh] = [then.get(id) ?? null, now.get(id) ?? null];
    return { id, before: old, after: fresh, points: difference(old ?? '0', fresh ?? '0') };
  });
}

/** -1, 0 or 1 as a decimal text is below, at or above 0. */
function direction(points: string): number {
  if (!/[1-9]/.test(points)) return 0;
  return points.startsWith('-') ? -1 : 1;
}

function difference(from: string, to: string): string {
  const nothing = { value: { numerator: 0n, denominator: 1n }, places: 0 };
  const [a, b] = [exactDecimal(from) ?? nothing, exactDecimal(to) ?? nothing];
  return decimalText(minus(b.value, a.value), Math.max(a.places, b.places));
}

function minus(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  return { numerator, denominator: a.denominator * b.denominator };
}

function comparedRow<Id extends string>(
  before: LgaRow<Id> | undefined,
  after: LgaRow<Id>,
  directions: ReadonlyMap<Id, number>,
): ComparedRow<Id> {
  if (!before) return lone(after, 'only-after');
  if (before.kind !== 'settled' || after.kind !== 'settled') return lone(after, 'not-settled');
  const { structure, name } = after;
  const ids = [...new Set([...after.seats, ...before.seats].map(({ id }) => id))];
  const changes = ids.map((id) => {
    const [was, is] = [seatsOf(before.seats, id), seatsOf(after.seats, id)];
    return {
      id,
      before: was,
      after: is,
      by: is - was,
      againstItsShare: (is - was) * (directions.get(id) ?? 0) < 0,
    };
  });
  return { structure, name, kind: 'compared', changes };
}

function lone<Id extends string>(
  { structure, name }: LgaRow<Id>,
  kind: 'only-before' | 'only-after' | 'not-settled',
): ComparedRow<Id> {
  return { structure, name, kind };
}

function seatsOf<Id extends string>(seats: readonly Count<Id>[], id: Id): number {
  return seats.find((group) => group.id === id)?.count ?? 0;
}

function holders<Id extends string>(
  { offices }: LgaBalance<Id>,
  name: 'chair' | 'seniorViceChair',
): readonly Id[] {
  const office = offices.value[name];
  if (office.kind === 'settled') return [office.group];
  return office.kind === 'tied' ? office.between : [];
}
