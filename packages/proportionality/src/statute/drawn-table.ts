import { DomainError } from '@lga/rules';
import type { Balance } from './balance.js';
import { listTables, type Seats } from './list-tables.js';

/** The most tables of a part that a lot is drawn among, and the steps in which they must be found. */
const mostDrawn = 10_000;
const drawingSteps = 5_000_000;

/** What a lot came to. */
export interface Drawn {
  /** The table of each part. */
  readonly tables: readonly Seats[];
  /** How many tables there were in all, and the place of the one drawn, counted from 1. */
  readonly of: string;
  readonly place: string;
}

/**
 * The table that a lot falls on: with all tables in their listed order, the first part turning slowest, the one at
 * the remainder of the drawn number by how many there are. Anybody can check it by a division.
 *
 * @throws {DomainError} `invalid-seed`; `too-many-tables` beyond 10,000 of a part.
 */
export function drawnTable(parts: readonly Balance[], seed: string): Drawn {
  if (!/^\d{1,200}$/.test(seed)) {
    throw new DomainError('invalid-seed', 'A lot is a whole number of at most 200 digits, as text.');
  }
  const lists = parts.map(allTables);
  const of = lists.reduce((product, list) => product * BigInt(list.length), 1n);
  const drawn = BigInt(seed) % of;
  let rest = drawn;
  const tables = [...lists].reverse().map((list) => {
    const table = list[Number(rest % BigInt(list.length))] as Seats;
    rest /= BigInt(list.length);
    return table;
  });
  return { tables: tables.reverse(), of: `${of}`, place: `${drawn + 1n}` };
}

function allTables({ open, count, listed }: Balance): readonly Seats[] {
  if (count.isWhole && count.number === BigInt(listed.length)) return listed;
  const isFew = count.isWhole && count.number <= BigInt(mostDrawn);
  const tables = isFew ? listTables(open, { most: mostDrawn, steps: drawingSteps }) : [];
  if (BigInt(tables.length) !== count.number) {
    throw new DomainError(
      'too-many-tables',
      `A lot is drawn among at most ${mostDrawn} tables of a part; agreed cells can narrow them first.`,
    );
  }
  return tables;
}
