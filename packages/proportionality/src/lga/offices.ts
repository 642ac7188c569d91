import { type Explained, inForce, type Step } from '@lga/rules';
import { decimalText, exactDecimal } from '../exact-decimal.js';
import { lgaChair, lgaOfficeThreshold, lgaSeniorViceChair } from '../rules.js';
import { type PrintedShare, readShares, type Shares } from './shares.js';

/**
 * Which group an office falls to.
 *
 * `settled`: to `group`, ahead of the next by `margin` percentage points as printed (`null` with no group after
 * it). `tied`: to one of `between`, whose printed shares are equal. `vacant`: there is no such group.
 */
export type Office<Id extends string = string> =
  | { readonly kind: 'settled'; readonly group: Id; readonly margin: string | null }
  | { readonly kind: 'tied'; readonly between: readonly Id[] }
  | { readonly kind: 'vacant' };

export interface LgaOffices<Id extends string = string> {
  /** The group that appoints the Chair, who presides over the LGA Board, the Executive Advisory Board and the Councillors' Forum. */
  readonly chair: Office<Id>;
  /** The group whose leader is Senior Vice-Chair. */
  readonly seniorViceChair: Office<Id>;
  /** Groups by whether their share reaches what entitles to an office; `null` before that figure is known to hold. */
  readonly entitledToAnOffice: {
    readonly yes: readonly Id[];
    readonly no: readonly Id[];
    /** Exactly at the figure, where no source says whether that is enough. */
    readonly undetermined: readonly Id[];
  } | null;
}

/**
 * Who appoints the LGA's Chair and by what margin, and whose leader is Senior Vice-Chair.
 *
 * @param shares - General shares of the year, as printed.
 * @param on - A day of that year, `YYYY-MM-DD`.
 * @throws {DomainError} As `lgaBalance`.
 * @see LGA Executive Advisory Board, 8 June 2023, LGA Political Balance 2023/24, paragraph 6
 * @example
 * ```ts
 * import { lgaOffices } from '@lga/proportionality';
 *
 * const shares = [
 *   { id: 'Lab', percent: '38.7' },
 *   { id: 'Con', percent: '33.8' },
 *   { id: 'LD', percent: '15.0' },
 *   { id: 'Ind', percent: '12.6' },
 * ];
 * lgaOffices({ shares, on: '2023-09-01' }).value.chair; // => { kind: 'settled', group: 'Lab', margin: '4.9' }
 * ```
 */
export function lgaOffices<Id extends string>({
  shares,
  on,
  tolerance,
}: {
  readonly shares: readonly PrintedShare<Id>[];
  readonly on: string;
  readonly tolerance?: string;
}): Explained<LgaOffices<Id>> {
  return officesFrom(readShares(shares, tolerance), on);
}

/** The same, from shares already read. */
export function officesFrom<Id extends string>(shares: Shares<Id>, on: string): Explained<LgaOffices<Id>> {
  const ranked = [...shares.of].sort((a, b) => (a.weight < b.weight ? 1 : a.weight > b.weight ? -1 : 0));
  const chair = officeAt(ranked, 0, shares);
  const second = chair.kind === 'tied' ? chair : officeAt(ranked, 1, shares);
  const rules = [...inForce(lgaChair, on).because, ...inForce(lgaSeniorViceChair, on).because];
  const said: Step = {
    says: `The Chair ${inWords(chair)}; the Senior Vice-Chair ${inWords(second)}.`,
    facts: { chair, seniorViceChair: second },
  };
  const entitled = entitledToAnOffice(shares, on);
  const value = { chair, seniorViceChair: second, entitledToAnOffice: entitled?.value ?? null };
  return { value, because: [said, ...rules, ...(entitled?.because ?? [])] };
}

function officeAt<Id extends string>(
  ranked: Shares<Id>['of'],
  place: number,
  { places, hundred }: Shares<Id>,
): Office<Id> {
  const holder = ranked[place];
  if (!holder || holder.weight === 0n) return { kind: 'vacant' };
  const equals = ranked.filter(({ weight }) => weight === holder.weight);
  if (equals.length > 1) return { kind: 'tied', between: equals.map(({ id }) => id) };
  const next = ranked[place + 1];
  if (!next) return { kind: 'settled', group: holder.id, margin: null };
  const margin = decimalText(
    { numerator: (holder.weight - next.weight) * 100n, denominator: hundred },
    places,
  );
  return { kind: 'settled', group: holder.id, margin };
}

function inWords(office: Office): string {
  if (office.kind === 'vacant') return 'falls to no group';
  if (office.kind === 'tied') return `is between ${office.between.join(', ')}, whose shares are equal`;
  return `falls to ${office.group}${office.margin === null ? '' : `, ahead by ${office.margin} percentage points`}`;
}

function entitledToAnOffice<Id extends string>(
  shares: Shares<Id>,
  on: string,
): Explained<NonNullable<LgaOffices<Id>['entitledToAnOffice']>> | undefined {
  const first = lgaOfficeThreshold.history[0];
  if (first.from === null || on < first.from) return undefined;
  const { value, because } = inForce(lgaOfficeThreshold, on);
  const { numerator, denominator } = exactDecimal(value)?.value ?? { numerator: 0n, denominator: 1n };
  const side = (weight: bigint) => weight * 100n * denominator - numerator * shares.hundred;
  const group = (test: (distance: bigint) => boolean) =>
    shares.of.filter(({ weight }) => test(side(weight))).map(({ id }) => id);
  return {
    value: { yes: group((d) => d > 0n), no: group((d) => d < 0n), undetermined: group((d) => d === 0n) },
    because,
  };
}
