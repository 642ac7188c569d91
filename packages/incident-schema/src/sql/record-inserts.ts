import { secondOfInstant } from '../instant.js';
import type { IncidentRecord } from '../record/incident-record.js';
import { keyOf } from '../reference-key.js';
import { type RecordColumn, type RecordTable, recordTables } from '../tables/record-table.js';
import { valueAt } from '../tables/value-at.js';
import { recordSqlTables } from './record-sql-tables.js';
import { type Row, rowsInsert } from './rows-insert.js';
import type { Statement } from './statement.js';

/**
 * The statements that add records, in the order in which they are to be run, inside one transaction: at most one for
 * each table, however many records there are. A few hundred records at a time load fastest.
 *
 * @param records - As `readIncidentRecord` accepts them. What a record refers to is there already or among them.
 * @returns None for no records. Each says all it has to say in one value.
 * @throws {DomainError} `unstorable-text` when a text holds the character zero or half of a character.
 * @example
 * ```ts
 * import { recordInserts } from '@lga/incident-schema/sql';
 * import { syntheticReports } from '@lga/incident-schema/synthetic';
 *
 * const reports = [...syntheticReports({ seed: 'demo', count: 20, from: '2026-01-01', days: 90, senders: 10, targets: 5 })];
 * recordInserts(reports).map(({ text }) => text.split(' ')[2]);
 * // => ['"lga"."record"', '"lga"."report"', '"lga"."report_target"', '"lga"."report_actor"']
 * ```
 */
export function recordInserts(records: readonly IncidentRecord[]): readonly Statement[] {
  const [register, ...others] = recordSqlTables;
  if (!register || records.length === 0) return [];
  const byTable = others.map((own, place) => ({ own, rows: rowsOf(recordTables[place], records) }));
  return [
    rowsInsert(register, records.map(registered)),
    ...byTable.filter(({ rows }) => rows.length > 0).map(({ own, rows }) => rowsInsert(own, rows)),
  ];
}

function registered(record: IncidentRecord): Row {
  return { ...keyColumns(record), id: record.id, layer: record.layer };
}

function keyColumns(record: IncidentRecord): {
  readonly council: string;
  readonly recorded_at: number | null;
} {
  return { council: keyOf(record.council), recorded_at: secondOfInstant(timeOf(record)) };
}

function timeOf(record: IncidentRecord): string {
  switch (record.layer) {
    case 'report':
      return record.reportedAt;
    case 'assessment':
      return record.assessedAt;
    case 'decision':
      return record.decidedAt;
  }
}

function rowsOf(own: RecordTable | undefined, records: readonly IncidentRecord[]): Row[] {
  if (!own) return [];
  return records
    .filter(({ layer }) => layer === own.layer)
    .flatMap((record) => {
      const key = keyColumns(record);
      if (own.path === '') return [{ ...key, ...columnsOf(own, record) }];
      const items = valueAt(record, own.path);
      return (Array.isArray(items) ? items : []).map((item, place) => ({
        ...key,
        record: record.id,
        place,
        ...columnsOf(own, item),
      }));
    });
}

function columnsOf({ columns }: RecordTable, source: unknown): Row {
  return Object.fromEntries(columns.map((column) => [column.name, columnValue(column, source)]));
}

function columnValue({ kind, path }: RecordColumn, source: unknown): unknown {
  const value = valueAt(source, path);
  if (kind === 'stated') return value !== undefined;
  if (kind === 'instant') return typeof value === 'string' ? secondOfInstant(value) : null;
  return value ?? null;
}
