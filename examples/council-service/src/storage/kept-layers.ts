import { and, asc, eq } from 'drizzle-orm';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from './council-work.js';
import { incidentLayer } from './tables.js';

/** What is added to an incident. Nothing of it is ever changed: a correction is another one. */
export interface KeptLayer<Body = unknown> {
  readonly id: string;
  readonly layer: 'assessment' | 'decision' | 'custody';
  readonly made: Date;
  readonly body: Body;
}

/** Adds to an incident. @throws {Refusal} 409 where the id is taken. */
export async function addLayer(
  { queries, council, now: made }: CouncilWork,
  added: Pick<KeptLayer, 'id' | 'layer' | 'body'> & { readonly incident: string; readonly actor: string },
): Promise<void> {
  const [id, incident] = [added.id.toLowerCase(), added.incident.toLowerCase()];
  const kept = await queries
    .insert(incidentLayer)
    .values({ ...added, council, made, id, incident })
    .onConflictDoNothing()
    .returning({ id: incidentLayer.id });
  if (kept.length === 0) throw idTaken;
}

const mostRead = 5_000;

/** Everything that was added to an incident, or one kind of it, oldest first. */
export async function layersOf<Body>(
  { queries, council }: CouncilWork,
  { incident, layer }: { readonly incident: string; readonly layer?: KeptLayer['layer'] },
): Promise<readonly KeptLayer<Body>[]> {
  const rows = await queries
    .select()
    .from(incidentLayer)
    .where(
      and(
        eq(incidentLayer.council, council),
        eq(incidentLayer.incident, incident.toLowerCase()),
        layer && eq(incidentLayer.layer, layer),
      ),
    )
    .orderBy(asc(incidentLayer.made), asc(incidentLayer.id))
    .limit(mostRead);
  return rows.map(({ id, layer: of, made, body }) => ({
    id,
    layer: of as KeptLayer['layer'],
    made,
    body: body as Body,
  }));
}

const idTaken = new Refusal(
  409,
  'already-kept',
  'Something with this id is kept already. A correction has an id of its own and names the other in "replaces".',
);
