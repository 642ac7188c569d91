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
  /** Whether columns counted as one have what they may when these have a seat more. */
  readonly isLawful: (chosen: readonly number[]) => boolean;
}

/** All nearest tables as a puzzle of seats above a base: see `OptimalFace`. */
export interface OpenTable {
  readonly slack: number;
  readonly rows: readonly OpenRow[];
  /** Seats above the base of each column, over all bodies; those of the slack column are without bound. */
  readonly needs: readonly Span[];
  /** Seats above the base over all bodies and columns, as far as the slack column's total bounds them. */
  readonly extras: Span;
}

export function openTable(problem: Problem, face: OptimalFace): OpenTable {
  const { slack } = problem;
  const rows = problem.rows.map((row, index) =>
    openRow({ problem, row, cells: face.cells[index] ?? [], tight: face.tight[index] ?? [] }),
  );
  const free = (column: number): Span => {
    const { low, high } = face.totals[column] as Span;
    const base = rows.reduce((sum, row) => sum + (row.base[column] as number) * row.bodies.length, 0);
    return column === slack
      ? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
      : { low: low - base, high: high - base };
  };
  const needs = problem.oneOf.map((_, column) => free(column));
  const above = rows.reduce((sum, { base, bodies }, index) => {
    const { seats } = problem.rows[index] as ProblemRow;
    return sum + (seats - base.reduce((all, each) => all + each, 0)) * bodies.length;
  }, 0);
  const { low, high } = slack === -1 ? { low: 0, high: 0 } : (face.totals[slack] as Span);
  return { slack, rows, needs, extras: { low: above - high, high: above - low } };
}

function openRow({
  problem,
  row,
  cells,
  tight,
}: {
  readonly problem: Problem;
  readonly row: ProblemRow;
  readonly cells: readonly Span[];
  readonly tight: readonly number[];
}): OpenRow {
  const { slack, oneOf } = problem;
  const base = cells.map(({ low }, column) => (column === slack ? 0 : low));
  const free = cells.flatMap(({ low, high }, column) => (column !== slack && high > low ? [column] : []));
  const above = row.seats - base.reduce((sum, seats) => sum + seats, 0);
  const { low, high } = slack === -1 ? { low: 0, high: 0 } : (cells[slack] as Span);
  const sets = [...new Set(oneOf.filter((set) => set !== -1))];
  const isLawful = (chosen: readonly number[]): boolean =>
    sets.every((set) => {
      const of = (columns: readonly number[], seats: (column: number) => number): number =>
        columns.reduce((sum, column) => (oneOf[column] === set ? sum + seats(column) : sum), 0);
      const has = of([...base.keys()], (column) => base[column] as number) + of(chosen, () => 1);
      return tight.includes(set) ? has === row.cap : has <= row.cap;
    });
  const extras = { low: Math.max(0, above - high), high: Math.min(free.length, above - low) };
  return { bodies: row.bodies, seats: row.seats, base, free, extras, isLawful };
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
