import { addMonths, DomainError } from '@lga/rules';
import { literal, quoted, schemaName, table } from '../tables/sql-names.js';
import { actSqlTables } from './act-sql-tables.js';
import { recordSqlTables } from './record-sql-tables.js';
import { partition, tableStatements } from './sql-table.js';
import { viewStatements } from './views.js';

const tables = [...recordSqlTables, ...actSqlTables];

/** The first act of the occasion that an act falls in, act after act in the order of time. */
const occasions = [
  `CREATE FUNCTION "lga"."occasion_of"("first" timestamptz, "at" timestamptz, "lasts" interval)
  RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF "first" IS NULL OR "at" - "first" >= "lasts" THEN
    RETURN "at";
  END IF;
  RETURN "first";
END
$$`,
  `CREATE AGGREGATE "lga"."occasion"(timestamptz, interval) (SFUNC = "lga"."occasion_of", STYPE = timestamptz)`,
];

/**
 * The statements that make the tables of incidents in PostgreSQL, in order: in the schema `lga`, for an empty database.
 *
 * Columns, closed code lists and ranges are those of the schemas of records, from which they are generated; rules over
 * several fields are not among them, so a record is read before it is loaded. Tables are parted by months, for which
 * see `monthStatements`, and show each session the rows of the council that it names in the setting `lga.council`.
 *
 * @see PostgreSQL 18, Row Security Policies, https://www.postgresql.org/docs/18/ddl-rowsecurity.html
 * @example
 * ```ts
 * import { schemaStatements } from '@lga/incident-schema/sql';
 *
 * schemaStatements()[0]; // => 'CREATE SCHEMA "lga"'
 * ```
 */
export function schemaStatements(): readonly string[] {
  return [
    `CREATE SCHEMA ${quoted(schemaName)}`,
    `CREATE SEQUENCE ${table('act_entry')}`,
    ...occasions,
    ...tables.flatMap(tableStatements),
    ...viewStatements,
  ];
}

/**
 * The statements that make the partitions of one month, in UTC. What falls in a month without them is kept all the
 * same, in a partition for the rest; make a month before its first record, for afterwards the rest stands in its way.
 *
 * @param month - `YYYY-MM`.
 * @throws {DomainError} `invalid-month`.
 * @example
 * ```ts
 * import { monthStatements } from '@lga/incident-schema/sql';
 *
 * monthStatements('2026-12')[0];
 * // => `CREATE TABLE "lga"."report_2026_12" PARTITION OF "lga"."report" FOR VALUES FROM ('2026-12-01T00:00:00Z') TO ('2027-01-01T00:00:00Z')`
 * ```
 */
export function monthStatements(month: string): readonly string[] {
  if (!/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(month)) {
    throw new DomainError('invalid-month', 'A month was expected as YYYY-MM, from 1900-01 to 2199-12.');
  }
  const [from, to] = [`${month}-01`, addMonths(`${month}-01`, 1)].map((day) => literal(`${day}T00:00:00Z`));
  return tables
    .filter(({ partedBy }) => partedBy !== null)
    .flatMap((own) => partition(own, month.replace('-', '_'), `FOR VALUES FROM (${from}) TO (${to})`));
}

/**
 * The statements that make a role for the service that records and asks: it adds and reads rows of its council, and
 * changes and removes none. It cannot sign in by itself and is subject to row-level security.
 *
 * @param name - Of the role, as the caller chooses; roles are shared by all databases of a server.
 * @throws {DomainError} `invalid-role` when it is no name of 1 to 63 letters, digits and underscores.
 * @example
 * ```ts
 * import { roleStatements } from '@lga/incident-schema/sql';
 *
 * roleStatements('incident_service')[0]; // => 'CREATE ROLE "incident_service" NOLOGIN NOSUPERUSER NOBYPASSRLS'
 * ```
 */
export function roleStatements(name: string): readonly string[] {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) {
    throw new DomainError(
      'invalid-role',
      'A role was expected as 1 to 63 small letters, digits and underscores.',
    );
  }
  const role = quoted(name);
  return [
    `CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS`,
    `GRANT USAGE ON SCHEMA ${quoted(schemaName)} TO ${role}`,
    `GRANT USAGE ON SEQUENCE ${table('act_entry')} TO ${role}`,
    `GRANT SELECT, INSERT ON ${tables.map((own) => table(own.name)).join(', ')} TO ${role}`,
    `GRANT SELECT ON ${table('current_report')}, ${table('current_assessment')} TO ${role}`,
  ];
}
