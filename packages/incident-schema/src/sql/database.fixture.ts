import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { schemaStatements } from './schema-statements.js';
import type { Statement } from './statement.js';

/** A new database with the tables of this package. */
export interface Database {
  /** Rows of one statement, or of each of a list. */
  readonly ask: <Row extends object>(statement: Statement | string) => Promise<Row[]>;
  readonly run: (statements: readonly (Statement | string)[]) => Promise<void>;
  /** Another session on the same database. */
  readonly open: () => Promise<Database>;
  readonly end: () => Promise<void>;
}

/** @param url - Of a server, as whose superuser databases can be made. */
export async function newDatabase(url: string): Promise<Database> {
  const name = `incidents_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  await client.end();
  const database = await session(Object.assign(new URL(url), { pathname: `/${name}` }).href);
  await database.run(schemaStatements());
  return database;
}

async function session(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ask: Database['ask'] = async (statement) =>
    (typeof statement === 'string'
      ? await client.query(statement)
      : await client.query(statement.text, [...statement.values])
    ).rows;
  return {
    ask,
    async run(statements) {
      for (const statement of statements) await ask(statement);
    },
    open: () => session(url),
    end: () => client.end(),
  };
}
