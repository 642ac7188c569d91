import { leeway, type WholeTable } from './protection.js';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Which counts of a table are left out: the small ones, and others beside them until no sum or difference leaves any of
 * them less than `threshold` possible values. A mark does not say which of the two a count is.
 */
export function hiddenCounts(
  counts: readonly (readonly number[])[],
  { threshold, zeros }: { readonly threshold: number; readonly zeros: 'shown' | 'hidden' },
): readonly boolean[][] {
  const least = zeros === 'shown' ? 1 : 0;
  const hidden = counts.map((row) => row.map((count) => count >= least && count < threshold));
  const table: WholeTable = { counts, hidden };
  for (let open = unprotected(table, threshold); open; open = unprotected(table, threshold)) {
    for (const { row, column } of beside(table, open, threshold)) (hidden[row] as boolean[])[column] = true;
  }
  return hidden;
}

/** A hidden count that could be worked out too closely. */
function unprotected(table: WholeTable, threshold: number): Place | null {
  for (const place of places(table)) {
    const { row, column } = place;
    if (table.hidden[row]?.[column] && leeway(table, row, column, threshold - 1) < threshold - 1)
      return place;
  }
  return null;
}

/**
 * What to leave out beside a count: the three that make a rectangle with it and protect it at the least cost in
 * figures; where no three do, the next one of its row, then of its column, then of the table.
 */
function beside(table: WholeTable, open: Place, threshold: number): readonly Place[] {
  let best: { readonly cost: number; readonly add: readonly Place[] } | null = null;
  for (const { row, column } of places(table)) {
    if (row === open.row || column === open.column) continue;
    const corners = [
      { row, column },
      { row: open.row, column },
      { row, column: open.column },
    ];
    const add = corners.filter((corner) => !isHidden(table, corner));
    const cost = add.reduce((sum, corner) => sum + 1 + countAt(table, corner), 0);
    if (add.length === 0 || (best && cost >= best.cost)) continue;
    if (protects(table, open, add, threshold)) best = { cost, add };
  }
  return best?.add ?? [nextShown(table, open)];
}

function protects(
  { counts, hidden }: WholeTable,
  open: Place,
  add: readonly Place[],
  threshold: number,
): boolean {
  const tried = hidden.map((row) => [...row]);
  for (const { row, column } of add) (tried[row] as boolean[])[column] = true;
  return leeway({ counts, hidden: tried }, open.row, open.column, threshold - 1) >= threshold - 1;
}

function nextShown(table: WholeTable, open: Place): Place {
  const shown = places(table).filter((place) => !isHidden(table, place));
  const near = (place: Place) => (place.row === open.row ? 0 : place.column === open.column ? 1 : 2);
  return shown.sort((a, b) => near(a) - near(b) || countAt(table, a) - countAt(table, b))[0] ?? open;
}

function places({ counts }: WholeTable): Place[] {
  return counts.flatMap((row, at) => row.map((_, column) => ({ row: at, column })));
}

function isHidden({ hidden }: WholeTable, { row, column }: Place): boolean {
  return hidden[row]?.[column] === true;
}

function countAt({ counts }: WholeTable, { row, column }: Place): number {
  return counts[row]?.[column] ?? 0;
}
