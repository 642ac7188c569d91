import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle as onPostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as onPglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { folders } from '../folders.js';
import { embeddedClient } from './embedded-client.js';
import { lockFolder } from './folder-lock.js';
import { wantRoom } from './room.js';

/** What queries are put to, whichever database answers them. */
export type Queries = PgDatabase<PgQueryResultHKT>;

/** An open database with its tables as they should be. */
export interface Database {
  readonly queries: Queries;
  close(): Promise<void>;
}

const migrations = { migrationsFolder: folders.migrations };
/** Only one process at a time changes tables. */
const migrationLock = 7_203_412;

/** PostgreSQL inside this process, in a folder. It outlives a killed process, but not a power cut. */
export async function embeddedDatabase(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const letGo = lockFolder(folder);
  process.once('exit', letGo);
  const client = await embeddedClient(join(folder, 'pglite'));
  const queries = onPglite({ client });
  await migratePglite(queries, migrations);
  const transaction = queries.transaction.bind(queries);
  queries.transaction = async (...task) => {
    wantRoom(folder);
    return transaction(...task);
  };
  return {
    queries,
    async close() {
      await client.close();
      letGo();
      process.off('exit', letGo);
    },
  };
}

/** A PostgreSQL server, by so many connections at most; one that is lost is replaced by the next request. */
export async function postgresDatabase(url: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline: true,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'council-service',
  });
  // An idle connection that is lost is no news: whoever needs one is told.
  pool.on('error', () => {});
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migratePostgres(onPostgres({ client }), migrations);
  } finally {
    // Closed, not given back: the lock goes with the connection.
    client.release(true);
  }
  return { queries: onPostgres({ client: pool }), close: () => pool.end() };
}
