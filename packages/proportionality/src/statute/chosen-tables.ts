import { DomainError } from '@lga/rules';
import { withAgreedCells } from './agreed-cells.js';
import type { AllocationFacts } from './allocation.js';
import type { Balance } from './balance.js';
import { squaresOf } from './deviation.js';
import { drawnTable } from './drawn-table.js';
import { fewestChanges } from './fewest-changes.js';
import { isLawfulRow } from './lawful-row.js';
import type { Seats } from './list-tables.js';
import type { Chooser } from './settle-choice.js';
import type { Row, Table } from './table.js';
import { rowsByBody, seatsOf } from './table-rows.js';

/** What is left of the tables of a part once somebody has chosen. */
export interface Chosen {
  readonly table: Seats;
  readonly left: bigint;
  readonly isWhole: boolean;
  /** For a lot: the number drawn, among how many, and the place it fell on. */
  readonly drawn?: { readonly seed: string; readonly of: string; readonly place: string };
}

export function chosenTables<G extends string, B extends string>(
  facts: AllocationFacts<G, B>,
  parts: readonly Balance<G, B>[],
  by: Chooser<G, B>,
): readonly Chosen[] {
  switch (by.kind) {
    case 'agreement': {
      const known = new Set<string>(parts.flatMap(({ bodies }) => bodies.map(({ id }) => id)));
      if (by.cells.some(({ body }) => !known.has(body))) {
        throw new DomainError('unknown-body', 'Agreed seats were expected to be on bodies of the facts.');
      }
      return parts.map((part) => leftOf(withAgreedCells(part, by.cells)));
    }
    case 'vote': {
      const rows = rowsIn(facts, by.table);
      return parts.map((part) => ({ table: voted(part, rows), left: 1n, isWhole: true }));
    }
    case 'lot': {
      const { tables, of, place } = drawnTable(parts, by.seed);
      return tables.map((table) => ({ table, left: 1n, isWhole: true, drawn: { seed: by.seed, of, place } }));
    }
    case 'fewest-changes': {
      const rows = rowsIn(facts, by.present);
      return parts.map((part) => {
        const present = part.bodies.map(({ id }) => seatsOf(rows.get(id), part.all));
        const { table, isOnly } = fewestChanges(part, present);
        return { table, left: isOnly ? 1n : 2n, isWhole: isOnly };
      });
    }
  }
}

/** The rows of a table by body, checked against the ids of the facts. */
export function rowsIn<G extends string, B extends string>(
  { bodies, council }: Pick<AllocationFacts<G, B>, 'bodies' | 'council'>,
  table: Table<G, B>,
): ReadonlyMap<B, Row<G, B>> {
  return rowsByBody(table, {
    bodies: new Set(bodies.map(({ id }) => id)),
    groups: new Set(council.groups.map(({ id }) => id)),
  });
}

function leftOf({ listed, count: { number, isWhole } }: Balance): Chosen {
  return { table: listed[0] as Seats, left: number, isWhole };
}

/** A voted table, once it is known to be lawful and as near as any. */
function voted<G extends string, B extends string>(
  { bodies, all, made, listed }: Balance<G, B>,
  rows: ReadonlyMap<B, Row<G, B>>,
): Seats {
  const table = bodies.map(({ id }) => seatsOf(rows.get(id), all));
  const hasUngrouped = all.columns.some(({ isGroup }) => !isGroup);
  const isLawful = bodies.every(
    (body, place) =>
      isLawfulRow(body, table[place] as readonly number[], all) &&
      (hasUngrouped || (rows.get(body.id)?.ungrouped ?? 0) === 0),
  );
  const [least, found] = [listed[0] as Seats, table].map((each) => squaresOf(each, all, made.targets));
  if (!isLawful || found?.totals !== least?.totals || found?.bodies !== least?.bodies) {
    throw new DomainError(
      'not-among-the-nearest',
      'The table was expected to be lawful under (a) and (b) and as near as any under (c) and (d); see checkTable.',
    );
  }
  return table;
}
