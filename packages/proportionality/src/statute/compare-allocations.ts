import type { Explained } from '@lga/rules';
import type { AllocationFacts, Part } from './allocation.js';
import type { AllocationComparison, BodyChange, CellChange } from './allocation-comparison.js';
import { type BalancedPart, balancedParts } from './bound-parts.js';
import { columnsOf } from './columns.js';
import { comparisonReasons } from './comparison-reasons.js';
import { fewestChanges } from './fewest-changes.js';
import { groupChanges } from './group-changes.js';
import { passingsBetween } from './moves.js';
import { partOf } from './part.js';
import type { Move, Row, Table } from './table.js';
import { movesOf, rowsByBody, seatsOf, tableOf } from './table-rows.js';

/** One part of the facts after, beside the table in force. */
interface Change<G extends string, B extends string> {
  readonly part: Part<G, B>;
  readonly table: Table<G, B>;
  readonly moves: readonly Move<G, B>[];
  readonly isOnly: boolean;
}

/**
 * What a change does: a by-election, a member who leaves, joins or forms a group, groups that merge or end, a body
 * that is added, removed, resized or moved to another pool, another reading.
 *
 * Seats that must move are told from seats that may; the smallest set of moves leads from the table in force to a
 * nearest one. A group may gain or lose although nothing about it changed: such cases are named and not hidden.
 *
 * @param before - The facts that the table in force was made for.
 * @param after - The facts as they are or would be.
 * @param present - The table in force; a body without a row has no seats allocated.
 * @throws {DomainError} As `allocateSeats`, for either facts; `open-clash`; `unknown-body`, `unknown-group`,
 *   `duplicate-row`, `invalid-table`.
 * @example
 * ```ts
 * import { compareAllocations } from '@lga/proportionality/changes';
 * import type { AllocationFacts } from '@lga/proportionality/statute';
 *
 * const facts = (a: number, b: number): AllocationFacts => ({
 *   on: '2026-05-21',
 *   council: { size: 20, vacancies: 0, groups: [{ id: 'A', members: a }, { id: 'B', members: b }], ungrouped: 0 },
 *   bodies: [{ id: 'Planning', seats: 8, standing: { kind: 'by-itself' } }],
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * });
 * const present = [{ body: 'Planning', seats: [{ id: 'A', count: 4 }, { id: 'B', count: 4 }], ungrouped: 0 }];
 * const { value } = compareAllocations({ before: facts(10, 10), after: facts(11, 9), present });
 * value.majority.kind; // => 'won'
 * value.fewest.moves; // => [{ body: 'Planning', from: 'B', to: 'A', seats: 1 }]
 * ```
 */
export function compareAllocations<GroupId extends string, BodyId extends string>({
  before,
  after,
  present,
}: {
  readonly before: AllocationFacts<GroupId, BodyId>;
  readonly after: AllocationFacts<GroupId, BodyId>;
  readonly present: Table<GroupId, BodyId>;
}): Explained<AllocationComparison<GroupId, BodyId>> {
  const ids = (pick: (facts: typeof before) => readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set([...pick(before), ...pick(after)].map(({ id }) => id));
  const known = { bodies: ids(({ bodies }) => bodies), groups: ids(({ council }) => council.groups) };
  const rows = rowsByBody(present, known);
  balancedParts(before);
  const changes = balancedParts(after).map((part) => changeOf(part, rows));
  const groups = groupChanges({ before, after, present, parts: changes.map(({ part }) => part) });
  const moves = changes.flatMap((change) => change.moves);
  const value: AllocationComparison<GroupId, BodyId> = {
    majority: majorityChange(majorityIn(before), majorityIn(after)),
    groups,
    bodies: bodyChanges(before, after),
    cells: changes.flatMap(({ part }) => cellChanges(part, rows)),
    fewest: {
      moves,
      seats: moves.reduce((sum, { seats }) => sum + seats, 0),
      table: changes.flatMap(({ table }) => table),
      isOnly: changes.every(({ isOnly }) => isOnly),
    },
  };
  return { value, because: comparisonReasons(value) };
}

function changeOf<G extends string, B extends string>(
  { pool, of }: BalancedPart<G, B>,
  rows: ReadonlyMap<B, Row<G, B>>,
): Change<G, B> {
  const present = of.bodies.map(({ id }) => seatsOf(rows.get(id), of.all));
  const { table, isOnly } = fewestChanges(of, present);
  return {
    part: partOf(pool, of),
    table: tableOf(of, table),
    moves: movesOf(of, passingsBetween(present, table)),
    isOnly,
  };
}

function majorityIn<G extends string, B extends string>(facts: AllocationFacts<G, B>): G | null {
  const { columns, majority } = columnsOf(facts);
  return columns[majority]?.id ?? null;
}

function majorityChange<G extends string>(
  before: G | null,
  after: G | null,
): AllocationComparison<G>['majority'] {
  if (before === after) return { kind: before === null ? 'none' : 'kept', before, after };
  if (before === null) return { kind: 'won', before, after };
  return { kind: after === null ? 'lost' : 'passed', before, after };
}

function bodyChanges<B extends string>(
  before: AllocationFacts<string, B>,
  after: AllocationFacts<string, B>,
): readonly BodyChange<B>[] {
  const sizes = ({ bodies }: AllocationFacts<string, B>) =>
    new Map(
      bodies.flatMap(({ id, seats, standing }) =>
        standing.kind === 'outside' ? [] : [[id, seats] as const],
      ),
    );
  const [was, is] = [sizes(before), sizes(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((body) => {
    const seats = { before: was.get(body) ?? 0, after: is.get(body) ?? 0 };
    if (!was.has(body)) return { body, kind: 'added', seats };
    if (!is.has(body)) return { body, kind: 'removed', seats };
    return { body, kind: seats.before === seats.after ? 'kept' : 'resized', seats };
  });
}

function cellChanges<G extends string, B extends string>(
  part: Part<G, B>,
  rows: ReadonlyMap<B, Row<G, B>>,
): readonly CellChange<G, B>[] {
  return part.bodies.flatMap(({ body, groups, ungrouped }) => {
    const row = rows.get(body);
    const counts = new Map<string, number>(row?.seats.map(({ id, count }) => [id, count]));
    const cells = [
      ...groups.map(({ id, least, most }) => cell(id, counts.get(id) ?? 0, { least, most })),
      cell(null, row?.ungrouped ?? 0, ungrouped),
    ];
    const gone = [...counts].flatMap(([id, count]) =>
      groups.some((group) => group.id === id) ? [] : [cell(id as G, count, { least: 0, most: 0 })],
    );
    return [...cells, ...gone].filter(({ must, may }) => must !== 0 || may !== 0);

    function cell(group: G | null, before: number, after: CellChange['after']): CellChange<G, B> {
      const must = Math.max(0, after.least - before) - Math.max(0, before - after.most);
      const may = after.most - after.least;
      return { body, group, before, after, must, may };
    }
  });
}
