/** A table with its totals: the last row and the last column hold the sums of the others. */
export interface WholeTable {
  readonly counts: readonly (readonly number[])[];
  /** Which of them are left out, totals among them. */
  readonly hidden: readonly boolean[][];
}

/**
 * Within how many units a hidden count could lie for a reader who knows every other figure and can add and subtract,
 * up to `enough`.
 *
 * Rows and columns are nodes, hidden counts the ways between them: what one count gains, others of its row and column
 * must lose, and none falls below 0. So the reach up and down is that of a flow, exactly.
 *
 * @see L. H. Cox, Network models for complementary cell suppression, Journal of the American Statistical Association 90 (1995)
 */
export function leeway(table: WholeTable, row: number, column: number, enough: number): number {
  const own = table.counts[row]?.[column] ?? 0;
  const raised = flow(table, row, column, isTotal(table, row, column) ? 'lower' : 'raise', enough);
  const lowered = flow(
    table,
    row,
    column,
    isTotal(table, row, column) ? 'raise' : 'lower',
    Math.min(own, enough),
  );
  return raised + lowered;
}

/** Totals stand with the opposite sign, so that every row and every column adds up to nothing. */
function isTotal({ counts }: WholeTable, row: number, column: number): boolean {
  return (row === counts.length - 1) !== (column === (counts[0]?.length ?? 0) - 1);
}

type Way = 'raise' | 'lower';

function flow(table: WholeTable, row: number, column: number, way: Way, enough: number): number {
  const moved = table.counts.map((counts) => counts.map(() => 0));
  let total = 0;
  while (total < enough) {
    const path = pathBetween(table, moved, row, column, way);
    if (!path) break;
    const room = path.reduce((least, step) => Math.min(least, step.room), enough - total);
    for (const step of path)
      (moved[step.row] as number[])[step.column] = (moved[step.row]?.[step.column] ?? 0) + step.sign * room;
    total += room;
  }
  return total;
}

interface PathStep {
  readonly row: number;
  readonly column: number;
  /** Whether the signed count rises or falls. */
  readonly sign: 1 | -1;
  readonly room: number;
}

/**
 * The shortest way from a row to a column by turns through hidden counts: when the count in question rises, the first
 * falls, the next rises, and so on.
 */
function pathBetween(
  table: WholeTable,
  moved: readonly number[][],
  row: number,
  column: number,
  way: Way,
): PathStep[] | null {
  const rows = table.counts.length;
  const columns = table.counts[0]?.length ?? 0;
  const cameBy = new Map<number, PathStep>();
  const queue = [row];
  for (const node of queue) {
    const fromRow = node < rows;
    const sign = (way === 'raise') === fromRow ? -1 : 1;
    for (let other = 0; other < (fromRow ? columns : rows); other += 1) {
      const [r, c] = fromRow ? [node, other] : [other, node - rows];
      const next = fromRow ? rows + other : other;
      if (next === row || cameBy.has(next) || (r === row && c === column) || !table.hidden[r]?.[c]) continue;
      const room = roomOf(table, moved, r, c, sign);
      if (room <= 0) continue;
      cameBy.set(next, { row: r, column: c, sign, room });
      if (next === rows + column) return traced(cameBy, next, rows, row);
      queue.push(next);
    }
  }
  return null;
}

function traced(cameBy: ReadonlyMap<number, PathStep>, end: number, rows: number, start: number): PathStep[] {
  const path: PathStep[] = [];
  for (let node = end; node !== start; ) {
    const step = cameBy.get(node);
    if (!step) break;
    path.push(step);
    node = node >= rows ? step.row : rows + step.column;
  }
  return path;
}

/** How far a signed count can move: a count never falls below 0, and a total, signed the other way, never rises past it. */
function roomOf(
  table: WholeTable,
  moved: readonly number[][],
  row: number,
  column: number,
  sign: 1 | -1,
): number {
  const count = table.counts[row]?.[column] ?? 0;
  const shift = moved[row]?.[column] ?? 0;
  const total = isTotal(table, row, column);
  if (sign === -1) return total ? Number.POSITIVE_INFINITY : count + shift;
  return total ? count - shift : Number.POSITIVE_INFINITY;
}
