import { DomainError, type Step } from '@lga/rules';
import { orderedByCodePoint } from '../text-order.js';
import type { MeasureHead } from './measure-head.js';
import { hiddenCounts } from './suppression.js';
import type { Tally } from './tally.js';

/** A table that may be published: `null` stands for a count that is left out, whether small or for another’s sake. */
export interface PublishedTable {
  readonly head: MeasureHead;
  /** How many sources are in it. */
  readonly sources: number;
  readonly rows: { readonly facet: string; readonly codes: readonly string[] };
  readonly columns: { readonly facet: string; readonly codes: readonly string[] };
  /** By row, then by column. */
  readonly counts: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  readonly because: readonly Step[];
}

const mostCells = 2500;

/**
 * A tally as a table of two facets with totals, without the small numbers and without those that would give them away.
 *
 * Every count under the threshold is left out, and with it others, totals among them, until whoever adds and subtracts
 * finds at least `threshold` possible values for each. That holds for this table by itself: two tables of nearly the
 * same people (a district with and without a ward, a month more) can be told apart by their difference, so publish one.
 *
 * @param tally - As `tallied` or `mergedTallies` made it.
 * @param rows - One of its facets.
 * @param columns - Another one. Other facets of the tally are added up.
 * @param threshold - The least count that is shown, from 2: the council’s data protection officer sets it.
 * @param zeros - Whether a count of 0 is shown, or left out like a small one.
 * @throws {DomainError} `unknown-facet`; `invalid-threshold`; `too-many` for more than 2,500 cells with totals.
 * @example
 * ```ts
 * import { publishedTable, tallied } from '@lga/incident-schema/statistics';
 *
 * const head = {
 *   measure: 'incidents', question: { wording: null, asked: 'incidents reported to the council' }, base: 'incidents',
 *   period: { from: '2026-01-01', to: '2026-12-31' }, prompted: null, taxonomyVersion: '0.1.0',
 * };
 * const counts = { 'low email': 40, 'low phone': 3, 'high email': 20, 'high phone': 9 };
 * const records = Object.entries(counts).flatMap(([codes, count]) => {
 *   const [band = '', channel = ''] = codes.split(' ');
 *   return Array.from({ length: count }, () => ({ band, channel }));
 * });
 * const tally = tallied({ head, source: 'council 1', facets: ['band', 'channel'], records });
 * const table = publishedTable({ tally, rows: 'band', columns: 'channel', threshold: 5, zeros: 'shown' });
 * table.counts; // => [[null, null], [null, null]]
 * table.rowTotals; // => [29, 43]
 * ```
 */
export function publishedTable({
  tally,
  rows,
  columns,
  threshold,
  zeros,
}: {
  readonly tally: Tally;
  readonly rows: string;
  readonly columns: string;
  readonly threshold: number;
  readonly zeros: 'shown' | 'hidden';
}): PublishedTable {
  checkThreshold(threshold);
  const { whole, rowCodes, columnCodes } = wholeTable(tally, rows, columns);
  const hidden = hiddenCounts(whole, { threshold, zeros });
  const shown = whole.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? null : count)));
  const last = shown.at(-1) ?? [];
  return {
    head: tally.head,
    sources: tally.sources.length,
    rows: { facet: rows, codes: rowCodes },
    columns: { facet: columns, codes: columnCodes },
    counts: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) ?? null,
    because: reasons(threshold, hidden),
  };
}

function checkThreshold(threshold: number): void {
  if (Number.isSafeInteger(threshold) && threshold >= 2 && threshold <= 1000) return;
  throw new DomainError(
    'invalid-threshold',
    'The least count shown was expected as a whole number from 2 to 1000.',
  );
}

/** The counts of two facets with their totals. */
function wholeTable(tally: Tally, rows: string, columns: string) {
  const [byRow, byColumn] = [facetOf(tally, rows), facetOf(tally, columns)];
  if (rows === columns)
    throw new DomainError('unknown-facet', 'Rows and columns were expected to be two facets.');
  const [rowCodes, columnCodes] = [codesOf(tally, byRow), codesOf(tally, byColumn)];
  if ((rowCodes.length + 1) * (columnCodes.length + 1) > mostCells) {
    throw new DomainError(
      'too-many',
      `A table has at most ${mostCells} cells with its totals; join some codes first.`,
    );
  }
  const counts = rowCodes.map((row) =>
    columnCodes.map((column) => countOf(tally, byRow, row, byColumn, column)),
  );
  return { whole: withTotals(counts), rowCodes, columnCodes };
}

function facetOf({ facets }: Tally, facet: string): number {
  const place = facets.indexOf(facet);
  if (place < 0)
    throw new DomainError('unknown-facet', 'Rows and columns are facets of the tally; one is not.');
  return place;
}

function codesOf({ cells }: Tally, facet: number): string[] {
  return [...new Set(cells.map(({ codes }) => codes[facet] ?? ''))].sort(orderedByCodePoint);
}

function countOf({ cells }: Tally, byRow: number, row: string, byColumn: number, column: string): number {
  return cells.reduce(
    (sum, { codes, count }) => sum + (codes[byRow] === row && codes[byColumn] === column ? count : 0),
    0,
  );
}

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const columns = rows[0]?.length ?? 1;
  const totals = Array.from({ length: columns }, (_, at) =>
    rows.reduce((sum, row) => sum + (row[at] ?? 0), 0),
  );
  return [...rows, totals];
}

function reasons(threshold: number, hidden: readonly (readonly boolean[])[]): Step[] {
  const leftOut = hidden.flat().filter(Boolean).length;
  return [
    {
      says: `Counts under ${threshold} are left out, and with them others, so that no sum or difference leaves fewer than ${threshold} possible values.`,
      confidence: 'computed',
      checked: null,
      facts: { threshold, leftOut },
    },
    {
      says: 'Few reports do not mean that there is no problem: only what was reported is counted.',
      source: { instrument: 'LGA Executive Advisory Board papers', edition: '8 June 2023' },
      confidence: 'seen',
      checked: null,
    },
  ];
}
