import { CannotStart } from '../cannot-start.js';
import type { Settings } from '../settings.js';
import { type Database, embeddedDatabase, postgresDatabase } from './database.js';
import { forgetOldKeys } from './idempotency.js';
import { openIncidentMonths } from './incident-months.js';

export type { Database };

const aDay = 86_400_000;

/** The database of the settings, looked after from day to day. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const { DATABASE_URL, DATA_DIR, DATABASE_CONNECTIONS } = settings;
  try {
    const database = DATABASE_URL
      ? await postgresDatabase(DATABASE_URL, DATABASE_CONNECTIONS)
      : await embeddedDatabase(DATA_DIR);
    await lookAfter(database, new Date());
    // A day on which it fails is made up for the next day: two months are open, and there is a partition for the rest.
    setInterval(() => lookAfter(database, new Date()).catch(() => {}), aDay).unref();
    return database;
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`${DATABASE_URL ? onServer : inFolder(DATA_DIR)}\nReason: ${reasonOf(error)}`);
  }
}

/** Opens the months of incidents that come next, and lets go of old idempotency keys. */
async function lookAfter({ queries }: Database, now: Date): Promise<void> {
  await openIncidentMonths(queries, now);
  await forgetOldKeys(queries, now);
}

const onServer =
  'Nothing can be kept in the database that DATABASE_URL names. Is it running, and may its user make tables and a role?';

function inFolder(folder: string): string {
  return `Records cannot be kept in ${folder}. Choose another folder: DATA_DIR=/some/folder npm start`;
}

/** Without the address, which may hold a password. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not known';
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in inner ? String(inner.code) : '';
  return code || inner.message.slice(0, 200);
}
