import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordTables, recordTablesPath } from '../tools/record-tables-file.js';

test('the tables of records are those of their schemas; `pnpm record-tables` makes them anew', () => {
  expect(readFileSync(recordTablesPath, 'utf8')).toBe(recordTables());
});
