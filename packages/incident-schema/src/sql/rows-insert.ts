import { DomainError } from '@lga/rules';
import { quoted, table } from '../tables/sql-names.js';
import type { SqlColumn, SqlTable } from './sql-table.js';
import type { Statement } from './statement.js';

/** Values by column, as JSON has them: an instant is its second since 1970. */
export type Row = Readonly<Record<string, unknown>>;

/** Half of a character, or the character zero, as JSON writes them: PostgreSQL keeps neither in a text. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** One statement that adds rows to a table, however many. */
export function rowsInsert(own: SqlTable, rows: readonly Row[]): Statement {
  const columns = own.columns.filter(({ made }) => made === undefined);
  const json = JSON.stringify(rows);
  if (json.includes('\\u') && unstorable.test(json)) {
    throw new DomainError(
      'unstorable-text',
      'A text holds the character zero or half of a character, which PostgreSQL does not keep.',
    );
  }
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const typed = columns.map(({ name, type }) => `${quoted(name)} ${jsonTypes[type] ?? type}`).join(', ');
  return {
    text: `INSERT INTO ${table(own.name)} (${names})\nSELECT ${columns.map(fromJson).join(', ')}\nFROM json_to_recordset($1::json) AS "row" (${typed})`,
    values: [json],
  };
}

const jsonTypes: Readonly<Record<string, string>> = { timestamptz: 'double precision' };

function fromJson({ name, type }: SqlColumn): string {
  return type === 'timestamptz' ? `to_timestamp(${quoted(name)})` : quoted(name);
}
