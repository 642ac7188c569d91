import { DomainError, type Explained, type Step } from '@lga/rules';
import { fractionOf } from '../exact-decimal.js';
import { allocateSeats } from '../statute/allocate-seats.js';
import type { AllocationFacts, Exact, Part, Range } from '../statute/allocation.js';
import { type SizeRange, sizesIn } from './sizes.js';

/**
 * What one size of a body would mean for it, or for the pool that it is in.
 *
 * `exactly`: nobody is above or below its share, in the totals and on every body. `nearly`: the least deviation of
 * all sizes looked at. `further`: more than that. `clash`: principles (a) and (b) cannot both be had at this size.
 */
export type AdvisedSize<Id extends string = string> =
  | {
      readonly kind: 'exactly' | 'nearly' | 'further';
      readonly seats: number;
      /** Seats of the body, or of the pool with the body at this size. */
      readonly partSeats: number;
      /** Sums of squared deviations: of the totals of the pool, and of the bodies. */
      readonly deviation: { readonly totals: Exact; readonly bodies: Exact };
      readonly totals: readonly Range<Id>[];
      /** Seats that the majority rule gives its group beyond its proportion; 0 where it costs nobody a seat. */
      readonly majoritySurplus: number;
      /** How many tables are equally good; `1` where nothing is left to choose. */
      readonly tables: string;
    }
  | { readonly kind: 'clash'; readonly seats: number };

/**
 * Which sizes of a body would balance exactly or nearly: alone where it is balanced by itself, and together with the
 * others of its pool where it is in one. The majority rule is counted, so that a smaller body may balance worse.
 *
 * @param facts - As for `allocateSeats`, with the body at its present size.
 * @param body - Id of the body whose size may change.
 * @param sizes - The sizes to look at.
 * @returns One entry for each size, in order. Which to take is for the council.
 * @throws {DomainError} As `allocateSeats`; `invalid-range`; `unknown-body`; `body-outside` when it is not balanced.
 * @see Local Government and Housing Act 1989, s. 15(5)
 * @example
 * ```ts
 * import { sizeAdvice } from '@lga/proportionality/sizes';
 *
 * const { value } = sizeAdvice({
 *   facts: {
 *     on: '2026-05-20',
 *     council: { size: 40, vacancies: 0, groups: [{ id: 'A', members: 24 }, { id: 'B', members: 16 }], ungrouped: 0 },
 *     bodies: [{ id: 'panel', seats: 4, standing: { kind: 'by-itself' } }],
 *     readings: {
 *       membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out',
 *     },
 *   },
 *   body: 'panel',
 *   sizes: { from: 2, to: 5 },
 * });
 * value.map(({ seats, kind }) => `${seats}: ${kind}`); // => ['2: clash', '3: further', '4: further', '5: exactly']
 * ```
 */
export function sizeAdvice<GroupId extends string, BodyId extends string>({
  facts,
  body,
  sizes,
}: {
  readonly facts: AllocationFacts<GroupId, BodyId>;
  readonly body: BodyId;
  readonly sizes: SizeRange;
}): Explained<readonly AdvisedSize<GroupId>[]> {
  const found = facts.bodies.find(({ id }) => id === body);
  if (!found) throw new DomainError('unknown-body', 'The body was expected to be one of the facts.');
  if (found.standing.kind === 'outside')
    throw new DomainError('body-outside', 'A body was expected that is balanced under section 15.');
  const parts = sizesIn(sizes).map((seats) => ({ seats, part: partAt(facts, body, seats) }));
  const least = parts.reduce<Part | undefined>(
    (best, { part }) => (part && (!best || compare(part, best) < 0) ? part : best),
    undefined,
  );
  const value = parts.map(
    ({ seats, part }): AdvisedSize<GroupId> =>
      part ? advised(seats, part, least ?? part) : { kind: 'clash', seats },
  );
  return { value, because: value.map(sizeStep) };
}

/** The part that the body is in at a size; `undefined` where the principles clash. */
function partAt<G extends string, B extends string>(
  facts: AllocationFacts<G, B>,
  id: B,
  seats: number,
): Part<G, B> | undefined {
  const bodies = facts.bodies.map((body) => (body.id === id ? { ...body, seats } : body));
  const { value } = allocateSeats({ ...facts, bodies });
  if (value.kind === 'undetermined') return undefined;
  return value.parts.find((part) => part.value.bodies.some(({ body }) => body === id))?.value;
}

function advised<G extends string>(seats: number, part: Part<G>, least: Part): AdvisedSize<G> {
  const { totals, bodies } = part.deviation;
  const isExact = totals.exact === '0' && bodies.exact === '0';
  const surplus = part.forced.map((each) =>
    each.kind === 'majority' ? each.seats - each.inProportion.most : 0,
  );
  return {
    kind: isExact ? 'exactly' : compare(part, least) === 0 ? 'nearly' : 'further',
    seats,
    partSeats: part.seats,
    deviation: { totals, bodies },
    totals: part.totals.map(({ id, least: low, most }) => ({ id, least: low, most })),
    majoritySurplus: surplus.reduce((sum, each) => sum + Math.max(0, each), 0),
    tables: part.equallyGood.number,
  };
}

/** Totals before bodies, as principle (c) stands before (d). */
function compare(a: Part, b: Part): number {
  return order(a.deviation.totals, b.deviation.totals) || order(a.deviation.bodies, b.deviation.bodies);
}

function order(a: Exact, b: Exact): number {
  const [left, right] = [fractionOf(a.exact), fractionOf(b.exact)];
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const inWords: Readonly<Record<'exactly' | 'nearly' | 'further', string>> = {
  exactly: 'balances exactly',
  nearly: 'is the nearest of those looked at',
  further: 'is further from the shares',
};

function sizeStep(size: AdvisedSize): Step {
  if (size.kind === 'clash')
    return {
      says: `${size.seats} seats: principles (a) and (b) cannot both be had.`,
      facts: { seats: size.seats },
    };
  const { seats, kind, deviation, majoritySurplus } = size;
  const surplus =
    majoritySurplus > 0 ? `, the majority rule giving ${majoritySurplus} beyond proportion` : '';
  const says = `${seats} seats: ${inWords[kind]}; squared deviation ${deviation.totals.decimal} in the totals and ${deviation.bodies.decimal} on the bodies${surplus}.`;
  return { says, facts: { seats, kind, majoritySurplus } };
}
