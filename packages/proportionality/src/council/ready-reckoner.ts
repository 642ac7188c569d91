import type { Explained } from '@lga/rules';
import { allocateSeats } from '../statute/allocate-seats.js';
import type { AllocationFacts, EquallyGood, Exact, Range, Share } from '../statute/allocation.js';
import type { Council } from '../statute/council.js';
import type { Readings } from '../statute/readings.js';
import { type SizeRange, sizesIn } from './sizes.js';

/**
 * What a body of one size would be, by itself.
 *
 * `settled`: the seats of each group. `choice`: several tables are as near, all or some of them in `equallyGood`.
 * `clash`: principles (a) and (b) cannot both be had, and the council has to say which prevails.
 */
export type ReckonedSize<Id extends string = string> =
  | {
      readonly kind: 'settled' | 'choice';
      readonly seats: number;
      readonly shares: readonly Share<Id>[];
      readonly groups: readonly Range<Id>[];
      readonly ungrouped: Omit<Range, 'id'>;
      /** Sum of squared deviations from the shares. */
      readonly deviation: Exact;
      readonly equallyGood: EquallyGood<Id, 'body'>;
    }
  | { readonly kind: 'clash'; readonly seats: number };

/**
 * Seats by group for bodies of every size in a range, each balanced by itself under principles (a), (b) and (d): for
 * working groups and panels that are set up between reviews.
 *
 * @param council - Members by group, as in `allocateSeats`.
 * @param readings - As in `allocateSeats`.
 * @param on - The day, `YYYY-MM-DD`.
 * @param sizes - Usually from 2 to 30; no larger than the members who can sit.
 * @throws {DomainError} As `allocateSeats`; `invalid-range`.
 * @see Local Government and Housing Act 1989, s. 15(5)
 * @example
 * ```ts
 * import { readyReckoner } from '@lga/proportionality/sizes';
 *
 * const { value } = readyReckoner({
 *   council: {
 *     size: 55,
 *     vacancies: 0,
 *     groups: [{ id: 'Con', members: 28 }, { id: 'LD', members: 23 }, { id: 'Ind', members: 4 }],
 *     ungrouped: 0,
 *   },
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 *   on: '2026-05-20',
 *   sizes: { from: 10, to: 11 },
 * });
 * value.map((row) => row.kind === 'settled' && row.groups.map(({ least }) => least));
 * // => [[6, 4, 0], [6, 4, 1]]
 * ```
 */
export function readyReckoner<Id extends string>({
  council,
  readings,
  on,
  sizes,
}: {
  readonly council: Council<Id>;
  readonly readings: Readings<Id, 'body'>;
  readonly on: string;
  readonly sizes: SizeRange;
}): Explained<readonly ReckonedSize<Id>[]> {
  const all = sizesIn(sizes).map((seats) => reckoned({ on, council, readings, bodies: [] }, seats));
  const [first] = all;
  const says = `Each size from ${sizes.from} to ${sizes.to} is balanced by itself, under principles (a), (b) and (d).`;
  return {
    value: all.map(({ value }) => value),
    because: [{ says, facts: { ...sizes } }, ...(first?.because ?? [])],
  };
}

function reckoned<Id extends string>(
  facts: AllocationFacts<Id, 'body'>,
  seats: number,
): Explained<ReckonedSize<Id>> {
  const bodies = [{ id: 'body' as const, seats, standing: { kind: 'by-itself' as const } }];
  const { value, because } = allocateSeats<Id, 'body'>({ ...facts, bodies });
  const part = value.kind === 'undetermined' ? undefined : value.parts[0]?.value;
  const [body] = part?.bodies ?? [];
  if (value.kind === 'undetermined' || !part || !body) return { value: { kind: 'clash', seats }, because };
  const { shares, groups, ungrouped } = body;
  const { equallyGood, deviation } = part;
  const row = {
    kind: value.kind,
    seats,
    shares,
    groups,
    ungrouped,
    deviation: deviation.bodies,
    equallyGood,
  };
  return { value: row, because };
}
