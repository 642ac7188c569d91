import type { Balance } from './balance.js';
import type { Seats } from './list-tables.js';
import { ungroupedOn } from './ranges.js';
import type { Exchange } from './swaps.js';
import type { Move, Table } from './table.js';

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

/** Exchanges under the ids of bodies and groups. */
export function movesOf<G extends string, B extends string>(
  { bodies, all }: Named<G, B>,
  exchanges: readonly Exchange[],
): readonly Move<G, B>[] {
  return exchanges.map(({ body, from, to }) => ({
    body: (bodies[body] as Named<G, B>['bodies'][number]).id,
    from: all.columns[from]?.id ?? null,
    to: all.columns[to]?.id ?? null,
    seats: 1,
  }));
}
