import { togetherOn } from './lawful-row.js';
import type { OptimalFace, Span } from './optimal-face.js';
import type { Problem, ProblemRow } from './problem.js';

/** What is open on each body of a row: which columns have one seat above their base, and how many of them. */
export interface OpenRow {
  readonly bodies: readonly number[];
  /** Seats of one body. */
  readonly seats: number;
  /** What each column has on a body at least; 0 for the slack column. */
  readonly base: readonly number[];
  /** Columns that may have one seat more. */
  readonly free: readonly number[];
  /** How many of them have it. */
  readonly extras: Span;
  /** Whether columns counted as one have what they may, when a body has these seats. */
  readonly isLawful: (seats: readonly number[]) => boolean;
}

/** All nearest tables as a puzzle of seats above a base: see `OptimalFace`. */
export interface OpenTable {
  readonly slack: number;
  readonly rows: readonly OpenRow[];
  /** Seats above the base of each column, over all bodies; none of the slack column, which takes what is left. */
  readonly needs: readonly Span[];
  /** Seats above the base over all bodies and columns, as far as the slack column's total bounds them. */
  readonly extras: Span;
  /** Columns that can be changed for one another, in sets of two or more: free on the same rows, with the same needs. */
  readonly twins: readonly (readonly number[])[];
}

const nothing: Span = { least: 0, most: 0 };

export function openTable(problem: Problem, face: OptimalFace): OpenTable {
  const { slack, oneOf } = problem;
  const rows = problem.rows.map((row, index) =>
    openRow(problem, row, { cells: face.cells[index] ?? [], tight: face.tight[index] ?? [] }),
  );
  const onAll = (seats: (row: OpenRow) => number): number =>
    rows.reduce((sum, row) => sum + seats(row) * row.bodies.length, 0);
  const needs = oneOf.map((_, column) => {
    if (column === slack) return nothing;
    const { least, most } = face.totals[column] as Span;
    const base = onAll((row) => row.base[column] as number);
    return { least: least - base, most: most - base };
  });
  const above = onAll(aboveBase);
  const { least, most } = face.totals[slack] ?? nothing;
  const extras = { least: above - most, most: above - least };
  return { slack, rows, needs, extras, twins: twinsIn(rows, needs, oneOf) };
}

function twinsIn(
  rows: readonly OpenRow[],
  needs: readonly Span[],
  oneOf: readonly number[],
): readonly (readonly number[])[] {
  const alike = new Map<string, number[]>();
  needs.forEach(({ least, most }, column) => {
    const key = `${[oneOf[column], least, most, rows.map(({ free }) => free.includes(column))]}`;
    alike.set(key, [...(alike.get(key) ?? []), column]);
  });
  return [...alike.values()].filter((columns) => columns.length > 1);
}

function openRow(
  { slack, oneOf }: Problem,
  { bodies, seats, cap }: ProblemRow,
  { cells, tight }: { readonly cells: readonly Span[]; readonly tight: readonly boolean[] },
): OpenRow {
  const base = cells.map(({ least }, column) => (column === slack ? 0 : least));
  const free = [...cells.keys()].filter(
    (column) => column !== slack && (cells[column] as Span).most > (base[column] as number),
  );
  const above = aboveBase({ seats, base });
  const { least, most } = cells[slack] ?? nothing;
  const isLawful = (has: readonly number[]): boolean =>
    tight.every((isTight, set) => {
      const together = togetherOn(has, oneOf, set);
      return isTight ? together === cap : together <= cap;
    });
  const extras = { least: Math.max(0, above - most), most: Math.min(free.length, above - least) };
  return { bodies, seats, base, free, extras, isLawful };
}

function aboveBase({ seats, base }: Pick<OpenRow, 'seats' | 'base'>): number {
  return base.reduce((left, each) => left - each, seats);
}

/** By row and column: how many seats above the base the rows from this one on can give. */
export function laterSeats({ rows, needs }: OpenTable): readonly (readonly number[])[] {
  const later: number[][] = [needs.map(() => 0)];
  for (const row of [...rows].reverse()) {
    const next = [...(later[0] as number[])];
    for (const column of row.free) next[column] = (next[column] as number) + row.bodies.length;
    later.unshift(next);
  }
  return later;
}
