import type { Range } from './allocation.js';
import type { Balance } from './balance.js';
import type { Columns } from './columns.js';
import type { Seats } from './list-tables.js';
import type { Span } from './optimal-face.js';

/** The fewest and most seats of each group, from the spans of the columns. */
export function groupRanges<G extends string>(
  { columns }: Columns<G>,
  spans: readonly Span[],
): readonly Range<G>[] {
  return columns.flatMap(({ id, isGroup }, column) => {
    const { low: least, high: most } = spans[column] as Span;
    return isGroup && id !== null ? [{ id, least, most }] : [];
  });
}

/** The fewest and most seats of the ungrouped: exact where all tables are listed, outer bounds otherwise. */
export function ungroupedRange(
  { all: { columns }, count, listed }: Balance,
  {
    seats,
    spans,
    inTable,
  }: { readonly seats: number; readonly spans: readonly Span[]; readonly inTable: (table: Seats) => number },
): Omit<Range, 'id'> {
  if (count.isWhole && BigInt(listed.length) === count.number) {
    const found = listed.map(inTable);
    return { least: Math.min(...found), most: Math.max(...found) };
  }
  return restOf({ spans, columns, seats });
}

/** What the ungrouped have at least and at most, as far as the spans of all columns bound it. */
export function restOf({
  spans,
  columns,
  seats,
}: {
  readonly spans: readonly Span[];
  readonly columns: Columns['columns'];
  readonly seats: number;
}): Omit<Range, 'id'> {
  const sum = (ofGroups: boolean, end: 'low' | 'high'): number =>
    spans.reduce((all, span, column) => (columns[column]?.isGroup === ofGroups ? all + span[end] : all), 0);
  return {
    least: Math.max(0, sum(false, 'low'), seats - sum(true, 'high')),
    most: Math.min(sum(false, 'high'), seats - sum(true, 'low')),
  };
}

/** The seats of the ungrouped on one body of a table. */
export function ungroupedOn(row: readonly number[], columns: Columns['columns']): number {
  return row.reduce((sum, seats, column) => (columns[column]?.isGroup ? sum : sum + seats), 0);
}
