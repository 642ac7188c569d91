import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type NodePgQueryResultHKT, drizzle as onPostgres } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { folders } from '../folders.js';
import { embeddedConnections } from './embedded-connection.js';
import { lockFolder } from './folder-lock.js';
import { gatheringSocket } from './gathering.js';
import { PromptClient } from './prompt-client.js';

/** What queries are put to, whichever database answers them. */
export type Queries = PgDatabase<NodePgQueryResultHKT>;

/** An open database with its tables as they should be. */
export interface Database {
  readonly queries: Queries;
  close(): Promise<void>;
}

const migrations = { migrationsFolder: folders.migrations };
const millisecondsForStatement = 10_000;
/** Only one process at a time changes tables. */
const migrationLock = 7_203_412;

/** PostgreSQL inside this process, in a folder. It outlives a killed process, but not a power cut. */
export async function embeddedDatabase(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const letGo = lockFolder(folder);
  process.once('exit', letGo);
  const pool = new pg.Pool({
    stream: embeddedConnections(join(folder, 'pglite')),
    max: 1,
    idleTimeoutMillis: 0,
    query_timeout: millisecondsForStatement,
    pipeline: true,
    Client: PromptClient,
    // Said here, so that no variable of the environment is asked.
    user: 'postgres',
    database: 'postgres',
    password: '',
    ssl: false,
  });
  pool.on('error', () => {});
  const queries = onPostgres({ client: pool });
  await migrate(queries, migrations);
  return {
    queries,
    async close() {
      await pool.end();
      letGo();
      process.off('exit', letGo);
    },
  };
}

/** A PostgreSQL server, by so many connections at most; one that is lost is replaced by the next request. */
export async function postgresDatabase(url: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    stream: gatheringSocket,
    max: connections,
    pipeline: true,
    Client: PromptClient,
    connectionTimeoutMillis: 3_000,
    statement_timeout: millisecondsForStatement,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'council-service',
  });
  // An idle connection that is lost is no news: whoever needs one is told.
  pool.on('error', () => {});
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(onPostgres({ client }), migrations);
  } finally {
    // Closed, not given back: the lock goes with the connection.
    client.release(true);
  }
  return { queries: onPostgres({ client: pool }), close: () => pool.end() };
}
