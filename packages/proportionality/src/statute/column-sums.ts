import { laterSeats, type OpenRow, type OpenTable } from './open-table.js';
import type { Span } from './optimal-face.js';

/** A search through the nearest tables, row by row. */
export interface RowSearch {
  readonly open: OpenTable;
  readonly later: readonly (readonly number[])[];
  /** Steps that are left. */
  steps: number;
}

export function rowSearch(open: OpenTable, steps: number): RowSearch {
  return { open, later: laterSeats(open), steps };
}

/**
 * What the bodies of a row can give each free column together, without making the needs of any impossible; more
 * seats to the columns that come first before fewer.
 *
 * @param used - Seats above the base that each column has so far.
 */
export function* columnSums(
  search: RowSearch,
  index: number,
  used: readonly number[],
  given: readonly number[] = [],
): Generator<readonly number[]> {
  const { open, later } = search;
  const { free, bodies, extras } = open.rows[index] as OpenRow;
  const sum = given.reduce((all, each) => all + each, 0);
  if (sum + (free.length - given.length) * bodies.length < extras.least * bodies.length) return;
  const column = free[given.length];
  if (column === undefined) {
    yield given;
    return;
  }
  const need = open.needs[column] as Span;
  const has = used[column] as number;
  const least = Math.max(0, need.least - has - (later[index + 1]?.[column] as number));
  const most = Math.min(bodies.length, need.most - has, extras.most * bodies.length - sum);
  for (let seats = most; seats >= least; seats -= 1) {
    search.steps -= 1;
    if (search.steps <= 0) return;
    yield* columnSums(search, index, used, [...given, seats]);
  }
}

/** Seats of all columns and what the free columns of a row are given. */
export function withGiven(
  { free }: Pick<OpenRow, 'free'>,
  seats: readonly number[],
  given: readonly number[],
): number[] {
  const sum = [...seats];
  free.forEach((column, place) => {
    sum[column] = (sum[column] as number) + (given[place] as number);
  });
  return sum;
}

/** Whether all rows together have given each column what it needs. */
export function isComplete({ needs, extras }: OpenTable, used: readonly number[]): boolean {
  const all = used.reduce((sum, seats) => sum + seats, 0);
  if (all < extras.least || all > extras.most) return false;
  return needs.every(({ least, most }, column) => {
    const seats = used[column] as number;
    return least <= seats && seats <= most;
  });
}
