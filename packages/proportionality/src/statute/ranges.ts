import type { Range } from './allocation.js';
import type { Balance } from './balance.js';
import { type Columns, ofGroups } from './columns.js';
import type { Seats } from './list-tables.js';
import type { Span } from './optimal-face.js';

/** The fewest and most seats of each group, from the spans of the columns. */
export function groupRanges<G extends string>(all: Columns<G>, spans: readonly Span[]): readonly Range<G>[] {
  return ofGroups(all, (id, column) => ({ id, ...(spans[column] as Span) }));
}

/** The fewest and most seats of the ungrouped in the tables, where all of them are listed. */
export function listedRange(
  { count, listed }: Pick<Balance, 'count' | 'listed'>,
  inTable: (table: Seats) => number,
): Span | undefined {
  if (!count.isWhole || BigInt(listed.length) !== count.number) return undefined;
  const found = listed.map(inTable);
  return { least: Math.min(...found), most: Math.max(...found) };
}

/** What the ungrouped have at least and at most, as far as the spans of all columns bound it. */
export function restOf({
  spans,
  columns,
  seats,
}: Pick<Columns, 'columns'> & { readonly spans: readonly Span[]; readonly seats: number }): Omit<
  Range,
  'id'
> {
  const sum = (ofGroups: boolean, end: 'least' | 'most'): number =>
    spans.reduce((all, span, column) => (columns[column]?.isGroup === ofGroups ? all + span[end] : all), 0);
  return {
    least: Math.max(0, sum(false, 'least'), seats - sum(true, 'most')),
    most: Math.min(sum(false, 'most'), seats - sum(true, 'least')),
  };
}

/** The seats of the ungrouped on one body of a table. */
export function ungroupedOn(row: readonly number[], columns: Columns['columns']): number {
  return row.reduce((sum, seats, column) => (columns[column]?.isGroup ? sum : sum + seats), 0);
}
