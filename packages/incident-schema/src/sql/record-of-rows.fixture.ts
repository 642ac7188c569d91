import { type RecordColumn, type RecordTable, recordTables } from '../tables/record-table.js';
import type { Row } from './rows-insert.js';

/** Rows of each table, by its name; instants and days as text. */
export type RowsByTable = Readonly<Record<string, readonly Row[]>>;

/** A record put together again from its rows, by the tables that say where each field went. */
export function recordOfRows(layer: string, id: string, rows: RowsByTable): unknown {
  // The one object that is always there and may be empty.
  const record = layer === 'assessment' ? { answers: {} } : {};
  for (const table of recordTables.filter((each) => each.layer === layer && each.path === '')) {
    const row = rows[table.name]?.find((each) => each['id'] === id) ?? {};
    fill(record, table, row);
    for (const list of recordTables.filter((each) => each.layer === layer && each.path !== '')) {
      const items = (rows[list.name] ?? [])
        .filter((each) => each['record'] === id)
        .sort((a, b) => Number(a['place']) - Number(b['place']))
        .map((each) => fill({}, list, each));
      if (items.length > 0 || isThere(table, list.path, row)) put(record, list.path, items);
    }
  }
  return record;
}

/** Whether an empty list was there: always, unless a column says so or what it stands in was not there. */
function isThere({ columns }: RecordTable, path: string, row: Row): boolean {
  const stated = columns.find((column) => column.kind === 'stated' && column.path === path);
  if (stated) return row[stated.name] === true;
  return path !== 'police.references' || row['police_recorded'] !== null;
}

function fill(into: object, table: RecordTable, row: Row): object {
  for (const column of table.columns) {
    const value = row[column.name];
    if (column.kind === 'stated' || column.kind === 'instant') continue;
    if (value !== null || isStatedNull(column, table, row)) put(into, column.path, value);
  }
  return into;
}

/** Null is an answer where a field that is required may be null, or where another column says that it was given. */
function isStatedNull({ path, kind, name }: RecordColumn, { columns }: RecordTable, row: Row): boolean {
  const stated = columns.find((column) => column.kind === 'stated' && column.path === path);
  if (stated) return row[stated.name] === true;
  return kind === 'integer' && ['occasions', 'actors_count', 'breaches'].includes(name);
}

function put(into: object, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const inside = names.reduce<Record<string, unknown>>(
    (object, name) => {
      object[name] ??= {};
      return object[name] as Record<string, unknown>;
    },
    into as Record<string, unknown>,
  );
  inside[last] = value;
}
