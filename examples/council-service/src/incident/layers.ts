import type { IncidentAssessment, IncidentDecision } from '@lga/incident-schema';
import type { CustodyEvent } from '@lga/incident-schema/evidence';
import { nothingThere } from '../http/perform.js';
import type { CouncilWork } from '../storage/council-work.js';
import { incidentWithId } from '../storage/kept-incidents.js';
import { layersOf } from '../storage/kept-layers.js';

/** A report with what was made of it and decided, oldest first. */
export async function wholeIncident(work: CouncilWork, id: string) {
  const kept = await incidentWithId(work, id);
  if (!kept) throw nothingThere;
  const assessments = await layersOf<IncidentAssessment>(work, { incident: id, layer: 'assessment' });
  const decisions = await layersOf<IncidentDecision>(work, { incident: id, layer: 'decision' });
  return {
    ...kept,
    assessments: assessments.map(({ body }) => body),
    decisions: decisions.map(({ body }) => body),
  };
}

/** An incident with the assessment and the decision that stand, and its log of evidence. */
export async function referredIncident(work: CouncilWork, id: string) {
  const { report, assessments, decisions } = await wholeIncident(work, id);
  const [assessment, decision] = [standing(assessments), standing(decisions)];
  const custody = await layersOf<CustodyEvent>(work, { incident: id, layer: 'custody' });
  return {
    report,
    ...(assessment && { assessment }),
    ...(decision && { decision }),
    custody: custody.map(({ body }) => body),
  };
}

/** The newest that none replaces. */
export function standing<Layer extends { readonly id: string; readonly replaces?: string }>(
  layers: readonly Layer[],
): Layer | undefined {
  const replaced = new Set(layers.flatMap(({ replaces }) => replaces?.toLowerCase() ?? []));
  return layers.findLast(({ id }) => !replaced.has(id.toLowerCase()));
}
