import { DomainError, type Explained } from '@lga/rules';
import type { Count } from '../count.js';
import type { AllocationFacts } from './allocation.js';
import { balancedParts } from './bound-parts.js';
import { checkReasons } from './check-reasons.js';
import { checkedPart } from './checked-part.js';
import { rowsIn } from './chosen-tables.js';
import { departsFromSection15 } from './columns.js';
import type { Row } from './table.js';
import type { CheckedPart, TableCheck } from './table-findings.js';

/** A row as published or negotiated, and if it is known how many of its seats are filled. */
export interface FilledRow<GroupId extends string = string, BodyId extends string = string>
  extends Row<GroupId, BodyId> {
  readonly filled?: { readonly seats: readonly Count<GroupId>[]; readonly ungrouped: number };
}

/**
 * A published or negotiated table checked cell by cell against the principles.
 *
 * It says which principle a row or a total departs from, whether another table is nearer and what leads to it, and
 * whether arrangements under section 17 are needed. It never says that a table is unlawful: reasons may not be
 * printed in it, and the Act asks for effect so far as reasonably practicable.
 *
 * @param facts - The facts that the table was made for; their readings are those it is measured by.
 * @param table - One row for each body; a body left out is a finding. Rows of bodies outside section 15 may be there.
 * @param underSection17 - Bodies for which other arrangements have been approved without a vote against.
 * @throws {DomainError} As `allocateSeats`; `open-clash`; `unknown-body`, `unknown-group`, `duplicate-row`,
 *   `invalid-table`.
 * @example
 * ```ts
 * import { checkTable } from '@lga/proportionality/checks';
 * import type { AllocationFacts } from '@lga/proportionality/statute';
 *
 * const facts: AllocationFacts = {
 *   on: '2017-05-23',
 *   council: { size: 36, vacancies: 0, groups: [{ id: 'Con', members: 27 }, { id: 'Lab', members: 9 }], ungrouped: 0 },
 *   bodies: [{ id: 'Planning', seats: 11, standing: { kind: 'by-itself' } }],
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * };
 * const table = [{ body: 'Planning', seats: [{ id: 'Con', count: 7 }, { id: 'Lab', count: 4 }], ungrouped: 0 }];
 * const { value } = checkTable({ facts, table, underSection17: [] });
 * value.section17; // => 'undetermined'
 * value.parts[0]?.nearest.moves; // => [{ body: 'Planning', from: 'Lab', to: 'Con', seats: 1 }]
 * ```
 */
export function checkTable<GroupId extends string, BodyId extends string>({
  facts,
  table,
  underSection17,
}: {
  readonly facts: AllocationFacts<GroupId, BodyId>;
  readonly table: readonly FilledRow<GroupId, BodyId>[];
  readonly underSection17: readonly BodyId[];
}): Explained<TableCheck<GroupId, BodyId>> {
  const balanced = balancedParts(facts);
  const rows: ReadonlyMap<BodyId, FilledRow<GroupId, BodyId>> = rowsIn(facts, table);
  const known = new Set<string>(facts.bodies.map(({ id }) => id));
  if (underSection17.some((id) => !known.has(id))) {
    throw new DomainError('unknown-body', 'Arrangements were expected to be for bodies of the facts.');
  }
  const parts = balanced.map((part) => checkedPart(part, rows));
  const outside = facts.bodies.filter(({ standing }) => standing.kind === 'outside').map(({ id }) => id);
  const section17 = section17For(parts, new Set(underSection17), departsFromSection15(facts));
  const value = { parts, section17, covered: underSection17, outside };
  return { value, because: checkReasons(value, facts.on) };
}

/** Whether section 17 is needed, findings on bodies that it already covers apart. */
function section17For<G extends string, B extends string>(
  parts: readonly CheckedPart<G, B>[],
  covered: ReadonlySet<B>,
  departs: boolean,
): TableCheck['section17'] {
  const isBroken = parts.some(({ findings }) =>
    findings.some(
      (finding) =>
        (finding.kind === 'all-to-one' || finding.kind === 'no-majority') && !covered.has(finding.body),
    ),
  );
  if (isBroken || departs) return 'needed';
  const isNear = parts.every(
    ({ isNearest, nearest }) => isNearest || nearest.moves.every(({ body }) => covered.has(body)),
  );
  return isNear ? 'not-needed' : 'undetermined';
}
