import type { FilledRow } from './check-table.js';
import type { Columns } from './columns.js';
import { togetherOn } from './lawful-row.js';
import type { BoundBody } from './part-problem.js';
import type { TableFinding } from './table-findings.js';
import { seatsOf } from './table-rows.js';

/** What is found on one row: sizes, members, and principles (a) and (b). */
export function rowFindings<G extends string, B extends string>(
  body: BoundBody<B>,
  row: FilledRow<G, B> | undefined,
  all: Columns<G>,
): readonly TableFinding<G, B>[] {
  const { id, seats } = body;
  if (!row) return [{ kind: 'missing-row', body: id, seats }];
  const has = seatsOf(row, all);
  const given = row.seats.reduce((sum, { count }) => sum + count, row.ungrouped);
  const findings: TableFinding<G, B>[] = [];
  if (given !== seats) findings.push({ kind: 'does-not-add-up', body: id, seats, given });
  return [
    ...findings,
    ...beyondMembers(id, row, all),
    ...allToOne(body, has, all),
    ...withoutMajority(body, has, all),
    ...fillings(row),
  ];
}

function beyondMembers<G extends string, B extends string>(
  body: B,
  row: FilledRow<G, B>,
  { columns }: Columns<G>,
): readonly TableFinding<G, B>[] {
  const ungrouped = columns.reduce((sum, { isGroup, members }) => (isGroup ? sum : sum + members), 0);
  const counts = row.seats.map(({ id, count }) => {
    const members = columns.find((column) => column.isGroup && column.id === id)?.members ?? 0;
    return { group: id as G | null, seats: count, members };
  });
  return [...counts, { group: null, seats: row.ungrouped, members: ungrouped }]
    .filter(({ seats, members }) => seats > members)
    .map((each) => ({ kind: 'more-than-members', body, ...each }));
}

function allToOne<G extends string, B extends string>(
  { id, seats, bounds }: BoundBody<B>,
  has: readonly number[],
  { columns, oneOf }: Columns<G>,
): readonly TableFinding<G, B>[] {
  if (seats < 2 || bounds.unmet.some(({ principle }) => principle === 'a')) return [];
  const alone = has.findIndex((count, column) => count >= seats && columns[column]?.isGroup);
  const set =
    alone === -1 ? oneOf.find((each) => each !== -1 && togetherOn(has, oneOf, each) >= seats) : undefined;
  const groups = columns.flatMap((column, place) => {
    const isOne = place === alone || (set !== undefined && oneOf[place] === set);
    return isOne && column.id !== null ? [column.id] : [];
  });
  return groups.length === 0 ? [] : [{ kind: 'all-to-one', principle: 'a', body: id, groups }];
}

function withoutMajority<G extends string, B extends string>(
  { id, bounds }: BoundBody<B>,
  has: readonly number[],
  { columns, majority }: Columns<G>,
): readonly TableFinding<G, B>[] {
  const group = columns[majority]?.id;
  const needed = bounds.lower[majority] ?? 0;
  const seats = has[majority] ?? 0;
  if (group === undefined || group === null || seats >= needed) return [];
  return [{ kind: 'no-majority', principle: 'b', body: id, group, seats, needed }];
}

function fillings<G extends string, B extends string>({
  body,
  seats,
  ungrouped,
  filled,
}: FilledRow<G, B>): readonly TableFinding<G, B>[] {
  if (!filled) return [];
  const counts = new Map(filled.seats.map(({ id, count }) => [id, count]));
  const all = [
    ...seats.map(({ id, count }) => ({ group: id as G | null, seats: count, filled: counts.get(id) ?? 0 })),
    { group: null, seats: ungrouped, filled: filled.ungrouped },
  ];
  return all
    .filter((each) => each.filled !== each.seats)
    .map((each) => ({ kind: each.filled < each.seats ? 'unfilled' : 'overfilled', body, ...each }));
}
