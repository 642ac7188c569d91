import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { newFolder } from '../new-folder.fixture.js';
import { embeddedConnections } from './embedded-connection.js';
import { PromptClient } from './prompt-client.js';
import { isUnavailable } from './unavailable.js';

const session = { user: 'postgres', database: 'postgres', password: '', ssl: false, pipeline: true };
const pools: pg.Pool[] = [];
afterEach(endAll);

async function endAll(): Promise<void> {
  for (const pool of pools.splice(0)) await pool.end();
}

const place = join(newFolder(), 'pglite');

function poolOn(folder: string, options: pg.PoolConfig = {}): pg.Pool {
  const stream = embeddedConnections(folder);
  const pool = new pg.Pool({ ...session, max: 1, stream, Client: PromptClient, ...options });
  pool.on('error', () => {});
  pools.push(pool);
  return pool;
}

test('statements that are sent together are answered each by its own, a refused one among them', async () => {
  const pool = poolOn(place);
  const client = await pool.connect();
  const answers = await Promise.allSettled([
    client.query('select $1::int as value', [1]),
    client.query('select 1 / $1::int as value', [0]),
    client.query('select $1::text as value', ['x'.repeat(100_000)]),
  ]);
  client.release();
  expect(answers).toMatchObject([
    { value: { rows: [{ value: 1 }] } },
    { reason: { code: '22012' } },
    { value: { rows: [{ value: 'x'.repeat(100_000) }] } },
  ]);
});

test('what a connection left open is given up with it, and the next finds what was kept', async () => {
  const pool = poolOn(place);
  await pool.query('create table kept (value int)');
  const client = await pool.connect();
  await client.query('begin');
  await client.query('insert into kept values (1)');
  client.release(true);
  expect((await pool.query('select * from kept')).rows).toEqual([]);
  await pool.query('insert into kept values (2)');
  expect((await pool.query('select * from kept')).rows).toEqual([{ value: 2 }]);
});

test('a database that does not answer is ended, and the next connection opens it again', async () => {
  const pool = poolOn(place, { query_timeout: 1_000 });
  const ended = await pool.query('select pg_sleep(3600)').catch((error) => error);
  expect(isUnavailable(ended)).toBe(true);
  await expect(pool.query('select 1 as value')).resolves.toMatchObject({ rows: [{ value: 1 }] });
});

test('a database that breaks off in the middle of an answer is ended, and the next connection opens it again', async () => {
  const pool = poolOn(place);
  await pool.query('create table whole as select 1 as value');
  await pool.query(
    `create function again(n int) returns int language plpgsql as 'begin return again(n + 1); end'`,
  );
  const client = await pool.connect();
  await client.query({ text: 'begin' });
  const broken = await client.query('select again(1)').catch((error) => error);
  expect(isUnavailable(broken)).toBe(true);
  client.release();
  await expect(pool.query('select * from whole')).resolves.toMatchObject({ rows: [{ value: 1 }] });
});

test('where no database can be opened, the connection says so', async () => {
  const refused = await poolOn('/dev/null/pglite')
    .query('select 1')
    .catch((error) => error);
  expect(isUnavailable(refused)).toBe(true);
});
