import { columnSums, isComplete, type RowSearch, rowSearch, withGiven } from './column-sums.js';
import type { OpenRow, OpenTable } from './open-table.js';
import type { Flow } from './problem.js';

/** How many nearest tables there are; a lower bound when the steps were used up. */
export interface TableCount {
  readonly number: bigint;
  readonly isWhole: boolean;
}

interface Counting extends RowSearch {
  readonly seen: Map<string, bigint>;
}

/**
 * The nearest tables, counted without listing them: row by row for bodies that differ, and for equal bodies by how
 * many of them can still take how many seats, so that forty equal bodies cost little more than a few.
 *
 * @param flow - A nearest table.
 * @param steps - Steps after which counting stops. What was counted by then is a lower bound, and so are the tables
 *   that differ from that one within rows alone.
 */
export function countTables(open: OpenTable, flow: Flow, steps: number): TableCount {
  // Rows that leave least open come first, so that columns are settled early.
  const rows = [...open.rows].sort((one, other) => one.free.length - other.free.length);
  const counting = { ...rowSearch({ ...open, rows }, steps), seen: new Map<string, bigint>() };
  const none = open.needs.map(() => 0);
  const number = countFrom(counting, 0, none);
  if (counting.steps > 0) return { number, isWhole: true };
  counting.steps = steps;
  counting.seen.clear();
  const within = open.rows.reduce((product, row, index) => {
    const { free, base, bodies } = row;
    const given = free.map(
      (column) => (flow[index]?.[column] as number) - (base[column] as number) * bodies.length,
    );
    const ways = waysOnRow(counting, row, given);
    return ways > 0n ? product * ways : product;
  }, 1n);
  const isMore = within > number;
  return { number: isMore ? within : number, isWhole: false };
}

function countFrom(counting: Counting, index: number, used: readonly number[]): bigint {
  const { open, seen } = counting;
  const row = open.rows[index];
  if (!row) return isComplete(open, used) ? 1n : 0n;
  const key = `${index}:${used}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  counting.steps -= used.length;
  let sum = 0n;
  for (const given of columnSums(counting, index, used)) {
    const rest = countFrom(counting, index + 1, levelled(open, withGiven(row, used, given)));
    if (rest > 0n) sum += rest * waysOnRow(counting, row, given);
  }
  seen.set(key, sum);
  return sum;
}

/** Seats with those of columns that can be changed for one another in order, which changes no number of tables. */
function levelled({ twins }: OpenTable, used: number[]): readonly number[] {
  for (const columns of twins) {
    const inOrder = columns.map((column) => used[column] as number).sort((one, other) => one - other);
    columns.forEach((column, place) => {
      used[column] = inOrder[place] as number;
    });
  }
  return used;
}

/** In how many ways the bodies of a row can give each free column just so many seats. */
function waysOnRow(counting: Counting, row: OpenRow, given: readonly number[]): bigint {
  if (row.bodies.length === 1) {
    return row.isLawful(withGiven(row, row.base, given)) ? 1n : 0n;
  }
  // Bodies by how many extra seats they can still take.
  const bodies = new Array<number>(row.extras.most + 1).fill(0);
  bodies[row.extras.most] = row.bodies.length;
  const inOrder = [...given].sort((one, other) => one - other);
  return waysFrom(counting, bodies, inOrder, row.extras.most - row.extras.least);
}

/**
 * In how many ways equal bodies can be given seats.
 *
 * @param bodies - How many bodies can still take none, one, two and so on.
 * @param given - The seats of each column that is still to come.
 * @param most - The most seats that a body may be left able to take.
 */
function waysFrom(
  counting: Counting,
  bodies: readonly number[],
  given: readonly number[],
  most: number,
): bigint {
  const [seats, ...others] = given;
  if (seats === undefined) return bodies.every((count, able) => count === 0 || able <= most) ? 1n : 0n;
  const key = `${most}|${bodies}|${given}`;
  const known = counting.seen.get(key);
  if (known !== undefined) return known;
  let sum = 0n;
  for (const { left, ways } of spread(counting, bodies, seats)) {
    sum += ways * waysFrom(counting, left, others, most);
  }
  counting.seen.set(key, sum);
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
