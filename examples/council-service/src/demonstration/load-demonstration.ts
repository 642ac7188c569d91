import { sql } from 'drizzle-orm';
import { perform } from '../http/perform.js';
import type { Caller } from '../security/caller.js';
import { madeUpPeople } from '../security/made-up-people.js';
import type { Queries } from '../storage/database.js';
import { audit } from '../storage/tables.js';
import { demonstrationSet } from './demonstration-set.js';

/** Only one process at a time looks whether there is anything, and loads. */
const demonstrationLock = 7_203_413;

/**
 * Puts made-up records into a database in which nothing was ever done, by the operations of the service and as its
 * made-up people: all of them in one transaction, or none. Where anything was done before, nothing is touched.
 */
export async function loadDemonstration(queries: Queries, now: Date): Promise<'loaded' | 'left-alone'> {
  return queries.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${demonstrationLock})`);
    const [deed] = await transaction.select({ place: audit.place }).from(audit).limit(1);
    if (deed) return 'left-alone';
    for (const { person, operation, ...request } of demonstrationSet(now.toISOString().slice(0, 10))) {
      await perform(operation, { caller: callerOf(person), ...request }, transaction);
    }
    return 'loaded';
  });
}

function callerOf(person: string): Caller {
  const found = madeUpPeople.find(({ id }) => id === person);
  if (!found) throw new RangeError(`There is no made-up person ${person}.`);
  const { id, council, roles } = found;
  return { id, council, roles: new Set(roles) };
}
