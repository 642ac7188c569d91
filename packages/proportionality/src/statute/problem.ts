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

/** What a seat more and a seat fewer cost each column on each row; infinite where a bound is reached. */
export interface Steps {
  readonly up: readonly number[][];
  readonly down: readonly number[][];
}

export function stepsOf(problem: Problem, flow: Flow): Steps {
  const steps = { up: flow.map((): number[] => []), down: flow.map((): number[] => []) };
  flow.forEach((_, index) => {
    renewSteps(problem, flow, steps, index);
  });
  return steps;
}

/** Brings the steps of a row up to date with what its columns have. */
export function renewSteps(
  { rows, cellStep }: Problem,
  flow: Flow,
  { up, down }: Steps,
  index: number,
): void {
  const row = rows[index] as ProblemRow;
  const has = flow[index] as readonly number[];
  const bodies = row.bodies.length;
  for (let column = 0; column < has.length; column += 1) {
    const seats = has[column] as number;
    const isFull = seats >= (row.upper[column] as number) * bodies;
    const isEmpty = seats <= (row.lower[column] as number) * bodies;
    const level = Math.floor(seats / bodies);
    const below = seats % bodies === 0 ? level - 1 : level;
    (up[index] as number[])[column] = isFull ? Number.POSITIVE_INFINITY : cellStep(row, column, level);
    (down[index] as number[])[column] = isEmpty ? Number.POSITIVE_INFINITY : -cellStep(row, column, below);
  }
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
