import { DomainError, type Explained, inForce, isoDate, monthsAfter, type Step } from '@lga/rules';
import type { Count } from '../count.js';
import { type ScrutinyChairFacts, type ScrutinyChairs, scrutinyChairs } from './scrutiny-chairs.js';
import { welshChairsLater } from './wales-rules.js';

/** Chairs of one group, or (`null`) of the groups of the executive together: held, and owed by a fresh count. */
export interface ChairChange<Id extends string = string> {
  readonly group: Id | null;
  readonly held: number;
  /** Fewest and most that it is owed; they differ where groups tie. */
  readonly owed: { readonly least: number; readonly most: number };
  /** Appointments that it must make, or (below 0) end; 0 where a tie leaves it open. */
  readonly must: number;
}

/**
 * What follows for chairs of scrutiny committees.
 *
 * `counted-again`: the difference for each group. `not-yet`: a group that left the executive counts with the others
 * only `from` a day on. `not-shared`: the chairs are not shared among groups at all; see `ScrutinyChairs`.
 */
export type ChairChanges<Id extends string = string> =
  | { readonly kind: 'counted-again'; readonly changes: readonly ChairChange<Id>[] }
  | { readonly kind: 'not-yet'; readonly from: string }
  | { readonly kind: 'not-shared'; readonly chairs: ScrutinyChairs<Id> };

/**
 * The chairs of Welsh scrutiny committees counted again, after a group entered or left the executive or a chair fell
 * vacant. After a change of the executive the whole difference is removed; on a casual vacancy only that chair is
 * filled, by a group that is owed one.
 *
 * @param facts - The groups as they are now, as for `scrutinyChairs`.
 * @param held - Chairs that each group holds; a group left out holds none.
 * @param leftExecutiveOn - When a group left the executive, if that is what happened, `YYYY-MM-DD`.
 * @throws {DomainError} As `scrutinyChairs`; `invalid-seats` when held chairs are not whole, of an unknown group, or
 *   more than there are.
 * @see Local Government (Wales) Measure 2011, ss. 72 and 73
 * @example
 * ```ts
 * import { chairChanges } from '@lga/proportionality/wales';
 *
 * const { value } = chairChanges({
 *   facts: {
 *     groups: [
 *       { id: 'Plaid', count: 38, inExecutive: true },
 *       { id: 'Labour', count: 23, inExecutive: false },
 *       { id: 'Independent', count: 12, inExecutive: true },
 *     ],
 *     members: 75,
 *     committees: 5,
 *     on: '2026-05-20',
 *   },
 *   held: [{ id: 'Plaid', count: 2 }, { id: 'Labour', count: 2 }, { id: 'Independent', count: 1 }],
 * });
 * value.kind === 'counted-again' && value.changes.map(({ group, must }) => [group, must]);
 * // => [[null, 0], ['Labour', 0]]
 * ```
 */
export function chairChanges<Id extends string>({
  facts,
  held,
  leftExecutiveOn,
}: {
  readonly facts: ScrutinyChairFacts<Id>;
  readonly held: readonly Count<Id>[];
  readonly leftExecutiveOn?: string;
}): Explained<ChairChanges<Id>> {
  const on = isoDate(facts.on);
  const { value: chairs, because } = scrutinyChairs(facts);
  checkHeld(facts, held);
  const rule = inForce(welshChairsLater, on);
  if (leftExecutiveOn !== undefined) {
    const from = monthsAfter({ start: leftExecutiveOn, months: rule.value.monthsAfterLeaving });
    if (on < from) return { value: { kind: 'not-yet', from }, because: rule.because };
  }
  if (chairs.kind !== 'shared') return { value: { kind: 'not-shared', chairs }, because };
  const changes = changesFrom(chairs, held);
  return {
    value: { kind: 'counted-again', changes },
    because: [...changes.map(changeStep), ...rule.because, ...because],
  };
}

function changesFrom<Id extends string>(
  { executive, opposition }: Extract<ScrutinyChairs<Id>, { kind: 'shared' }>,
  held: readonly Count<Id>[],
): ChairChange<Id>[] {
  const has = new Map(held.map(({ id, count }) => [id, count]));
  const together = executive.together.reduce((sum, id) => sum + (has.get(id) ?? 0), 0);
  const tied = new Set(opposition.kind === 'tied' ? opposition.between : []);
  const own = change<Id>(null, together, { least: executive.chairs, most: executive.chairs });
  return [
    ...(executive.together.length > 0 ? [own] : []),
    ...opposition.seats.map(({ id, count }) =>
      change(id, has.get(id) ?? 0, { least: count, most: count + (tied.has(id) ? 1 : 0) }),
    ),
  ];
}

function change<Id extends string>(
  group: Id | null,
  held: number,
  owed: ChairChange['owed'],
): ChairChange<Id> {
  const must = Math.max(0, owed.least - held) + Math.min(0, owed.most - held);
  return { group, held, owed, must };
}

function changeStep({ group, held, owed, must }: ChairChange): Step {
  const whose = group ?? 'groups of the executive together';
  const is = owed.least === owed.most ? `${owed.least}` : `${owed.least} to ${owed.most}`;
  return {
    says: `${whose}: ${held} chairs held, ${is} owed; ${must} to be made or ended.`,
    facts: { group, held, owed, must },
  };
}

function checkHeld({ groups, committees }: ScrutinyChairFacts, held: readonly Count[]): void {
  const known = new Set(groups.map(({ id }) => id));
  const fit = held.every(({ id, count }) => known.has(id) && Number.isSafeInteger(count) && count >= 0);
  const all = held.reduce((sum, { count }) => sum + count, 0);
  if (!fit || all > committees || new Set(held.map(({ id }) => id)).size < held.length)
    throw new DomainError(
      'invalid-seats',
      'Chairs held were expected as whole numbers for groups of the facts, each once, no more than there are.',
    );
}
