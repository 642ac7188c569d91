import type { ColumnKind, RecordColumn, Variant } from '../tables/record-table.js';
import { literal, quoted } from '../tables/sql-names.js';
import type { SqlColumn } from './sql-table.js';

const types: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  integer: 'integer',
  boolean: 'boolean',
  stated: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  texts: 'text[]',
  json: 'jsonb',
};

/** A column of a record table as the database has it, with what its field allows. */
export function sqlColumn(column: RecordColumn): SqlColumn {
  const { name, kind, nullable } = column;
  const check = checksOf(column).join(' AND ');
  return { name, type: types[kind], nullable, ...(check !== '' && { check }) };
}

function checksOf(column: RecordColumn): string[] {
  const name = quoted(column.name);
  switch (column.kind) {
    case 'text':
      return textChecks(column, name);
    case 'integer':
      return range(name, column.least, column.most);
    case 'texts':
      return [...range(`cardinality(${name})`, column.least, column.most), ...itemsCheck(column, name)];
    default:
      return [];
  }
}

/** Lengths are counted in characters here, never more than the schema counts, so that what it takes is taken. */
function textChecks({ oneOf, pattern, least = 0, longest }: RecordColumn, name: string): string[] {
  if (oneOf) return [isOneOf(name, oneOf)];
  return [
    ...(least > 0 ? [`${name} <> ''`] : []),
    ...(longest === undefined ? [] : [`char_length(${name}) <= ${longest}`]),
    ...(pattern === undefined ? [] : [`${name} ~ ${literal(pattern)}`]),
  ];
}

/** Codes hold no space, so that a list of them can be looked at as one text. */
function itemsCheck({ pattern }: RecordColumn, name: string): string[] {
  if (pattern === undefined) return [];
  const item = pattern.replace(/^\^/, '').replace(/\$$/, '');
  return [`array_to_string(${name}, ' ', ' ') ~ ${literal(`^(?:${item}(?: ${item})*)?$`)}`];
}

function range(of: string, least: number | undefined, most: number | undefined): string[] {
  return [
    ...(least === undefined ? [] : [`${of} >= ${least}`]),
    ...(most === undefined ? [] : [`${of} <= ${most}`]),
  ];
}

/** Whether a column holds one of the codes of a closed list. */
export function isOneOf(name: string, codes: readonly string[]): string {
  return `${name} IN (${codes.map(literal).join(', ')})`;
}

/** That the columns of a union fit the one that tells its branches apart. */
export function variantChecks(variants: readonly Variant[]): string[] {
  const tellers = [...new Set(variants.map(({ of }) => of))];
  return tellers.map((teller) => {
    const own = variants.filter(({ of }) => of === teller);
    const all = [...new Set(own.flatMap(({ has }) => has))];
    const none = [teller, ...all].map((name) => `${quoted(name)} IS NULL`).join(' AND ');
    const branches = own.map(({ values, has }) =>
      [
        isOneOf(quoted(teller), values),
        ...all.map((name) => `${quoted(name)} IS ${has.includes(name) ? 'NOT NULL' : 'NULL'}`),
      ].join(' AND '),
    );
    return [none, ...branches].map((branch) => `(${branch})`).join(' OR ');
  });
}
