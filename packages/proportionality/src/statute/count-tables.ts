import { laterSeats, type OpenRow, type OpenTable } from './open-table.js';

/** How many nearest tables there are; a lower bound when the steps were used up. */
export interface TableCount {
  readonly number: bigint;
  readonly isWhole: boolean;
}

interface Counting {
  readonly open: OpenTable;
  readonly later: readonly (readonly number[])[];
  readonly seen: Map<string, bigint>;
  steps: number;
}

/**
 * The nearest tables, counted without listing them: row by row for bodies that differ, and for equal bodies by how
 * many of them can still take how many seats, so that forty equal bodies cost little more than a few.
 *
 * @param given - Seats above the base that a nearest table gives each column on each row.
 * @param steps - Steps after which counting stops. What was counted by then is a lower bound, and so are the tables
 *   that differ from the given one within rows alone.
 */
export function countTables(
  open: OpenTable,
  given: readonly (readonly number[])[],
  steps: number,
): TableCount {
  const counting = { open, later: laterSeats(open), seen: new Map<string, bigint>(), steps };
  const none = open.needs.map(() => 0);
  const number = countFrom(counting, 0, none);
  if (counting.steps > 0) return { number, isWhole: true };
  counting.steps = steps;
  counting.seen.clear();
  const within = open.rows.reduce((product, row, index) => {
    const ofRow = row.free.map((column) => given[index]?.[column] as number);
    const ways = waysOnRow(counting, row, ofRow);
    return ways > 0n ? product * ways : product;
  }, 1n);
  return { number: [number, within].sort((a, b) => (a < b ? 1 : -1))[0] as bigint, isWhole: false };
}

function countFrom(counting: Counting, index: number, used: readonly number[]): bigint {
  const { open, seen } = counting;
  const row = open.rows[index];
  if (!row) return isComplete(open, used) ? 1n : 0n;
  const key = `${index}:${used.join()}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  let sum = 0n;
  for (const given of columnSums(counting, index, used)) {
    const next = [...used];
    row.free.forEach((column, place) => {
      next[column] = (next[column] as number) + (given[place] as number);
    });
    const rest = countFrom(counting, index + 1, next);
    if (rest > 0n) sum += rest * waysOnRow(counting, row, given);
    if (counting.steps <= 0) break;
  }
  seen.set(key, sum);
  return sum;
}

function isComplete({ needs, extras }: OpenTable, used: readonly number[]): boolean {
  const all = used.reduce((sum, seats) => sum + seats, 0);
  if (all < extras.low || all > extras.high) return false;
  return needs.every(({ low, high }, column) => {
    const seats = used[column] as number;
    return low <= seats && seats <= high;
  });
}

/** What the bodies of a row can give each free column together, without making the needs of any impossible. */
function* columnSums(
  counting: Counting,
  index: number,
  used: readonly number[],
  given: readonly number[] = [],
): Generator<readonly number[]> {
  const { open, later } = counting;
  const { free, bodies, extras } = open.rows[index] as OpenRow;
  const sum = given.reduce((all, each) => all + each, 0);
  if (sum + (free.length - given.length) * bodies.length < extras.low * bodies.length) return;
  const column = free[given.length];
  if (column === undefined) {
    if (sum >= extras.low * bodies.length) yield given;
    return;
  }
  const need = open.needs[column] as { low: number; high: number };
  const has = used[column] as number;
  const least = Math.max(0, need.low - has - (later[index + 1]?.[column] ?? 0));
  const most = Math.min(bodies.length, need.high - has, extras.high * bodies.length - sum);
  for (let seats = most; seats >= least; seats -= 1) {
    counting.steps -= 1;
    if (counting.steps <= 0) return;
    yield* columnSums(counting, index, used, [...given, seats]);
  }
}

/** In how many ways the bodies of a row can give each free column just so many seats. */
function waysOnRow(counting: Counting, row: OpenRow, given: readonly number[]): bigint {
  if (row.bodies.length === 1) {
    return row.isLawful(row.free.filter((_, place) => given[place] === 1)) ? 1n : 0n;
  }
  // Bodies by how many extra seats they can still take.
  const bodies = new Array<number>(row.extras.high + 1).fill(0);
  bodies[row.extras.high] = row.bodies.length;
  const key = `${row.bodies[0]}|`;
  return waysFrom(counting, { bodies, given, most: row.extras.high - row.extras.low, key });
}

interface EqualBodies {
  readonly bodies: readonly number[];
  /** Seats still to be given, column by column. */
  readonly given: readonly number[];
  /** The most seats that a body may be left able to take. */
  readonly most: number;
  readonly key: string;
}

function waysFrom(counting: Counting, { bodies, given, most, key }: EqualBodies): bigint {
  const [seats, ...others] = given;
  if (seats === undefined) return bodies.every((count, able) => count === 0 || able <= most) ? 1n : 0n;
  const state = `${key}${bodies.join()}|${given.join()}`;
  const known = counting.seen.get(state);
  if (known !== undefined) return known;
  let sum = 0n;
  for (const { left, ways } of spread(counting, bodies, seats)) {
    sum += ways * waysFrom(counting, { bodies: left, given: others, most, key });
    if (counting.steps <= 0) break;
  }
  counting.seen.set(state, sum);
  return sum;
}

/** Every way to give one seat each to so many bodies, by how many they can still take. */
function* spread(
  counting: Counting,
  bodies: readonly number[],
  seats: number,
  able = bodies.length - 1,
): Generator<{ readonly left: readonly number[]; readonly ways: bigint }> {
  if (seats === 0) yield { left: bodies, ways: 1n };
  if (seats === 0 || able === 0) return;
  const here = bodies[able] as number;
  for (let taken = Math.min(here, seats); taken >= 0; taken -= 1) {
    counting.steps -= 1;
    if (counting.steps <= 0) return;
    for (const { left, ways } of spread(counting, bodies, seats - taken, able - 1)) {
      const after = [...left];
      after[able] = (after[able] as number) - taken;
      after[able - 1] = (after[able - 1] as number) + taken;
      yield { left: after, ways: ways * choose(here, taken) };
    }
  }
}

function choose(all: number, some: number): bigint {
  let ways = 1n;
  for (let each = 1; each <= some; each += 1) ways = (ways * BigInt(all - some + each)) / BigInt(each);
  return ways;
}
