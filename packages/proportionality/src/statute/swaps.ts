import { togetherOn } from './lawful-row.js';
import type { Seats } from './list-tables.js';
import type { OptimalFace, Span } from './optimal-face.js';
import type { Problem, ProblemRow } from './problem.js';

/** One seat of a body from one column to another. */
export interface Exchange {
  readonly body: number;
  readonly from: number;
  readonly to: number;
}

interface Open {
  readonly table: Seats;
  readonly problem: Problem;
  readonly face: OptimalFace;
  readonly rowOf: readonly number[];
}

/** Bodies beyond which exchanges are not looked for, and the most that are given. */
const mostBodies = 200;
const mostSwaps = 24;

/**
 * Closed chains of exchanges that lead from one nearest table to others: for each exchange that a body alone could
 * make, the shortest chain that makes up for it on other bodies or in the totals.
 */
export function swapsFrom(
  table: Seats,
  problem: Problem,
  face: OptimalFace,
): readonly (readonly Exchange[])[] {
  if (table.length > mostBodies) return [];
  const rowOf: number[] = [];
  problem.rows.forEach(({ bodies }, row) => {
    for (const body of bodies) rowOf[body] = row;
  });
  const open = { table, problem, face, rowOf };
  const swaps = new Map<string, readonly Exchange[]>();
  for (let body = 0; body < table.length && swaps.size < mostSwaps; body += 1) {
    for (const first of exchangesOn(open, body)) {
      const chain = closed(open, first);
      if (chain && swaps.size < mostSwaps) swaps.set(keyOf(chain), chain);
    }
  }
  return [...swaps.values()];
}

/** The exchanges that leave a body as near as it was, whatever they do to the totals. */
function exchangesOn(open: Open, body: number): readonly Exchange[] {
  const columns = [...open.problem.oneOf.keys()];
  return columns.flatMap((from) =>
    columns.flatMap((to) => (mayExchange(open, { body, from, to }) ? [{ body, from, to }] : [])),
  );
}

function mayExchange({ table, problem, face, rowOf }: Open, { body, from, to }: Exchange): boolean {
  const row = rowOf[body] as number;
  const has = table[body] as readonly number[];
  const spans = face.cells[row] as readonly Span[];
  if (from === to || (has[from] as number) <= (spans[from] as Span).low) return false;
  if ((has[to] as number) >= (spans[to] as Span).high) return false;
  const [giver, taker] = [problem.oneOf[from] as number, problem.oneOf[to] as number];
  if (giver === taker) return true;
  const tight = face.tight[row] as readonly number[];
  if (tight.includes(giver) || tight.includes(taker)) return false;
  return taker === -1 || togetherOn(has, problem.oneOf, taker) < (problem.rows[row] as ProblemRow).cap;
}

/** The shortest chain that begins with an exchange and leaves every column as near as it was, if there is one. */
function closed(open: Open, first: Exchange): readonly Exchange[] | undefined {
  const mayFall = totalIn(open, first.from) > (open.face.totals[first.from] as Span).low;
  const seen = new Set([first.to]);
  const chains: (readonly Exchange[])[] = [[first]];
  for (const chain of chains) {
    const holder = (chain.at(-1) as Exchange).to;
    const mayRise = totalIn(open, holder) < (open.face.totals[holder] as Span).high;
    if (holder === first.from || (mayFall && mayRise)) return chain;
    for (const next of exchangesFrom(open, holder, chain)) {
      if (seen.has(next.to)) continue;
      seen.add(next.to);
      chains.push([...chain, next]);
    }
  }
  return undefined;
}

/** The exchanges by which a column passes a seat on, on bodies that a chain has not touched. */
function exchangesFrom(open: Open, from: number, chain: readonly Exchange[]): readonly Exchange[] {
  const found: Exchange[] = [];
  for (let to = 0; to < open.problem.oneOf.length; to += 1) {
    const body = open.table.findIndex(
      (_, place) =>
        mayExchange(open, { body: place, from, to }) && chain.every((each) => each.body !== place),
    );
    if (body !== -1) found.push({ body, from, to });
  }
  return found;
}

function totalIn({ table }: Open, column: number): number {
  return table.reduce((sum, seats) => sum + (seats[column] as number), 0);
}

function keyOf(chain: readonly Exchange[]): string {
  return chain
    .map(({ body, from, to }) => `${body}:${from}>${to}`)
    .sort()
    .join(' ');
}
