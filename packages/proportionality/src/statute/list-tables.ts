import { columnSums, isComplete, type RowSearch, rowSearch, withGiven } from './column-sums.js';
import type { OpenRow, OpenTable } from './open-table.js';

/** Seats of every column, body by body. */
export type Seats = readonly (readonly number[])[];

/**
 * The nearest tables one by one: bodies in their order, and on each body the columns in theirs, those that come
 * first having the seats above their base first. At most so many tables, after at most so many steps.
 */
export function listTables(
  open: OpenTable,
  { most, steps }: { readonly most: number; readonly steps: number },
): readonly Seats[] {
  const rows: OpenRow[] = [];
  for (const row of open.rows) for (const body of row.bodies) rows[body] = { ...row, bodies: [body] };
  const search = rowSearch({ ...open, rows }, steps);
  const found: Seats[] = [];
  const none = open.needs.map(() => 0);
  for (const table of tablesFrom(search, none, [])) {
    found.push(table);
    if (found.length === most) break;
  }
  return found;
}

/** The tables that begin with the given bodies. */
function* tablesFrom(search: RowSearch, used: readonly number[], table: Seats): Generator<Seats> {
  const { open } = search;
  const row = open.rows[table.length];
  if (!row) {
    if (isComplete(open, used)) yield table;
    return;
  }
  for (const given of columnSums(search, table.length, used)) {
    const seats = withGiven(row, row.base, given);
    if (!row.isLawful(seats)) continue;
    const next = [...table, withSlack(seats, row.seats, open.slack)];
    yield* tablesFrom(search, withGiven(row, used, given), next);
  }
}

/** The seats of a body with what is left of it in the slack column. */
function withSlack(seats: readonly number[], of: number, slack: number): readonly number[] {
  const rest = seats.reduce((left, each, column) => (column === slack ? left : left - each), of);
  return seats.map((each, column) => (column === slack ? rest : each));
}
