import { MarkerEntry } from '@lga/risk-assessment/schema';
import { isOverdue, markerFaults } from '@lga/risk-assessment/visits';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { nothingThere } from '../http/perform.js';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from '../storage/council-work.js';
import {
  addRecord,
  changedMeanwhile,
  changeRecord,
  recordsOfKind,
  recordWithId,
} from '../storage/kept-records.js';

const kind = 'visit-marker';
const Removal = z.strictObject({ on: z.iso.date(), by: z.string(), reason: z.string().min(1).max(5000) });
const Kept = z.strictObject({
  entry: MarkerEntry,
  standing: MarkerEntry.nullable().describe('What counts while a change waits for approval.'),
  removed: Removal.nullable(),
});
type Kept = z.infer<typeof Kept>;
const Told = Kept.extend({
  overdue: z.boolean().describe('Its review is late: a fault of the register, which lowers nothing.'),
});

/** The register of people and places that call for care at a visit. Whoever asks for advice never sees it. */
export const visitMarkerOperations = [
  councilOperation({
    id: 'keep-visit-marker',
    method: 'put',
    path: '/v1/visit-markers/{id}',
    summary: 'Enter a marker, or change it, for a second person to approve; If-Match "0" for the first time',
    allowed: ['safety-officer'],
    body: MarkerEntry,
    example: {
      id: 'x',
      person: 'resident-1',
      category: 'not-alone',
      reason: 'Threatened an officer with a tool.',
      decidedBy: 'safety',
      approvedBy: null,
      decidedOn: '2026-01-05',
      reviewOn: '2026-07-05',
      notifiedOn: null,
      notNotifiedBecause: 'It would raise the danger.',
      advice: 'visit-with-conditions',
      conditions: ['V04'],
    },
    status: 200,
    answers: Told,
    changes: true,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body: entry, seen }) {
      if (entry.id !== id || entry.decidedBy !== caller.id || entry.approvedBy !== null) throw notYours;
      refuseUnsound({ ...entry, approvedBy: 'another' });
      const before = seen === 0 ? undefined : (await keptMarker(work, id)).body;
      if (before && before.entry.person !== entry.person) throw notYours;
      const body: Kept = { entry, standing: before ? standingOf(before) : null, removed: null };
      const version =
        seen === 0
          ? await addRecord(work, { kind, id, owner: entry.person, body })
          : await changeRecord(work, { kind, id, seen, body });
      return { body: told(body, work), version };
    },
  }),
  councilOperation({
    id: 'settle-visit-marker',
    method: 'post',
    path: '/v1/visit-markers/{id}/settlement',
    summary: 'Approve a marker that another person entered, from when it counts, or take it off',
    allowed: ['safety-officer', 'monitoring-officer'],
    body: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('approve') }),
      z.strictObject({ kind: z.literal('remove'), on: z.iso.date(), reason: z.string().min(1).max(5000) }),
    ]),
    example: { kind: 'approve' },
    status: 200,
    answers: Told,
    changes: true,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body: settled, seen }) {
      const { body: kept, version: present } = await keptMarker(work, id);
      if (present !== seen) throw changedMeanwhile;
      const body =
        settled.kind === 'approve' ? approved(kept, caller.id) : removed(kept, { ...settled, by: caller.id });
      return { version: await changeRecord(work, { kind, id, seen, body }), body: told(body, work) };
    },
  }),
  councilOperation({
    id: 'visit-marker',
    method: 'get',
    path: '/v1/visit-markers/{id}',
    summary: 'One marker, for those who keep the register',
    allowed: ['safety-officer', 'monitoring-officer'],
    status: 200,
    answers: Told,
    audited: true,
    async run({ work, parameters: { id = '' } }) {
      const { body, version } = await keptMarker(work, id);
      return { body: told(body, work), version };
    },
  }),
];

/** The entries for a person that count: approved, and not taken off. */
export async function liveMarkers(work: CouncilWork, person: string): Promise<readonly MarkerEntry[]> {
  const kept = await recordsOfKind<Kept>(work, { kind, after: '', owner: person });
  return kept.flatMap(({ body }) => standingOf(body) ?? []);
}

/** A change takes nothing back before it is approved. */
function standingOf({ entry, standing, removed: off }: Kept): MarkerEntry | null {
  if (off) return null;
  return entry.approvedBy === null ? standing : entry;
}

function approved(kept: Kept, approvedBy: string): Kept {
  const entry = { ...kept.entry, approvedBy };
  refuseUnsound(entry);
  return { ...kept, entry, standing: null };
}

function removed(kept: Kept, removal: z.infer<typeof Removal> & { readonly kind?: string }): Kept {
  const { on, by, reason } = removal;
  return { ...kept, removed: { on, by, reason } };
}

function refuseUnsound(entry: MarkerEntry): void {
  const faults = markerFaults(entry);
  if (faults.length === 0) return;
  const errors = faults.map((fault) => ({ pointer: '#', detail: fault.replaceAll('-', ' ') }));
  throw new Refusal(409, 'unsound-entry', 'An entry was expected that says all that it must.', errors);
}

const notYours = new Refusal(
  422,
  'not-yours-to-enter',
  'An entry was expected with the id of the address, of the same person, decided by you, and approved by nobody yet.',
);

async function keptMarker(work: CouncilWork, id: string) {
  const kept = await recordWithId<Kept>(work, { kind, id });
  if (!kept) throw nothingThere;
  return kept;
}

function told(kept: Kept, { now }: CouncilWork): z.infer<typeof Told> {
  return { ...kept, overdue: isOverdue(kept.entry, now.toISOString().slice(0, 10)) };
}
