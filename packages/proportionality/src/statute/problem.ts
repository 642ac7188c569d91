/** Equal bodies of a part, taken together. Bounds are those of one body. */
export interface ProblemRow {
  /** The bodies, as places in the part. */
  readonly bodies: readonly number[];
  readonly seats: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** The most seats that columns counted as one may have together. */
  readonly cap: number;
}

/**
 * A part as a table of whole numbers: rows add up to their seats, cells stay within bounds, and what is sought is
 * the least total cost, then the least cell cost. Both are convex: each further seat costs no less than the last.
 */
export interface Problem {
  readonly rows: readonly ProblemRow[];
  /** The set of columns counted as one that a column is in, or -1. As long as there are columns. */
  readonly oneOf: readonly number[];
  /** The column, if any, whose seats on a body cost nothing and that takes what the others leave; otherwise -1. */
  readonly slack: number;
  /** What a further seat costs the total of a column that has so many. */
  readonly totalStep: (column: number, seats: number) => number;
  /** What a further seat on one body costs a column that has so many there. */
  readonly cellStep: (row: ProblemRow, column: number, seats: number) => number;
}

/** Seats of every column on every row, on all bodies of the row together. */
export type Flow = readonly number[][];

/** What a further seat costs a column on a row; `undefined` where its bound is reached. */
export function stepUp(
  { cellStep }: Problem,
  row: ProblemRow,
  column: number,
  has: number,
): number | undefined {
  const bodies = row.bodies.length;
  if (has >= (row.upper[column] as number) * bodies) return undefined;
  return cellStep(row, column, Math.floor(has / bodies));
}

/** What it costs a column to give up a seat on a row; `undefined` where its bound is reached. */
export function stepDown(
  { cellStep }: Problem,
  row: ProblemRow,
  column: number,
  has: number,
): number | undefined {
  const bodies = row.bodies.length;
  if (has <= (row.lower[column] as number) * bodies) return undefined;
  return -cellStep(row, column, Math.floor((has - 1) / bodies));
}

/** Whether one pair of costs is below another: by its first number, or by its second where those are equal. */
export function isLess(first: number, second: number, thanFirst: number, thanSecond: number): boolean {
  return first < thanFirst || (first === thanFirst && second < thanSecond);
}

/** The sum of a column over all rows. */
export function totalOf(flow: readonly (readonly number[])[], column: number): number {
  let sum = 0;
  for (const row of flow) sum += row[column] as number;
  return sum;
}
