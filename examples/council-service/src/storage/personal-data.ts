import { and, count, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { CouncilWork } from './council-work.js';
import { type KeptIncident, newestIncidents } from './kept-incidents.js';
import { type KeptLayer, layersOf } from './kept-layers.js';
import { idempotency, incident, incidentId, incidentLayer, record } from './tables.js';

/** Everything that is kept of a person: what the person sent, and the records that are the person's own. */
export interface PersonsRecords {
  readonly incidents: readonly (KeptIncident & { readonly layers: readonly KeptLayer[] })[];
  readonly records: readonly PersonsRecord[];
}

interface PersonsRecord
  extends Pick<typeof record.$inferSelect, 'kind' | 'id' | 'version' | 'changed' | 'body'> {
  /** Whether its kind is about somebody else too, so that a person must balance. */
  readonly mixed: boolean;
}

/** A complaint is kept for those who answer for it, and is about two people. */
const complaint = 'complaint';
const most = 10_000;

export async function recordsOfPerson(work: CouncilWork, person: string): Promise<PersonsRecords> {
  const { kind, id, version, changed, body, owner } = record;
  const reports = await newestIncidents(work, { before: undefined, reporter: person, most });
  const incidents = [];
  for (const kept of reports) {
    incidents.push({ ...kept, layers: await layersOf(work, { incident: kept.report.id }) });
  }
  const found = await work.queries
    .select({ kind, id, version, changed, body, owner })
    .from(record)
    .where(and(eq(record.council, work.council), or(eq(owner, person), isAbout(person, 'subjectMember'))))
    .limit(most);
  return {
    incidents,
    records: found.map(({ owner: whose, ...each }) => ({
      ...each,
      body: whose === person ? each.body : withoutComplainant(each.body),
      mixed: each.kind === complaint,
    })),
  };
}

/** A complaint that names somebody in a field. As text, since the database cannot read all that JSON allows. */
function isAbout(person: string, field: 'subjectMember') {
  const named = `"${field}":${JSON.stringify(person)}`;
  return and(eq(record.kind, complaint), sql`position(${named} in ${record.body}::text) > 0`);
}

const withoutComplainant = (body: unknown) => ({ ...Object(body), complainant: null });

/** What became of the records of a person. */
export interface Erased {
  readonly erased: number;
  /** Records that others have to answer for: they stay, without the person's id; a person reads their words. */
  readonly toRead: readonly { readonly kind: string; readonly id: string }[];
}

/** Removes what is kept of a person but the audit, which has no words, and complaints, which lose the person. */
export async function erasePerson(work: CouncilWork, person: string): Promise<Erased> {
  const { queries, council } = work;
  const incidents = await removeIncidents(work, eq(incident.reporter, person));
  const toRead = await complaintsWithout(work, person);
  const records = await queries
    .delete(record)
    .where(and(eq(record.council, council), eq(record.owner, person)))
    .returning({ id: record.id });
  const names = sql`position(${JSON.stringify(person)} in ${idempotency.answer}::text) > 0`;
  await queries
    .delete(idempotency)
    .where(and(eq(idempotency.council, council), or(eq(idempotency.actor, person), names)));
  return { erased: incidents + records.length, toRead };
}

/** The council and the member complained of have to account for a complaint, so it stays. */
async function complaintsWithout({ queries, council, now: changed }: CouncilWork, person: string) {
  const persons = await queries
    .select()
    .from(record)
    .where(and(eq(record.council, council), eq(record.kind, complaint), eq(record.owner, person)));
  for (const { kind, id, version, body } of persons) {
    await queries
      .update(record)
      .set({ owner: '', version: version + 1, changed, body: withoutComplainant(body) })
      .where(and(eq(record.council, council), eq(record.kind, kind), eq(record.id, id)));
  }
  return persons.map(({ kind, id }) => ({ kind, id }));
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
  const going = and(eq(incident.council, council), which);
  // Named by a query, as there can be more ids than a statement takes parameters.
  const ids = queries.select({ id: incident.id }).from(incident).where(going);
  await queries.delete(incidentId).where(and(eq(incidentId.council, council), inArray(incidentId.id, ids)));
  await queries
    .delete(incidentLayer)
    .where(and(eq(incidentLayer.council, council), inArray(incidentLayer.incident, ids)));
  const removed = await queries.delete(incident).where(going).returning({ id: incident.id });
  return removed.length;
}
