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
  return bodies.map(({ id: body }, place) => {
    const row = table[place] as readonly number[];
    const named = (isGroup: boolean) =>
      columns.flatMap((each, column) =>
        each.isGroup === isGroup && each.id !== null ? [{ id: each.id, count: row[column] as number }] : [],
      );
    const each = named(false);
    return {
      body,
      seats: named(true),
      ungrouped: ungroupedOn(row, columns),
      ...(each.length > 0 && { each }),
    };
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
