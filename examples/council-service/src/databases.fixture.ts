import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, inject } from 'vitest';
import { newFolder } from './new-folder.fixture.js';

/** The variables of the environment that name a new, empty database of a kind. */
export type NewDatabase = () => Promise<{ readonly DATABASE_URL: string } | { readonly DATA_DIR: string }>;

const embedded: NewDatabase = async () => ({ DATA_DIR: newFolder() });

export async function newPostgresDatabase(url: string): Promise<{ readonly DATABASE_URL: string }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { DATABASE_URL: Object.assign(new URL(url), { pathname: `/${name}` }).href };
}

/** Whichever database is ready sooner: a server that runs already, where there is one. */
export const quickDatabase: NewDatabase = () => {
  const postgres = inject('postgres');
  return 'url' in postgres ? newPostgresDatabase(postgres.url) : embedded();
};

/** The same tests on the embedded database and on a PostgreSQL server. */
export function onBothDatabases(title: string, tests: (newDatabase: NewDatabase) => void): void {
  describe(`${title}, on PGlite`, () => tests(embedded));
  const postgres = inject('postgres');
  if ('url' in postgres) {
    describe(`${title}, on PostgreSQL`, () => tests(() => newPostgresDatabase(postgres.url)));
  } else {
    describe.skip(`${title}, on PostgreSQL: none runs here (${postgres.missing})`, () => tests(embedded));
  }
}
