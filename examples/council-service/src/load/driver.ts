// A database driver alone, as a process of its own: `driver.ts transaction` or `driver.ts insert`, with the database of the
// environment. When its parent asks it writes for so many seconds, and answers with how long each write took.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { incidentExample } from '../incident-example.js';
import { settingsFrom } from '../settings.js';
import { openDatabase } from '../storage/open-database.js';

type Query = (statement: string, values?: unknown[]) => Promise<unknown>;
type Transaction = (work: (query: Query) => Promise<void>) => Promise<void>;

const council = 'example-borough';
const digest = '0'.repeat(64);

/** One durable write by itself, or what the service writes for a report, in the same statements. */
const writes: Readonly<Record<string, (driver: Driver) => Promise<unknown>>> = {
  insert: ({ query }) =>
    query('insert into incident values ($1, $2, now(), $3, $4)', [
      council,
      randomUUID(),
      'member-a',
      JSON.stringify(incidentExample),
    ]),
  transaction: ({ transaction }) => transaction(asTheService),
};

async function asTheService(query: Query): Promise<void> {
  const id = randomUUID();
  const now = new Date().toISOString();
  await query(`select set_config('role', 'council_service', true), set_config('app.council', $1, true)`, [
    council,
  ]);
  await query('select keep_incident($1, $2, $3, $4, $5) as kept', [
    council,
    id,
    now,
    'member-a',
    JSON.stringify({ ...incidentExample, id }),
  ]);
  await query('select add_to_audit($1, $2, $3, $4, $5, $6)', [
    council,
    now,
    'member-a',
    'report-incident',
    id,
    digest,
  ]);
}

interface Driver {
  readonly query: Query;
  readonly transaction: Transaction;
}

async function postgres(connectionString: string): Promise<Driver> {
  const pool = new pg.Pool({ connectionString, max: 10 });
  // The server may go before this process does.
  pool.on('error', () => {});
  return {
    query: (statement, values) => pool.query(statement, values),
    async transaction(work) {
      const client = await pool.connect();
      await client.query('begin');
      await work((statement, values) => client.query(statement, values));
      await client.query('commit');
      client.release();
    },
  };
}

async function pglite(folder: string): Promise<Driver> {
  const client = await PGlite.create(folder);
  return {
    query: (statement, values) => client.query(statement, values),
    transaction: (work) =>
      client.transaction((open) => work((statement, values) => open.query(statement, values))),
  };
}

async function writing(driver: Driver, seconds: number, writers: number): Promise<number[]> {
  const [kind = ''] = process.argv.slice(2);
  const write = writes[kind];
  if (!write) throw new Error(`One of ${Object.keys(writes).join(', ')} was expected.`);
  const end = performance.now() + seconds * 1000;
  const taken: number[] = [];
  const writer = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await write(driver);
      taken.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return taken;
}

const settings = settingsFrom(process.env);
// The tables are the service's.
await (await openDatabase(settings)).close();
const driver = await (settings.DATABASE_URL
  ? postgres(settings.DATABASE_URL)
  : pglite(join(settings.DATA_DIR, 'pglite')));
process.on('message', async ({ seconds, writers }: { seconds: number; writers: number }) => {
  process.send?.(await writing(driver, seconds, writers));
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
