import type { Marking } from '../privacy/marking.js';
import {
  type ColumnKind,
  type RecordColumn,
  type RecordTable,
  recordTables,
} from '../tables/record-table.js';

/** A column of a Parquet file, and what is known of it. */
export interface ParquetColumn {
  readonly name: string;
  /** Names parted by full stops, from the record or from the item of its list; `null` for what only numbers rows. */
  readonly path: string | null;
  /** What becomes of a value; `month`: an instant or a day as the month in London, `YYYY-MM`. */
  readonly kind: ColumnKind | 'month';
  /** Of each value, in a list of each of its items. */
  readonly physical: 'BOOLEAN' | 'INT32' | 'INT64' | 'BYTE_ARRAY';
  /** As Parquet's logical types are written; `null` where there is none. */
  readonly logical: string | null;
  /** Whether each value is a list. */
  readonly repeated: boolean;
  readonly nullable: boolean;
  /** The kind of field, by which it is decided who may read it. */
  readonly marking: Marking;
  /** Id of the code list that its codes are from. */
  readonly codeList?: string;
  /** The codes of a closed list. */
  readonly codes?: readonly string[];
}

/** A Parquet file: one row for each record of a layer, or for each item of one of its lists. */
export interface ParquetTable {
  readonly name: string;
  readonly layer: RecordTable['layer'];
  /** Path of the list whose items are the rows; empty where rows are records. */
  readonly list: string;
  readonly columns: readonly ParquetColumn[];
}

/**
 * The tables of incident records as columns for Parquet and DuckDB: types, nullability, code lists and the marking of
 * each, from the schemas.
 *
 * National statistics get codes and months. What says who somebody is, where, in whose words, under which id or number,
 * or for which council, is left out, and so are days and hours; tables without a column left are left out whole.
 * Rows hang together by a number within the files, which leads to no record. Few records with rare codes can still
 * point to a person: such files are for those who are bound to protect them, and `publishedTable` is for everybody.
 *
 * @param also - Markings that are let in beside codes: `organisation` for figures of each council; with `time`, days
 *   and instants stand in place of months.
 * @see Apache Parquet, Logical Types, https://github.com/apache/parquet-format/blob/master/LogicalTypes.md
 * @example
 * ```ts
 * import { parquetTables } from '@lga/incident-schema/exchange';
 *
 * const [report] = parquetTables({ also: [] });
 * report?.columns.map(({ name }) => name).slice(0, 6);
 * // => ['record_number', 'layer', 'schema_version', 'taxonomy_version', 'country', 'reported_at_month']
 * ```
 */
export function parquetTables({ also }: { readonly also: readonly Marking[] }): readonly ParquetTable[] {
  const allowed = new Set<Marking>(['code', ...also]);
  return recordTables.flatMap(({ name, layer, path, columns }) => {
    const own = columns.flatMap((column) => parquetColumn(column, allowed) ?? []);
    const numbers = path === '' ? [recordNumber] : [recordNumber, place];
    return own.length === 0 ? [] : [{ name, layer, list: path, columns: [...numbers, ...own] }];
  });
}

const numbered = {
  path: null,
  physical: 'INT32',
  logical: 'INT(32, true)',
  repeated: false,
  nullable: false,
} as const;
const recordNumber: ParquetColumn = { ...numbered, name: 'record_number', kind: 'integer', marking: 'code' };
const place: ParquetColumn = { ...numbered, name: 'place', kind: 'integer', marking: 'code' };

const types: Readonly<
  Record<ParquetColumn['kind'], Pick<ParquetColumn, 'physical' | 'logical' | 'repeated'>>
> = {
  text: { physical: 'BYTE_ARRAY', logical: 'STRING', repeated: false },
  month: { physical: 'BYTE_ARRAY', logical: 'STRING', repeated: false },
  texts: { physical: 'BYTE_ARRAY', logical: 'STRING', repeated: true },
  json: { physical: 'BYTE_ARRAY', logical: 'JSON', repeated: false },
  integer: { physical: 'INT32', logical: 'INT(32, true)', repeated: false },
  boolean: { physical: 'BOOLEAN', logical: null, repeated: false },
  stated: { physical: 'BOOLEAN', logical: null, repeated: false },
  day: { physical: 'INT32', logical: 'DATE', repeated: false },
  instant: { physical: 'INT64', logical: 'TIMESTAMP(true, MICROS)', repeated: false },
};

function parquetColumn(column: RecordColumn, allowed: ReadonlySet<Marking>): ParquetColumn | null {
  const whole = allowed.has(column.marking) && (allowed.has('time') || !isTime(column));
  const shown = whole ? column : asMonth(column);
  if (shown === null) return null;
  const { name, path, kind, nullable, marking, list, oneOf } = shown;
  return {
    name,
    path,
    kind,
    ...types[kind],
    nullable,
    marking,
    ...(list !== undefined && { codeList: list }),
    ...(oneOf && { codes: oneOf }),
  };
}

type Shown = Omit<RecordColumn, 'kind'> & { readonly kind: ParquetColumn['kind'] };

function isTime({ kind }: RecordColumn): boolean {
  return kind === 'day' || kind === 'instant';
}

/** A time that is let in as its month alone; a code that says how precise one is, as it is. */
function asMonth(column: RecordColumn): Shown | null {
  if (column.marking !== 'time' && !(column.marking === 'code' && isTime(column))) return null;
  if (column.kind === 'text') return column.name.endsWith('_given') ? null : column;
  return { ...column, name: `${column.name}_month`, kind: 'month' };
}
