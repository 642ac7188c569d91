import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIncidentRecord } from '../read-incident-record.js';
import { recordTables } from '../tables/record-table.js';
import { duckdbTable, duckdbView } from './duckdb-statements.js';
import { exchangeRows } from './exchange-rows.js';
import { type ParquetTable, parquetTables } from './parquet-tables.js';

const cases = new URL('../../cases/accepts/', import.meta.url);
const records = readdirSync(cases).flatMap((file) => {
  const read = readIncidentRecord(JSON.parse(readFileSync(new URL(file, cases), 'utf8')).given);
  return read.kind === 'accepted' ? [read.record] : [];
});
const national = parquetTables({ also: [] });
const everything = parquetTables({
  also: [
    'time',
    'organisation',
    'area',
    'target',
    'actor',
    'other-person',
    'free-text',
    'reference',
    'foreign',
  ],
});
const namesOf = (tables: readonly ParquetTable[]) =>
  tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));

test('national statistics get codes and months, and nothing else', () => {
  for (const { columns } of national) {
    for (const { marking, kind, name } of columns) {
      expect(['code', 'time']).toContain(marking);
      expect(['instant', 'day', 'json']).not.toContain(kind);
      expect(name).not.toMatch(/_given$|person|words|_id$|^id$/);
    }
  }
  expect(national.map(({ name }) => name)).not.toContain('decision_police_reference');
  expect(namesOf(national).length).toBeGreaterThan(100);
  expect(namesOf(national).length).toBeLessThan(namesOf(everything).length - 60);
});

test('whoever lets in every marking has every column', () => {
  const all = recordTables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
  expect(
    namesOf(everything).filter((name) => !/\.(record_number|place)$/.test(name) || name === 'report.place'),
  ).toEqual(all);
});

test('rows have the columns of their table, and no marked text of four characters or more leaks', () => {
  expect(records).toHaveLength(22);
  const rows = national.flatMap((table) => {
    const own = exchangeRows(table, records);
    for (const row of own) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
    return own;
  });
  expect(rows.length).toBeGreaterThan(60);
  const said = JSON.stringify(rows);
  let looked = 0;
  for (const table of everything) {
    for (const { path, marking, kind } of table.columns) {
      if (path === null || ['code', 'time', 'organisation', 'area'].includes(marking) || kind !== 'text')
        continue;
      for (const row of exchangeRows(
        { ...table, columns: table.columns.filter((column) => column.path === path) },
        records,
      )) {
        for (const value of Object.values(row)) {
          if (typeof value !== 'string' || value.length < 4 || /^[a-z0-9.-]{1,40}$/.test(value)) continue;
          expect(said.includes(JSON.stringify(value).slice(1, -1)), `${table.name}.${path}`).toBe(false);
          looked += 1;
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(80);
});

test('times are months in London for statistics, and instants in UTC where time is let in', () => {
  const [report] = records.filter(({ layer }) => layer === 'report');
  const late = { ...report, reportedAt: '2026-03-31T23:30:00.5Z' } as (typeof records)[number];
  const cell = (tables: readonly ParquetTable[], name: string) => {
    const [table] = tables;
    return table && exchangeRows(table, [late])[0]?.[name];
  };
  expect(cell(national, 'reported_at_month')).toBe('2026-04');
  expect(cell(everything, 'reported_at')).toBe('2026-03-31T23:30:00Z');
  expect(cell(everything, 'reported_at_given')).toBe('2026-03-31T23:30:00.5Z');
});

test('paths and names are quoted in the SQL for DuckDB', () => {
  const [report] = national;
  if (!report) return;
  expect(duckdbView(report, "o'neil.parquet")).toContain("read_parquet('o''neil.parquet')");
  expect(duckdbTable({ ...report, name: 'a"b' })).toContain('CREATE TABLE "a""b" (');
});
