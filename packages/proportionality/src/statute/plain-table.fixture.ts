import type { AllocationFacts } from './allocation.js';

/** One pool of bodies as plain bigints, worked out anew from the facts: for implementations that share no code. */
export interface PlainTable {
  readonly denominator: bigint;
  readonly bodies: readonly {
    readonly seats: number;
    readonly least: readonly number[];
    readonly most: readonly number[];
  }[];
  /** Columns: members, and whether (c) and (d) look at them. */
  readonly columns: readonly { readonly members: bigint; readonly c: boolean; readonly d: boolean }[];
  /** Sets of columns that may not have all the seats of a body together. */
  readonly together: readonly (readonly number[])[];
}

/** Own shares only; all bodies are taken to be of one pool, none of them in a clash. */
export function plainTable({ council, bodies, readings }: AllocationFacts): PlainTable {
  const { groups, ungrouped: u } = council;
  const kind = readings.ungrouped.kind;
  const members = groups.map((group) => group.members);
  const inPost = members.reduce((a, b) => a + b, u);
  const total = readings.membership === 'in-post' ? inPost : council.size;
  const columns = members.map((m) => ({ members: BigInt(m), c: true, d: true }));
  if (u > 0 && kind === 'column-each')
    for (let i = 0; i < u; i += 1) columns.push({ members: 1n, c: true, d: true });
  else if (u > 0 && kind !== 'left-out') {
    columns.push({
      members: BigInt(u),
      c: kind === 'unit' || kind === 'pseudo-group',
      d: kind === 'pseudo-group',
    });
  }
  const ids = groups.map(({ id }) => id);
  const together = (council.countAsOne ?? []).map((set) => set.map((id) => ids.indexOf(id)));
  const coversAll = (set: readonly number[]): boolean => set.length === columns.length;
  const a = columns.length > 1 && !together.some(coversAll);
  const plain = bodies.map(({ seats, coOptees }) => {
    const counted =
      coOptees && (coOptees.reach === 'counted' || readings.openCoOptees === 'counted') ? coOptees.seats : 0;
    const half = Math.floor((seats + counted) / 2) + 1;
    const limit = a && seats > 1 ? seats - 1 : seats;
    return {
      seats,
      least: columns.map((_, j) =>
        (members[j] ?? 0) * 2 > total ? Math.min(half, limit, members[j] ?? 0) : 0,
      ),
      most: columns.map((column) => Math.min(Number(column.members), column.d ? limit : seats)),
    };
  });
  return {
    denominator: BigInt(kind === 'left-out' ? inPost - u : total),
    bodies: plain,
    columns,
    together: a ? together : [],
  };
}

/** The deviations of a table, multiplied by the square of the denominator: (c), then (d). */
export function deviations(
  { denominator, bodies, columns }: PlainTable,
  table: readonly (readonly number[])[],
): readonly [bigint, bigint] {
  const all = BigInt(bodies.reduce((sum, { seats }) => sum + seats, 0));
  let [c, d] = [0n, 0n];
  columns.forEach((column, j) => {
    const total = table.reduce((sum, row) => sum + BigInt(row[j] ?? 0), 0n);
    if (column.c) c += (total * denominator - all * column.members) ** 2n;
    table.forEach((row, i) => {
      const off = BigInt(row[j] ?? 0) * denominator - BigInt(bodies[i]?.seats ?? 0) * column.members;
      if (column.d) d += off ** 2n;
    });
  });
  return [c, d];
}
