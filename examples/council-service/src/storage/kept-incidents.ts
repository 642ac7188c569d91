import type { IncidentReport } from '@lga/incident-schema';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { CouncilWork } from './council-work.js';
import { incident, incidentId } from './tables.js';

/** A report as it was accepted, when, and from whom. */
export interface KeptIncident {
  readonly received: Date;
  /** Id of the caller who sent it. */
  readonly reporter: string;
  readonly report: IncidentReport;
}

/** Keeps a report; `undefined` when one with its id is kept already, and nothing is changed. */
export async function keepIncident(
  { queries, council, now: received }: CouncilWork,
  reporter: string,
  report: IncidentReport,
): Promise<KeptIncident | undefined> {
  const id = report.id.toLowerCase();
  const body = JSON.stringify(report);
  const { rows } = await queries.execute<{ readonly kept: boolean }>(
    sql`select keep_incident(${council}, ${id}, ${received.toISOString()}, ${reporter}, ${body}) as kept`,
  );
  return rows[0]?.kept ? { received, reporter, report } : undefined;
}

export async function incidentWithId(
  { queries, council }: CouncilWork,
  id: string,
): Promise<KeptIncident | undefined> {
  const isIt = and(eq(incidentId.council, council), eq(incidentId.id, id.toLowerCase()));
  const [place] = await queries.select().from(incidentId).where(isIt);
  if (!place) return undefined;
  // With the instant, one partition alone is read.
  const { received } = place;
  const [row] = await queries
    .select()
    .from(incident)
    .where(and(eq(incident.council, council), eq(incident.id, place.id), eq(incident.received, received)));
  return row && asKept(row);
}

/** The newest that were received before an instant, of one reporter or of all. */
export async function newestIncidents(
  { queries, council }: CouncilWork,
  { before, reporter, most }: { before: Date | undefined; reporter: string | undefined; most: number },
): Promise<readonly KeptIncident[]> {
  const rows = await queries
    .select()
    .from(incident)
    .where(
      and(
        eq(incident.council, council),
        before && lt(incident.received, before),
        reporter === undefined ? undefined : eq(incident.reporter, reporter),
      ),
    )
    .orderBy(desc(incident.received), desc(incident.id))
    .limit(most);
  return rows.map(asKept);
}

function asKept({ received, reporter, body }: typeof incident.$inferSelect): KeptIncident {
  return { received, reporter, report: body as IncidentReport };
}
