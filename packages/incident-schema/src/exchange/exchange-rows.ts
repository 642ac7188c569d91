import { dayNumber, secondOfInstant } from '../instant.js';
import { isoDay, londonDay } from '../patterns/london-time.js';
import type { IncidentRecord } from '../record/incident-record.js';
import { valueAt } from '../tables/value-at.js';
import type { ParquetColumn, ParquetTable } from './parquet-tables.js';

/** A row by its columns, as JSON has values: an instant in UTC to the second, JSON as text. */
export type ExchangeRow = Readonly<Record<string, unknown>>;

/**
 * The rows of records for one of the tables, with the columns that it has and no others.
 *
 * @param table - One of `parquetTables`.
 * @param records - All records of the files, in the same order for each table: by their place they are numbered from 1.
 * @example
 * ```ts
 * import { exchangeRows, parquetTables } from '@lga/incident-schema/exchange';
 * import { syntheticReports } from '@lga/incident-schema/synthetic';
 *
 * const records = [...syntheticReports({ seed: 'demo', count: 3, from: '2026-01-01', days: 90, senders: 10, targets: 5 })];
 * const targets = parquetTables({ also: [] }).find(({ name }) => name === 'report_target');
 * targets && exchangeRows(targets, records)[2]; // => { record_number: 3, place: 0, roles: ['principal-councillor'] }
 * ```
 */
export function exchangeRows(
  table: ParquetTable,
  records: readonly IncidentRecord[],
): readonly ExchangeRow[] {
  return records.flatMap((record, index) => {
    if (record.layer !== table.layer) return [];
    const items = table.list === '' ? [record] : valueAt(record, table.list);
    return (Array.isArray(items) ? items : []).map((item: unknown, place) =>
      Object.fromEntries(
        table.columns.map((column) => [column.name, cell(column, item, { record_number: index + 1, place })]),
      ),
    );
  });
}

function cell(
  { name, path, kind }: ParquetColumn,
  item: unknown,
  numbers: Readonly<Record<string, number>>,
): unknown {
  if (path === null) return numbers[name];
  const value = valueAt(item, path);
  switch (kind) {
    case 'stated':
      return value !== undefined;
    case 'instant':
      return typeof value === 'string' ? utc(secondOfInstant(value)) : null;
    case 'month':
      return typeof value === 'string' ? monthOf(value) : null;
    case 'json':
      return value === undefined ? null : JSON.stringify(value);
    default:
      return value ?? null;
  }
}

function monthOf(time: string): string | null {
  const second = secondOfInstant(time);
  const day = second === null ? dayNumber(time) : londonDay(second);
  return day === null ? null : isoDay(day).slice(0, 7);
}

function utc(second: number | null): string | null {
  if (second === null) return null;
  const day = Math.floor(second / 86_400);
  const rest = second - day * 86_400;
  const parts = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${isoDay(day)}T${parts.join(':')}Z`;
}
