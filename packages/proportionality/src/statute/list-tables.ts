import { laterSeats, type OpenRow, type OpenTable } from './open-table.js';
import type { Span } from './optimal-face.js';

/** Seats of every column, body by body. */
export type Seats = readonly (readonly number[])[];

interface Listing {
  readonly open: OpenTable;
  /** The row of each body. */
  readonly rowOf: readonly OpenRow[];
  readonly later: readonly (readonly number[])[];
  /** Seats above the base that each column has so far. */
  readonly used: number[];
  readonly table: number[][];
  readonly found: Seats[];
  readonly most: number;
  steps: number;
}

/**
 * The nearest tables one by one: bodies in their order, and on each body the columns in theirs, those that come
 * first having the seats above their base first. At most so many tables, after at most so many steps.
 */
export function listTables(
  open: OpenTable,
  { most, steps }: { readonly most: number; readonly steps: number },
): readonly Seats[] {
  const rowOf: OpenRow[] = [];
  for (const row of open.rows) for (const body of row.bodies) rowOf[body] = row;
  const later = laterSeats({ ...open, rows: rowOf.map((row, body) => ({ ...row, bodies: [body] })) });
  const used = open.needs.map(() => 0);
  const listing = { open, rowOf, later, used, table: [], found: [], most, steps };
  fillFrom(listing, 0);
  return listing.found;
}

function fillFrom(listing: Listing, body: number): void {
  const { open, rowOf, used, table, found } = listing;
  const row = rowOf[body];
  if (row) {
    table.push([...row.base]);
    choose(listing, { row, body, place: 0, chosen: [] });
    table.pop();
    return;
  }
  const all = used.reduce((sum, seats) => sum + seats, 0);
  if (all < open.extras.low || all > open.extras.high) return;
  found.push(table.map((seats, place) => withSlack(seats, (rowOf[place] as OpenRow).seats, open.slack)));
}

/** The seats of a body with what is left of it in the slack column. */
function withSlack(seats: readonly number[], of: number, slack: number): readonly number[] {
  if (slack === -1) return [...seats];
  const rest = seats.reduce((left, each, column) => (column === slack ? left : left - each), of);
  return seats.map((each, column) => (column === slack ? rest : each));
}

interface Choice {
  readonly row: OpenRow;
  readonly body: number;
  readonly place: number;
  readonly chosen: readonly number[];
}

/** Tries a body's seats above the base in every way that makes the needs of no column impossible. */
function choose(listing: Listing, { row, body, place, chosen }: Choice): void {
  const { free, extras, isLawful } = row;
  listing.steps -= 1;
  if (listing.steps <= 0 || listing.found.length >= listing.most) return;
  if (chosen.length + free.length - place < extras.low) return;
  const column = free[place];
  if (column === undefined) {
    if (isLawful(chosen)) fillFrom(listing, body + 1);
    return;
  }
  const { low, high } = listing.open.needs[column] as Span;
  const has = listing.used[column] as number;
  if (chosen.length < extras.high && has < high) {
    give(listing, body, column, 1);
    choose(listing, { row, body, place: place + 1, chosen: [...chosen, column] });
    give(listing, body, column, -1);
  }
  const later = listing.later[body + 1]?.[column] as number;
  if (has + later >= low) choose(listing, { row, body, place: place + 1, chosen });
}

function give({ used, table }: Listing, body: number, column: number, seats: number): void {
  const row = table[body] as number[];
  row[column] = (row[column] as number) + seats;
  used[column] = (used[column] as number) + seats;
}
