import type { Columns } from './columns.js';
import type { BoundBody } from './part-problem.js';

/** Whether a row fills its body within its bounds, and columns counted as one have together no more than they may. */
export function isLawfulRow(
  { seats, bounds }: BoundBody,
  row: readonly number[],
  { columns, oneOf }: Columns,
): boolean {
  const isWithin = columns.every((_, column) => {
    const has = row[column] ?? -1;
    return has >= (bounds.lower[column] as number) && has <= (bounds.upper[column] as number);
  });
  const isCapped = oneOf.every((set) => set === -1 || togetherOn(row, oneOf, set) <= bounds.cap);
  return isWithin && isCapped && columns.reduce((sum, _, column) => sum + (row[column] ?? 0), 0) === seats;
}

/** What columns counted as one have on a row. */
export function togetherOn(row: readonly number[], oneOf: readonly number[], set: number): number {
  return row.reduce((sum, seats, column) => (oneOf[column] === set ? sum + seats : sum), 0);
}
