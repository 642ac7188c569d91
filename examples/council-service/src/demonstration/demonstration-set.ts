import type { CouncilOperation } from '../http/operation.js';
import { madeUpAssessments } from './made-up-assessments.js';
import { madeUpComplaints } from './made-up-complaints.js';
import { madeUpIncidentLayers } from './made-up-incident-layers.js';
import { madeUpIncidents } from './made-up-incidents.js';
import { madeUpRegisters } from './made-up-registers.js';

/** Something that a made-up person asks of the service. */
export interface MadeUpRequest {
  readonly person: string;
  readonly operation: CouncilOperation;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly seen?: number;
}

/** Every record of the demonstration, in the order in which they are kept; days are told from today. */
export function demonstrationSet(today: string): readonly MadeUpRequest[] {
  const incidents = madeUpIncidents(today);
  const ofBorough = incidents.filter(({ person }) => person !== 'member-county');
  return [
    ...madeUpRegisters(today),
    ...madeUpComplaints(today),
    ...madeUpAssessments(today),
    ...incidents,
    ...madeUpIncidentLayers(ofBorough, today),
  ];
}
