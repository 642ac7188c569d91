import { literal, quoted } from '../tables/sql-names.js';
import type { ParquetColumn, ParquetTable } from './parquet-tables.js';

const types: Readonly<Record<ParquetColumn['kind'], string>> = {
  text: 'VARCHAR',
  month: 'VARCHAR',
  texts: 'VARCHAR[]',
  json: 'JSON',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  stated: 'BOOLEAN',
  day: 'DATE',
  instant: 'TIMESTAMPTZ',
};

/**
 * The statement by which DuckDB makes a table for the rows of `exchangeRows`, with its closed code lists. Copied to a
 * file as Parquet, it has the columns that the table names.
 *
 * @see DuckDB, CREATE TABLE, https://duckdb.org/docs/stable/sql/statements/create_table
 * @example
 * ```ts
 * import { duckdbTable, parquetTables } from '@lga/incident-schema/exchange';
 *
 * const target = parquetTables({ also: [] }).find(({ name }) => name === 'report_target');
 * target && duckdbTable(target);
 * // => 'CREATE TABLE "report_target" (\n  "record_number" INTEGER NOT NULL,\n  "place" INTEGER NOT NULL,\n  "roles" VARCHAR[] NOT NULL\n)'
 * ```
 */
export function duckdbTable({ name, columns }: ParquetTable): string {
  const definitions = columns.map(
    (column) =>
      `${quoted(column.name)} ${types[column.kind]}${column.nullable ? '' : ' NOT NULL'}${closed(column)}`,
  );
  return `CREATE TABLE ${quoted(name)} (\n  ${definitions.join(',\n  ')}\n)`;
}

/**
 * The statement by which DuckDB makes a view of Parquet files, with the columns and types of the table: a file that lacks
 * one, or has another type that does not fit, is an error when it is read.
 *
 * @param path - Of a file, or of several with a wildcard: `councils-*.parquet`.
 * @example
 * ```ts
 * import { duckdbView, parquetTables } from '@lga/incident-schema/exchange';
 *
 * const target = parquetTables({ also: [] }).find(({ name }) => name === 'report_target');
 * target && duckdbView(target, 'report_target.parquet').split('FROM ')[1]; // => "read_parquet('report_target.parquet')"
 * ```
 */
export function duckdbView({ name, columns }: ParquetTable, path: string): string {
  const casts = columns.map(
    (column) => `CAST(${quoted(column.name)} AS ${types[column.kind]}) AS ${quoted(column.name)}`,
  );
  return `CREATE VIEW ${quoted(name)} AS SELECT\n  ${casts.join(',\n  ')}\nFROM read_parquet(${literal(path)})`;
}

function closed({ name, codes }: ParquetColumn): string {
  return codes ? ` CHECK (${quoted(name)} IN (${codes.map(literal).join(', ')}))` : '';
}
