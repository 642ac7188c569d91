import { and, count, eq, lt, sql } from 'drizzle-orm';
import type { CouncilWork } from './council-work.js';
import { type KeptIncident, newestIncidents } from './kept-incidents.js';
import { idempotency, incident, incidentId, record } from './tables.js';

/** Everything that is kept of a person: what the person sent, and the records that are the person's own. */
export interface PersonsRecords {
  readonly incidents: readonly KeptIncident[];
  readonly records: readonly Pick<
    typeof record.$inferSelect,
    'kind' | 'id' | 'version' | 'changed' | 'body'
  >[];
}

const most = 10_000;

export async function recordsOfPerson(work: CouncilWork, person: string): Promise<PersonsRecords> {
  const { kind, id, version, changed, body } = record;
  return {
    incidents: await newestIncidents(work, { before: undefined, reporter: person, most }),
    records: await work.queries
      .select({ kind, id, version, changed, body })
      .from(record)
      .where(and(eq(record.council, work.council), eq(record.owner, person)))
      .limit(most),
  };
}

/** Removes everything that is kept of a person but the audit, which has no words. */
export async function erasePerson({ queries, council }: CouncilWork, person: string): Promise<number> {
  const incidents = await removeIncidents({ queries, council }, eq(incident.reporter, person));
  const records = await queries
    .delete(record)
    .where(and(eq(record.council, council), eq(record.owner, person)))
    .returning({ id: record.id });
  await queries
    .delete(idempotency)
    .where(and(eq(idempotency.council, council), eq(idempotency.actor, person)));
  return incidents + records.length;
}

/** Incidents received before an instant: how many there are and, unless it is only a rehearsal, removes them. */
export async function removeIncidentsBefore(
  { queries, council }: CouncilWork,
  before: Date,
  { rehearsal }: { readonly rehearsal: boolean },
): Promise<number> {
  const old = lt(incident.received, before);
  if (!rehearsal) return removeIncidents({ queries, council }, old);
  const [found] = await queries
    .select({ value: count() })
    .from(incident)
    .where(and(eq(incident.council, council), old));
  return found?.value ?? 0;
}

async function removeIncidents(
  { queries, council }: Pick<CouncilWork, 'queries' | 'council'>,
  which: ReturnType<typeof eq>,
): Promise<number> {
  const removed = await queries
    .delete(incident)
    .where(and(eq(incident.council, council), which))
    .returning({ id: incident.id });
  const ids = sql.join([sql`''`, ...removed.map(({ id }) => sql`${id}`)], sql`, `);
  await queries
    .delete(incidentId)
    .where(and(eq(incidentId.council, council), sql`${incidentId.id} in (${ids})`));
  return removed.length;
}
