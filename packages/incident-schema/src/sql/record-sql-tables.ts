import { type RecordTable, recordTables } from '../tables/record-table.js';
import { quoted } from '../tables/sql-names.js';
import { isOneOf, sqlColumn, variantChecks } from './column-check.js';
import type { SqlColumn, SqlTable } from './sql-table.js';

const council: SqlColumn = { name: 'council', type: 'text', nullable: false };
const recordedAt: SqlColumn = { name: 'recorded_at', type: 'timestamptz', nullable: false };
const layers = ['report', 'assessment', 'decision'];

/** Every record once, whatever its layer and month: what ids are unique in, and references lead to. */
const record: SqlTable = {
  name: 'record',
  columns: [
    council,
    { name: 'id', type: 'text', nullable: false },
    { name: 'layer', type: 'text', nullable: false, check: isOneOf('"layer"', layers) },
    recordedAt,
  ],
  primaryKey: ['council', 'id'],
  references: [],
  checks: [],
  partedBy: null,
  indexes: [],
};

/** The tables of records: the register of all ids, then each layer with its lists. */
export const recordSqlTables: readonly SqlTable[] = [record, ...recordTables.map(sqlTable)];

function sqlTable(own: RecordTable): SqlTable {
  const columns = own.columns.map(sqlColumn);
  const shared = { name: own.name, partedBy: 'recorded_at', checks: variantChecks(own.variants) };
  return own.path === ''
    ? {
        ...shared,
        columns: [council, recordedAt, ...columns],
        checks: [...shared.checks, `${quoted('recorded_at')} = ${quoted(own.time)}`],
        primaryKey: ['council', 'recorded_at', 'id'],
        references: references(own),
        indexes: [['council', 'id'], ...leading(own).map((name) => ['council', name, 'recorded_at'])],
      }
    : { ...shared, ...listTable(own.layer, columns), indexes: codeIndex(own) };
}

/** The other records that a record names. */
function leading({ columns }: RecordTable): string[] {
  return columns.map(({ name }) => name).filter((name) => name === 'replaces' || layers.includes(name));
}

function references(own: RecordTable): SqlTable['references'] {
  const to = ['council', 'id'];
  return ['id', ...leading(own)].map((name) => ({ from: ['council', name], table: 'record', to }));
}

function listTable(
  layer: string,
  columns: readonly SqlColumn[],
): Pick<SqlTable, 'columns' | 'primaryKey' | 'references'> {
  const key = ['council', 'recorded_at', 'record'];
  return {
    columns: [
      council,
      recordedAt,
      { name: 'record', type: 'text', nullable: false },
      { name: 'place', type: 'integer', nullable: false, check: `${quoted('place')} >= 0` },
      ...columns,
    ],
    primaryKey: [...key, 'place'],
    references: [{ from: key, table: layer, to: ['council', 'recorded_at', 'id'] }],
  };
}

function codeIndex({ columns }: RecordTable): string[][] {
  const person = columns.some(({ name }) => name === 'person_id')
    ? [['council', 'person_site', 'person_id']]
    : [];
  return columns.some(({ name }) => name === 'code')
    ? [['council', 'code', 'recorded_at'], ...person]
    : person;
}
