import { replay } from '@lga/code-of-conduct/complaints';
import { Complaint } from '@lga/code-of-conduct/complaints-schema';
import {
  englishComplaints,
  type LifeCycle,
  procedures,
  welshComplaints,
  welshLocalResolution,
} from '@lga/code-of-conduct/procedures';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { nothingThere } from '../http/perform.js';
import type { CouncilWork } from '../storage/council-work.js';
import { recordWithId } from '../storage/kept-records.js';

export const complaintKind = 'complaint';
export const Person = z.string().min(1).max(200);
export const KeptComplaint = z.strictObject({
  complaint: Complaint,
  procedure: z
    .enum(Object.keys(procedures) as [keyof typeof procedures])
    .describe("The council's arrangements."),
  subjectMember: Person.describe("The issuer's id of the member complained of."),
  complainant: Person.nullable().describe(
    "The issuer's id of whoever complained; null where nobody knows or nobody signs in.",
  ),
});
export type KeptComplaint = z.infer<typeof KeptComplaint>;
/** What says how a complaint is to be replayed. */
type Replayed = Pick<KeptComplaint, 'complaint' | 'procedure'>;

export const WholeComplaint = KeptComplaint.extend({
  now: Explained.describe('Where it stands, what is due, who may act next.'),
});

export async function keptComplaint(work: CouncilWork, id: string) {
  const kept = await recordWithId<KeptComplaint>(work, { kind: complaintKind, id });
  if (!kept) throw nothingThere;
  return kept;
}

export const today = ({ now }: CouncilWork): string => now.toISOString().slice(0, 10);

/** The life cycle that a complaint goes through: by its nation, and in Wales by who deals with it. */
export function lifeCycleOf({ complaint, procedure }: Replayed): LifeCycle {
  if (complaint.nation === 'england') return englishComplaints;
  return procedure === 'localResolutionModel' ? welshLocalResolution : welshComplaints;
}

export function standing({ complaint, procedure }: Replayed, on: string) {
  const lifeCycle = lifeCycleOf({ complaint, procedure });
  return replay({ lifeCycle, complaint, procedure: procedures[procedure], on });
}

export function stateTitle(kept: Replayed, state: string | null) {
  return lifeCycleOf(kept).states.find(({ id }) => id === state)?.title ?? null;
}
