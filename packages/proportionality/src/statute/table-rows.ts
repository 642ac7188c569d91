import { DomainError } from '@lga/rules';
import type { Balance } from './balance.js';
import type { Columns } from './columns.js';
import type { Seats } from './list-tables.js';
import { ungroupedOn } from './ranges.js';
import type { Exchange } from './swaps.js';
import type { Move, Row, Table } from './table.js';

type Named<G extends string, B extends string> = Pick<Balance<G, B>, 'bodies' | 'all'>;

/** A table under the ids of its bodies and groups. */
export function tableOf<G extends string, B extends string>(
  { bodies, all }: Named<G, B>,
  table: Seats,
): Table<G, B> {
  const { columns } = all;
  const places = [...columns.keys()].filter((column) => columns[column]?.id !== null);
  const groups = places.filter((column) => columns[column]?.isGroup);
  const others = places.filter((column) => !columns[column]?.isGroup);
  const counts = (row: readonly number[], of: readonly number[]) =>
    of.map((column) => ({ id: columns[column]?.id as G, count: row[column] as number }));
  return bodies.map(({ id: body }, place) => {
    const row = table[place] as readonly number[];
    const ofAll = { body, seats: counts(row, groups), ungrouped: ungroupedOn(row, columns) };
    return others.length > 0 ? { ...ofAll, each: counts(row, others) } : ofAll;
  });
}

/** Exchanges under the ids of bodies and groups, of one seat each where nothing else is said. */
export function movesOf<G extends string, B extends string>(
  { bodies, all }: Named<G, B>,
  exchanges: readonly (Exchange & { readonly seats?: number })[],
): readonly Move<G, B>[] {
  return exchanges.map(({ body, from, to, seats = 1 }) => ({
    body: (bodies[body] as Named<G, B>['bodies'][number]).id,
    from: all.columns[from]?.id ?? null,
    to: all.columns[to]?.id ?? null,
    seats,
  }));
}

/**
 * The rows of a table by their bodies, once they are known to name bodies and groups of the facts.
 *
 * @throws {DomainError} `unknown-body`, `duplicate-row`, `unknown-group`, `invalid-table` when seats are no whole
 *   numbers from 0 or a group comes twice on a row.
 */
export function rowsByBody<G extends string, B extends string>(
  table: Table<G, B>,
  known: { readonly bodies: ReadonlySet<string>; readonly groups: ReadonlySet<string> },
): ReadonlyMap<B, Row<G, B>> {
  const rows = new Map<B, Row<G, B>>();
  for (const row of table) {
    const counts = [...row.seats, ...(row.each ?? [])];
    const isWhole = [...counts.map(({ count }) => count), row.ungrouped].every(
      (count) => Number.isSafeInteger(count) && count >= 0,
    );
    if (!known.bodies.has(row.body))
      throw new DomainError('unknown-body', 'Rows were expected to be of bodies of the facts.');
    if (rows.has(row.body)) throw new DomainError('duplicate-row', 'Each body was expected to have one row.');
    if (!row.seats.every(({ id }) => known.groups.has(id)))
      throw new DomainError('unknown-group', 'Seats were expected to be of groups of the council.');
    if (!isWhole || new Set(counts.map(({ id }) => id)).size < counts.length) {
      throw new DomainError(
        'invalid-table',
        'Seats were expected as whole numbers from 0, once for each group of a row.',
      );
    }
    rows.set(row.body, row);
  }
  return rows;
}

/** The seats of a row by columns; a group that the row leaves out has none, and so has a body without a row. */
export function seatsOf<G extends string, B extends string>(
  row: Row<G, B> | undefined,
  { columns }: Columns<G>,
): readonly number[] {
  const counts = new Map([...(row?.seats ?? []), ...(row?.each ?? [])].map(({ id, count }) => [id, count]));
  return columns.map(({ id }) => (id === null ? (row?.ungrouped ?? 0) : (counts.get(id) ?? 0)));
}
