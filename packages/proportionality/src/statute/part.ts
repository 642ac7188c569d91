import type { BodyBalance, Certificate, EquallyGood, GroupTotal, Part, Range } from './allocation.js';
import type { Balance } from './balance.js';
import { ofGroups } from './columns.js';
import { deviationOf } from './deviation.js';
import { forcedIn } from './forced.js';
import type { Seats } from './list-tables.js';
import { nearestTable } from './nearest-table.js';
import { optimalFace, type Span } from './optimal-face.js';
import { majoritySeats, problemOf, sharedOut } from './part-problem.js';
import { groupRanges, listedRange, restOf, ungroupedOn } from './ranges.js';
import { type SharesOf, sharesOf, ungroupedIn } from './shares-of.js';
import { swapsFrom } from './swaps.js';
import { movesOf, tableOf } from './table-rows.js';

/** A part as its balance leaves it, in plain data. */
export function partOf<G extends string, B extends string>(
  pool: string | null,
  of: Balance<G, B>,
): Part<G, B> {
  const { bodies, all, made, face, listed } = of;
  const seats = bodies.reduce((sum, body) => sum + body.seats, 0);
  const balances = bodyBalances(of, pool === null);
  const totals = groupTotals(of, seats, balances);
  const inTable = (table: Seats) => table.reduce((sum, row) => sum + ungroupedOn(row, all.columns), 0);
  return {
    pool,
    seats,
    bodies: balances,
    totals,
    ungrouped: {
      members: ungroupedIn(all.columns),
      ...sharesOf(all, seats).ungrouped,
      ...(listedRange(of, inTable) ?? restOf({ spans: face.totals, columns: all.columns, seats })),
    },
    forced: forcedIn(of, totals),
    deviation: deviationOf(listed[0] as Seats, all, made.targets),
    equallyGood: equallyGood(of),
    certificate: certificateOf(of),
  };
}

/** Each body; what rests on its size and bounds alone is worked out once for equal bodies. */
function bodyBalances<G extends string, B extends string>(
  of: Balance<G, B>,
  isByItself: boolean,
): readonly BodyBalance<G, B>[] {
  const { bodies, all, made, face } = of;
  const balances: BodyBalance<G, B>[] = [];
  made.problem.rows.forEach((row, index) => {
    const { seats } = row;
    const { groups, ungrouped } = sharesOf(all, seats);
    const spans = face.cells[index] as readonly Span[];
    const ranges = groupRanges(all, spans);
    const rest = restOf({ spans, columns: all.columns, seats });
    const alone = isByItself ? ranges : aloneRanges(of, row.bodies[0] as number);
    for (const place of row.bodies) {
      const inTable = (table: Seats) => ungroupedOn(table[place] as readonly number[], all.columns);
      const { id: body } = bodies[place] as Balance<G, B>['bodies'][number];
      balances[place] = {
        body,
        seats,
        shares: groups,
        ungroupedShare: ungrouped,
        alone,
        groups: ranges,
        ungrouped: listedRange(of, inTable) ?? rest,
      };
    }
  });
  return balances;
}

/** What a body would have without regard to the totals. */
function aloneRanges<G extends string, B extends string>(
  { bodies, all }: Balance<G, B>,
  place: number,
): readonly Range<G>[] {
  const problem = problemOf([bodies[place] as Balance['bodies'][number]], all, () => 0);
  return groupRanges(all, optimalFace(problem, nearestTable(problem)).cells[0] as readonly Span[]);
}

function groupTotals<G extends string, B extends string>(
  { all, face, made, bodies: bound }: Balance<G, B>,
  seats: number,
  bodies: readonly BodyBalance<G, B>[],
): readonly GroupTotal<G>[] {
  const { groups }: SharesOf<G> = sharesOf(all, seats);
  const least = majoritySeats(bound, all);
  const overall = groupRanges(all, sharedOut(all, made.targets, { seats, least }));
  return groupRanges(all, face.totals).map((range, group) => {
    const sum = (end: 'least' | 'most') =>
      made.problem.rows.reduce((total, { bodies: [first = 0, ...others] }) => {
        const alone = bodies[first]?.alone[group] as Range<G>;
        return total + alone[end] * (1 + others.length);
      }, 0);
    const shared = overall[group] as Range<G>;
    return {
      ...(groups[group] as SharesOf<G>['groups'][number]),
      ...range,
      members: (all.columns[group] as { members: number }).members,
      overall: { least: Math.min(shared.least, range.least), most: Math.max(shared.most, range.most) },
      bodiesAlone: { least: sum('least'), most: sum('most') },
    };
  });
}

function equallyGood<G extends string, B extends string>(of: Balance<G, B>): EquallyGood<G, B> {
  const { count, listed, open, face } = of;
  const [first, ...others] = listed;
  const number = count.number > BigInt(listed.length) ? count.number : BigInt(listed.length);
  const swaps = number > 1n ? swapsFrom(first as Seats, open, face) : [];
  return {
    number: number.toString(),
    counted: count.isWhole ? 'all' : 'at-least',
    tables: [tableOf(of, first as Seats), ...others.map((table) => tableOf(of, table))],
    listed: count.isWhole && number === BigInt(listed.length) ? 'all' : 'some',
    swaps: swaps.map((chain) => movesOf(of, chain)),
  };
}

function certificateOf<G extends string>({ all, nearest }: Balance<G>): Certificate<G> {
  const { first, second } = nearest.ways;
  // Adding 0 turns -0, which is no whole number to a reader, into 0.
  const price = (column: number) => [(first[column] as number) + 0, (second[column] as number) + 0] as const;
  return {
    groups: ofGroups(all, (id, column) => ({ id, price: price(column) })),
    ungrouped: all.columns.flatMap(({ isGroup }, column) => (isGroup ? [] : [price(column)])),
  };
}
