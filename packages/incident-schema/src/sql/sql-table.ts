import { quoted, table } from '../tables/sql-names.js';

/** A column as the database has it. */
export interface SqlColumn {
  readonly name: string;
  /** `text`, `timestamptz`, `text[]`. */
  readonly type: string;
  readonly nullable: boolean;
  /** What every value fits, as an expression. */
  readonly check?: string;
  /** What the database works out itself, instead of taking a value. */
  readonly made?: string;
}

/** A table with what holds it together. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  readonly primaryKey: readonly string[];
  readonly references: readonly {
    readonly from: readonly string[];
    readonly table: string;
    readonly to: readonly string[];
  }[];
  /** What joins several columns, as expressions. */
  readonly checks: readonly string[];
  /** The column by whose months it is parted; `null` where it is one table. */
  readonly partedBy: string | null;
  /** Columns of each index beside the primary key. */
  readonly indexes: readonly (readonly string[])[];
}

/** Names as a list in SQL. */
function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

/** The statements that make a table, with its indexes, its protection by council and a partition for what is in no month. */
export function tableStatements(own: SqlTable): string[] {
  const { name, partedBy, indexes } = own;
  return [
    `CREATE TABLE ${table(name)} (\n  ${definitions(own).join(',\n  ')}\n)${
      partedBy === null ? '' : ` PARTITION BY RANGE (${quoted(partedBy)})`
    }`,
    ...indexes.map((columns) => `CREATE INDEX ON ${table(name)} (${listed(columns)})`),
    ...(partedBy === null ? [] : partition(own, 'other', 'DEFAULT')),
    ...protection(name),
    `CREATE POLICY "own_council" ON ${table(name)} USING (${ownCouncil}) WITH CHECK (${ownCouncil})`,
  ];
}

/** Rows of the council that the session names; of none where it names none. */
const ownCouncil = `"council" = current_setting('lga.council', true)`;

function definitions({ columns, primaryKey, references, checks }: SqlTable): string[] {
  return [
    ...columns.map(
      ({ name, type, nullable, check, made }) =>
        `${quoted(name)} ${type}${made ? ` ${made}` : ''}${nullable ? '' : ' NOT NULL'}${check ? ` CHECK (${check})` : ''}`,
    ),
    `PRIMARY KEY (${listed(primaryKey)})`,
    ...references.map(
      (reference) =>
        `FOREIGN KEY (${listed(reference.from)}) REFERENCES ${table(reference.table)} (${listed(reference.to)})`,
    ),
    ...checks.map((check) => `CHECK (${check})`),
  ];
}

/** A partition, which nobody reads but through the whole table: by itself it shows no row. */
export function partition({ name }: SqlTable, suffix: string, bounds: string): string[] {
  const own = `${name}_${suffix}`;
  return [`CREATE TABLE ${table(own)} PARTITION OF ${table(name)} ${bounds}`, ...protection(own)];
}

function protection(name: string): string[] {
  return [
    `ALTER TABLE ${table(name)} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table(name)} FORCE ROW LEVEL SECURITY`,
  ];
}
