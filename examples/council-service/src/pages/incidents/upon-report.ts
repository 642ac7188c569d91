import type { IncidentAssessment, IncidentDecision, IncidentReport } from '@lga/incident-schema';
import { operationNamed } from '../../operation-named.js';
import type { PageAsked } from '../page.js';

/** The layers upon a report; whoever may not see them is refused, as the API does. */
export async function layersUpon({ perform, parameters }: PageAsked) {
  const { body } = await perform(operationNamed('incident-layers'), { parameters });
  return body as {
    readonly assessments: readonly IncidentAssessment[];
    readonly decisions: readonly IncidentDecision[];
  };
}

export async function reportOf({ perform, parameters }: PageAsked) {
  const { body } = await perform(operationNamed('incident'), { parameters });
  return body as { readonly received: string; readonly report: IncidentReport };
}
