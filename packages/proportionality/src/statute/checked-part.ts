import type { Exact, Part } from './allocation.js';
import type { Balance } from './balance.js';
import type { BalancedPart } from './bound-parts.js';
import type { FilledRow } from './check-table.js';
import type { Columns } from './columns.js';
import { type Deviation, deviationOf } from './deviation.js';
import { fewestChanges } from './fewest-changes.js';
import { isLawfulRow } from './lawful-row.js';
import type { Seats } from './list-tables.js';
import { passingsBetween } from './moves.js';
import { partOf } from './part.js';
import { rowFindings } from './row-findings.js';
import type { CheckedCell, CheckedPart, TableFinding } from './table-findings.js';
import { movesOf, seatsOf, tableOf } from './table-rows.js';

/** A table checked in one part. */
export function checkedPart<G extends string, B extends string>(
  { pool, of }: BalancedPart<G, B>,
  rows: ReadonlyMap<B, FilledRow<G, B>>,
): CheckedPart<G, B> {
  const { bodies, all, made, listed } = of;
  const table = bodies.map(({ id }) => seatsOf(rows.get(id), all));
  const [deviation, least] = [table, listed[0] as Seats].map((each) =>
    deviationOf(each, all, made.targets),
  ) as [Deviation, Deviation];
  const part = partOf(pool, of);
  const { isNearest, findings } = found({ pool, of }, { rows, table, part, deviation, least });
  const nearest = fewestChanges(of, table);
  const moves = movesOf(of, passingsBetween(table, nearest.table));
  return {
    pool,
    isNearest,
    cells: cellsOf(part, all, rows),
    findings,
    deviation: sums(deviation),
    least: sums(least),
    nearest: { table: tableOf(of, nearest.table), moves, isOnly: nearest.isOnly },
  };
}

interface Checked<G extends string, B extends string> {
  readonly rows: ReadonlyMap<B, FilledRow<G, B>>;
  readonly table: Seats;
  readonly part: Part<G, B>;
  readonly deviation: Deviation;
  readonly least: Deviation;
}

/** What is found on the rows, in the totals and, where those leave nothing to say, on the bodies. */
function found<G extends string, B extends string>(
  { pool, of }: BalancedPart<G, B>,
  { rows, table, part, deviation, least }: Checked<G, B>,
): Pick<CheckedPart<G, B>, 'isNearest' | 'findings'> {
  const { bodies, all } = of;
  const onRows = bodies.flatMap((body) => rowFindings(body, rows.get(body.id), all));
  const isLawful =
    onRows.every(({ kind }) => kind === 'unfilled' || kind === 'overfilled') &&
    bodies.every((body, place) => isLawfulRow(body, table[place] as readonly number[], all));
  const isNearC = deviation.totals.exact === least.totals.exact;
  const isNearest = isLawful && isNearC && deviation.bodies.exact === least.bodies.exact;
  const findings = [...onRows, ...(isNearC ? [] : totalFindings(part, of, rows))];
  if (isLawful && !isNearest && (isNearC || pool === null)) {
    findings.push({
      kind: 'bodies',
      principle: 'd',
      pool,
      deviation: deviation.bodies,
      least: least.bodies,
    });
  }
  return { isNearest, findings };
}

function sums({ totals, bodies }: { readonly totals: Exact; readonly bodies: Exact }) {
  return { totals, bodies };
}

/** Totals over a pool that no nearest table has. */
function totalFindings<G extends string, B extends string>(
  { pool, totals, ungrouped }: Part<G, B>,
  of: Balance<G, B>,
  rows: ReadonlyMap<B, FilledRow<G, B>>,
): TableFinding<G, B>[] {
  if (pool === null) return [];
  const given = of.bodies.flatMap(({ id }) => rows.get(id) ?? []);
  const ofGroup = (group: G): number =>
    given.reduce((sum, row) => sum + (row.seats.find(({ id }) => id === group)?.count ?? 0), 0);
  const all = [
    ...totals.map(({ id, overall }) => ({ group: id as G | null, seats: ofGroup(id), ...overall })),
    { group: null, seats: given.reduce((sum, row) => sum + row.ungrouped, 0), ...ungrouped },
  ];
  return all.flatMap(({ group, seats, least, most }): TableFinding<G, B>[] => {
    const off = Math.max(0, seats - most) - Math.max(0, least - seats);
    return off === 0
      ? []
      : [{ kind: 'total', principle: 'c', pool, group, seats, nearest: { least, most }, off }];
  });
}

function cellsOf<G extends string, B extends string>(
  { bodies }: Part<G, B>,
  { shareOf, columns }: Columns<G>,
  rows: ReadonlyMap<B, FilledRow<G, B>>,
): readonly CheckedCell<G, B>[] {
  const members = new Map(columns.map((column) => [column.isGroup ? column.id : null, column.members]));
  return bodies.flatMap((balance) => {
    const row = rows.get(balance.body);
    const cell = (group: G | null, seats: number, share: Exact, nearest: CheckedCell['nearest']) => {
      const owed = (members.get(group) ?? 0) * balance.seats;
      const isRounding = seats >= Math.floor(owed / shareOf) && seats <= Math.ceil(owed / shareOf);
      return { body: balance.body, group, seats, share, isRounding, nearest };
    };
    const counts = new Map(row?.seats.map(({ id, count }) => [id, count]));
    const cells = balance.shares.map(({ id, exact, decimal }, place) => {
      const { least = 0, most = 0 } = balance.groups[place] ?? {};
      return cell(id, counts.get(id) ?? 0, { exact, decimal }, { least, most });
    });
    return [...cells, cell(null, row?.ungrouped ?? 0, balance.ungroupedShare, balance.ungrouped)];
  });
}
