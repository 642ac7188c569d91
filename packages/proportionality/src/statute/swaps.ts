import { withGiven } from './column-sums.js';
import type { Seats } from './list-tables.js';
import type { OpenTable } from './open-table.js';
import type { OptimalFace, Span } from './optimal-face.js';
import { totalOf } from './problem.js';

/** One seat of a body from one column to another. */
export interface Exchange {
  readonly body: number;
  readonly from: number;
  readonly to: number;
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
  open: OpenTable,
  face: OptimalFace,
): readonly (readonly Exchange[])[] {
  const swaps = new Map<string, readonly Exchange[]>();
  const exchanges = table.length > mostBodies ? [] : exchangesIn(table, open, face);
  const totals = face.totals.map((_, column) => totalOf(table, column));
  for (const first of exchanges) {
    const chain = closed({ exchanges, totals, spans: face.totals }, first);
    if (chain) swaps.set(keyOf(chain), chain);
    if (swaps.size === mostSwaps) break;
  }
  return [...swaps.values()];
}

/** The exchanges that leave their body as near as it was, whatever they do to the totals. */
function exchangesIn(table: Seats, { rows }: OpenTable, { cells }: OptimalFace): readonly Exchange[] {
  const found = rows.flatMap(({ bodies, isLawful }, row) =>
    bodies.flatMap((body) => {
      const has = table[body] as readonly number[];
      const spans = [...(cells[row] as readonly Span[]).entries()];
      const givers = spans.filter(([column, { least }]) => (has[column] as number) > least);
      const takers = spans.filter(([column, { most }]) => (has[column] as number) < most);
      return givers.flatMap(([from]) =>
        takers.flatMap(([to]) => {
          const isOpen = to !== from && isLawful(withGiven({ free: [from, to] }, has, [-1, 1]));
          return isOpen ? [{ body, from, to }] : [];
        }),
      );
    }),
  );
  return found.sort((one, other) => one.body - other.body);
}

interface Open {
  readonly exchanges: readonly Exchange[];
  readonly totals: readonly number[];
  readonly spans: readonly Span[];
}

/** The shortest chain that begins with an exchange and leaves every column as near as it was, if there is one. */
function closed({ exchanges, totals, spans }: Open, first: Exchange): readonly Exchange[] | undefined {
  const mayFall = (totals[first.from] as number) > (spans[first.from] as Span).least;
  const seen = new Set([first.to]);
  const chains: (readonly Exchange[])[] = [[first]];
  for (const chain of chains) {
    const holder = (chain.at(-1) as Exchange).to;
    const mayRise = (totals[holder] as number) < (spans[holder] as Span).most;
    if (holder === first.from || (mayFall && mayRise)) return chain;
    for (const next of exchanges) {
      if (next.from !== holder || seen.has(next.to) || chain.some(({ body }) => body === next.body)) continue;
      seen.add(next.to);
      chains.push([...chain, next]);
    }
  }
  return undefined;
}

function keyOf(chain: readonly Exchange[]): string {
  return chain
    .map(({ body, from, to }) => `${[body, from, to]}`)
    .sort()
    .join(' ');
}
