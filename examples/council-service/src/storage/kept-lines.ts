import type { AftercareEntry, UpdateSent } from '@lga/incident-schema/aftercare';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from './council-work.js';
import { incidentLayer } from './tables.js';

/** An update that was sent; whether the councillor was told with it that the case is closed. */
export interface UpdateLine extends UpdateSent {
  readonly id: string;
  readonly closes: boolean;
}

interface Lines {
  readonly aftercare: AftercareEntry;
  readonly update: UpdateLine;
}

/** What is kept upon one report, oldest first, by the layer that it is of. */
export type KeptUpon = readonly { readonly layer: string; readonly body: unknown }[];

/**
 * Adds a line of care to an incident. It stands among the layers, so it goes when the incident goes, and is shown to
 * whoever asks for what is kept of them. @throws {Refusal} 409 where the id is taken.
 */
export async function addLine<Layer extends keyof Lines>(
  { queries, council, now: made }: CouncilWork,
  {
    incident,
    actor,
    layer,
    body,
  }: {
    readonly incident: string;
    readonly actor: string;
    readonly layer: Layer;
    readonly body: Lines[Layer];
  },
): Promise<void> {
  const kept = await queries
    .insert(incidentLayer)
    .values({
      council,
      id: body.id.toLowerCase(),
      incident: incident.toLowerCase(),
      layer,
      made,
      actor,
      body,
    })
    .onConflictDoNothing()
    .returning({ id: incidentLayer.id });
  if (kept.length === 0) throw idTaken;
}

/** Everything that was added to each of some incidents, in one query. */
export async function keptUpon(
  { queries, council }: CouncilWork,
  incidents: readonly string[],
): Promise<ReadonlyMap<string, KeptUpon>> {
  const ids = incidents.map((id) => id.toLowerCase());
  const rows = await queries
    .select()
    .from(incidentLayer)
    .where(and(eq(incidentLayer.council, council), inArray(incidentLayer.incident, ids)))
    .orderBy(asc(incidentLayer.made), asc(incidentLayer.id));
  return new Map(ids.map((id) => [id, rows.filter(({ incident }) => incident === id)]));
}

/** The bodies of one layer. */
export function ofLayer<Body>(kept: KeptUpon, layer: string): readonly Body[] {
  return kept.filter((each) => each.layer === layer).map(({ body }) => body as Body);
}

const idTaken = new Refusal(
  409,
  'already-kept',
  'Something with this id is kept already. Another line has an id of its own.',
);
