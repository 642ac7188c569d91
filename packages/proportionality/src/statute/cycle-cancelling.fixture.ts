import type { PlainTable } from './plain-table.fixture.js';

/** An arc of the residual network: one more seat along it costs so much. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly move: () => void;
}

interface State {
  readonly plain: PlainTable;
  readonly table: number[][];
  readonly totals: number[];
  /** What a unit of (c) weighs against (d): more than any chain can cost in (d). */
  readonly weight: number;
}

/**
 * A nearest table by another way: begin with any lawful table, and while some closed chain of moves costs less than
 * nothing, make it. One number holds both costs, and sets counted as one are nodes of the network.
 *
 * @see Klein, A primal method for minimal cost flows, Management Science 14 (1967)
 */
export function nearestByCancelling(plain: PlainTable): readonly (readonly number[])[] {
  const table = plain.bodies.map((body) => anyRow(plain, body));
  const totals = plain.columns.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const size = Number(plain.denominator) * 2 * Math.max(...plain.bodies.map(({ seats }) => seats));
  const weight = size * (2 * plain.columns.length + 2) + 1;
  const state = { plain, table, totals, weight };
  for (;;) {
    const cycle = negativeCycle(state);
    if (!cycle) return table;
    for (const { move } of cycle) move();
  }
}

/** Any row within its bounds: first what each must have, then as much as each may. */
function anyRow(
  { columns, together }: PlainTable,
  { seats, least, most }: PlainTable['bodies'][number],
): number[] {
  const row = [...least];
  const room = (j: number): number => {
    const set = together.find((each) => each.includes(j));
    const has = set?.reduce((sum, each) => sum + (row[each] ?? 0), 0) ?? 0;
    return Math.min((most[j] ?? 0) - (row[j] ?? 0), set && seats > 1 ? seats - 1 - has : seats);
  };
  let left = row.reduce((rest, each) => rest - each, seats);
  columns.forEach((_, j) => {
    const more = Math.max(0, Math.min(left, room(j)));
    row[j] = (row[j] ?? 0) + more;
    left -= more;
  });
  if (left !== 0) throw new Error('A plain row was to be filled.');
  return row;
}

function residual(state: State): readonly Arc[] {
  const { plain, table, totals, weight } = state;
  const { bodies, columns, together } = plain;
  const [n, m, D] = [bodies.length, columns.length, Number(plain.denominator)];
  const root = n + m;
  const arcs: Arc[] = [];
  bodies.forEach(({ seats, least, most }, i) => {
    const row = table[i] as number[];
    const setNode = (set: number): number => root + 1 + i * together.length + set;
    together.forEach((set, k) => {
      const has = set.reduce((sum, j) => sum + (row[j] ?? 0), 0);
      const stay = (): void => undefined;
      if (seats < 2 || has < seats - 1) arcs.push({ from: i, to: setNode(k), cost: 0, move: stay });
      if (has > 0) arcs.push({ from: setNode(k), to: i, cost: 0, move: stay });
    });
    columns.forEach((column, j) => {
      const set = together.findIndex((each) => each.includes(j));
      const owner = set === -1 ? i : setNode(set);
      const x = row[j] ?? 0;
      const step = (at: number): number =>
        column.d ? (2 * at + 1) * D - 2 * seats * Number(column.members) : 0;
      const change = (by: number) => (): void => {
        row[j] = (row[j] ?? 0) + by;
        totals[j] = (totals[j] ?? 0) + by;
      };
      if (x < (most[j] ?? 0)) arcs.push({ from: owner, to: n + j, cost: step(x), move: change(1) });
      if (x > (least[j] ?? 0)) arcs.push({ from: n + j, to: owner, cost: -step(x - 1), move: change(-1) });
    });
  });
  const all = bodies.reduce((sum, { seats }) => sum + seats, 0);
  columns.forEach((column, j) => {
    const t = totals[j] ?? 0;
    const step = (at: number): number =>
      column.c ? weight * ((2 * at + 1) * D - 2 * all * Number(column.members)) : 0;
    const stay = (): void => undefined;
    arcs.push({ from: n + j, to: root, cost: step(t), move: stay });
    if (t > 0) arcs.push({ from: root, to: n + j, cost: -step(t - 1), move: stay });
  });
  return arcs;
}

/** A closed chain that costs less than nothing, by Bellman and Ford from everywhere at once. */
function negativeCycle(state: State): readonly Arc[] | undefined {
  const { bodies, columns, together } = state.plain;
  const nodes = bodies.length + columns.length + 1 + bodies.length * together.length;
  const arcs = residual(state);
  const distance = new Array<number>(nodes).fill(0);
  const into: (Arc | undefined)[] = new Array(nodes).fill(undefined);
  let last = -1;
  for (let pass = 0; pass <= nodes; pass += 1) {
    last = -1;
    for (const arc of arcs) {
      const there = (distance[arc.from] ?? 0) + arc.cost;
      if (!Number.isSafeInteger(there)) throw new Error('Costs were to stay whole.');
      if (there >= (distance[arc.to] ?? 0)) continue;
      distance[arc.to] = there;
      into[arc.to] = arc;
      last = arc.to;
    }
    if (last === -1) return undefined;
    const cycle = cycleAmong(into);
    if (cycle) return cycle;
  }
  throw new Error('A pass too many without a cycle.');
}

function cycleAmong(into: readonly (Arc | undefined)[]): readonly Arc[] | undefined {
  const state = new Array<number>(into.length).fill(0);
  for (let start = 0; start < into.length; start += 1) {
    let node = start;
    while (state[node] === 0 && into[node]) {
      state[node] = start + 1;
      node = into[node]?.from ?? -1;
    }
    if (!into[node] || state[node] !== start + 1) continue;
    const cycle: Arc[] = [];
    for (let at = node; cycle.length === 0 || at !== node; at = cycle.at(-1)?.from ?? -1) {
      cycle.push(into[at] as Arc);
    }
    return cycle;
  }
  return undefined;
}
