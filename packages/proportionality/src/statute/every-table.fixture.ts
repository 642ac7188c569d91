import type { PlainTable } from './plain-table.fixture.js';

/** The least deviations of any table, and how many tables have them, found by going through every table. */
export interface Best {
  readonly c: bigint;
  readonly d: bigint;
  readonly number: bigint;
}

/** Every row of every body is tried; tables with the same totals so far are kept as one, with their number. */
export function bestOfEveryTable(plain: PlainTable): Best {
  const { bodies, columns, denominator } = plain;
  let sums = new Map<string, { totals: readonly number[]; d: bigint; number: bigint }>();
  sums.set('', { totals: columns.map(() => 0), d: 0n, number: 1n });
  for (const body of bodies) {
    const next: typeof sums = new Map();
    const rows = everyRow(plain, body);
    for (const { totals, d, number } of sums.values()) {
      for (const row of rows) {
        const sum = totals.map((total, j) => total + (row.seats[j] ?? 0));
        const key = sum.join();
        const known = next.get(key);
        const cost = d + row.d;
        if (!known || cost < known.d) next.set(key, { totals: sum, d: cost, number });
        else if (cost === known.d) known.number += number;
      }
    }
    sums = next;
  }
  const all = BigInt(bodies.reduce((sum, { seats }) => sum + seats, 0));
  const ofTotals = (totals: readonly number[]): bigint =>
    columns.reduce((sum, column, j) => {
      const off = BigInt(totals[j] ?? 0) * denominator - all * column.members;
      return column.c ? sum + off ** 2n : sum;
    }, 0n);
  const found = [...sums.values()].map((each) => ({ ...each, c: ofTotals(each.totals) }));
  const least = (all: readonly bigint[]): bigint => [...all].sort((a, b) => (a < b ? -1 : 1))[0] ?? 0n;
  const c = least(found.map((each) => each.c));
  const nearest = found.filter((each) => each.c === c);
  const d = least(nearest.map((each) => each.d));
  const number = nearest.reduce((sum, each) => (each.d === d ? sum + each.number : sum), 0n);
  return { c, d, number };
}

function everyRow(
  { columns, denominator, together }: PlainTable,
  { seats, least, most }: PlainTable['bodies'][number],
): readonly { readonly seats: readonly number[]; readonly d: bigint }[] {
  let rows: readonly (readonly number[])[] = [[]];
  columns.forEach((_, j) => {
    rows = rows.flatMap((row) => {
      const left = row.reduce((rest, each) => rest - each, seats);
      const some: number[][] = [];
      for (let x = least[j] ?? 0; x <= Math.min(left, most[j] ?? 0); x += 1) some.push([...row, x]);
      return some;
    });
  });
  const full = rows.filter((row) => row.reduce((rest, each) => rest - each, seats) === 0);
  const lawful = full.filter((row) =>
    together.every((set) => seats < 2 || set.reduce((sum, j) => sum + (row[j] ?? 0), 0) < seats),
  );
  return lawful.map((row) => ({
    seats: row,
    d: columns.reduce((sum, column, j) => {
      const off = BigInt(row[j] ?? 0) * denominator - BigInt(seats) * column.members;
      return column.d ? sum + off ** 2n : sum;
    }, 0n),
  }));
}
