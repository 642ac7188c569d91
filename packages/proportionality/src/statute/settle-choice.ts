import type { Explained } from '@lga/rules';
import type { AllocationFacts } from './allocation.js';
import { balancedParts } from './bound-parts.js';
import { type Chosen, chosenTables } from './chosen-tables.js';
import type { Table } from './table.js';
import { tableOf } from './table-rows.js';

/** Seats that were agreed for one group, or for the ungrouped (`null`), on one body. */
export interface AgreedSeats<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly group: GroupId | null;
  readonly seats: number;
}

/**
 * By whom one of the equally good tables was chosen.
 *
 * `agreement`: cells that the group leaders agreed; what they leave open stays open. `vote`: a whole table that the
 * council resolved. `lot`: a whole number drawn in public, as digits, which says the place in the list of tables.
 * `fewest-changes`: the table that keeps most of the present seats, if one does.
 */
export type Chooser<GroupId extends string = string, BodyId extends string = string> =
  | { readonly kind: 'agreement'; readonly cells: readonly AgreedSeats<GroupId, BodyId>[] }
  | { readonly kind: 'vote'; readonly table: Table<GroupId, BodyId> }
  | { readonly kind: 'lot'; readonly seed: string }
  | { readonly kind: 'fewest-changes'; readonly present: Table<GroupId, BodyId> };

/**
 * What a choice comes to. `settled`: one table. `choice`: so many are still equally good; `table` is one of them.
 */
export interface Settlement<GroupId extends string = string, BodyId extends string = string> {
  readonly kind: 'settled' | 'choice';
  readonly by: Chooser['kind'];
  readonly table: Table<GroupId, BodyId>;
  /** Tables that are left, in digits; a lower bound when `counted` is `at-least`. */
  readonly left: string;
  readonly counted: 'all' | 'at-least';
}

/**
 * One of the equally good tables, chosen: a step of its own, by people or by a lot, and never by arithmetic.
 *
 * @param facts - The facts of the allocation.
 * @param by - Who or what chooses.
 * @param record - Where the choice is recorded, such as a minute; it goes into the reasons.
 * @returns See `Settlement` for each `kind`.
 * @throws {DomainError} As `allocateSeats`; `open-clash`; `breaks-principle` when agreed seats are in none of the
 *   tables, `invalid-seats`; `not-among-the-nearest` when a voted table is none of them; `unknown-body`, `unknown-group`,
 *   `duplicate-row`, `invalid-table`; `invalid-seed`, `too-many-tables` for a lot.
 * @example
 * ```ts
 * import { settleChoice } from '@lga/proportionality/choices';
 * import type { AllocationFacts } from '@lga/proportionality/statute';
 *
 * const facts: AllocationFacts = {
 *   on: '2026-05-21',
 *   council: { size: 8, vacancies: 0, groups: [{ id: 'A', members: 4 }, { id: 'B', members: 4 }], ungrouped: 0 },
 *   bodies: [{ id: 'Planning', seats: 5, standing: { kind: 'by-itself' } }],
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * };
 * const { value } = settleChoice({ facts, by: { kind: 'lot', seed: '20260521' }, record: 'Minute 7' });
 * value.table[0]?.seats; // => [{ id: 'A', count: 2 }, { id: 'B', count: 3 }]
 * ```
 */
export function settleChoice<GroupId extends string, BodyId extends string>({
  facts,
  by,
  record,
}: {
  readonly facts: AllocationFacts<GroupId, BodyId>;
  readonly by: Chooser<GroupId, BodyId>;
  readonly record: string;
}): Explained<Settlement<GroupId, BodyId>> {
  const parts = balancedParts(facts).map(({ of }) => of);
  const chosen = chosenTables(facts, parts, by);
  const left = chosen.reduce((product, each) => product * each.left, 1n);
  const isWhole = chosen.every((each) => each.isWhole);
  const rows = parts.flatMap((part, index) => tableOf(part, (chosen[index] as Chosen).table));
  const order = new Map(facts.bodies.map(({ id }, place) => [id, place]));
  const value: Settlement<GroupId, BodyId> = {
    kind: left === 1n && isWhole ? 'settled' : 'choice',
    by: by.kind,
    table: rows.sort((one, other) => (order.get(one.body) ?? 0) - (order.get(other.body) ?? 0)),
    left: `${left}`,
    counted: isWhole ? 'all' : 'at-least',
  };
  const drawn = chosen.find((each) => each.drawn)?.drawn;
  return { value, because: [{ says: saidOf(value), facts: { record, ...drawn } }] };
}

const inWords: Readonly<Record<Chooser['kind'], string>> = {
  agreement: 'The seats that were agreed',
  vote: 'The table that the council resolved',
  lot: 'The lot that was drawn',
  'fewest-changes': 'Keeping as many of the present seats as can be',
};

function saidOf({ kind, by, left, counted }: Settlement): string {
  const rest =
    kind === 'settled' ? 'one table' : `${counted === 'all' ? '' : 'at least '}${left} tables, all as near`;
  return `${inWords[by]} leaves ${rest}.`;
}
