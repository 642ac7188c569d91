import { randomUUID } from 'node:crypto';
import { replay } from '@lga/code-of-conduct/complaints';
import { Complaint, ComplaintEvent } from '@lga/code-of-conduct/complaints-schema';
import { mayBeTold } from '@lga/code-of-conduct/decisions';
import { englishComplaints, procedures, welshComplaints } from '@lga/code-of-conduct/procedures';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { nothingThere } from '../http/perform.js';
import { Refusal } from '../http/refusal.js';
import { type Caller, isAny } from '../security/caller.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addRecord, changedMeanwhile, changeRecord, recordWithId } from '../storage/kept-records.js';

export const complaintKind = 'complaint';
const kind = complaintKind;
const Person = z.string().min(1).max(200);
const Kept = z.strictObject({
  complaint: Complaint,
  procedure: z
    .enum(Object.keys(procedures) as [keyof typeof procedures])
    .describe("The council's arrangements."),
  subjectMember: Person.describe("The issuer's id of the member complained of."),
  complainant: Person.nullable().describe(
    "The issuer's id of whoever complained; null where nobody knows or nobody signs in.",
  ),
});
type Kept = z.infer<typeof Kept>;
export type KeptComplaint = Kept;
const Whole = Kept.extend({ now: Explained.describe('Where it stands, what is due, who may act next.') });
const Told = z.strictObject({
  reference: z.string(),
  allegations: z.array(z.strictObject({ id: z.string(), state: z.string().nullable() })),
  complainant: Person.nullable().describe('Only where the caller may be told.'),
});
const received: ComplaintEvent = {
  id: 'e1',
  kind: 'receive',
  on: '2026-01-05',
  by: 'complainant',
  allegations: ['a'],
  judgements: [{ fact: 'written', answer: 'yes', by: 'monitoring-officer', why: 'A letter.' }],
};
const example: Kept = {
  procedure: 'erewash',
  subjectMember: 'member-b',
  complainant: 'complainant-a',
  complaint: {
    reference: '2026/1',
    nation: 'england',
    subject: { office: 'principal-council' },
    identity: 'withheld',
    allegations: [{ id: 'a', provision: '1.1' }],
    independentPersons: [],
    events: [received],
  },
};

export const complaintOperations = [
  councilOperation({
    id: 'open-complaint',
    method: 'post',
    path: '/v1/complaints',
    summary: 'Keep a complaint with what has happened so far; it gets an id of its own',
    allowed: ['monitoring-officer'],
    body: Kept,
    example,
    status: 201,
    answers: Whole,
    audited: true,
    async run({ work, body }) {
      const id = randomUUID();
      const now = standing(body, today(work));
      const version = await addRecord(work, { kind, id, owner: body.complainant ?? '', body });
      return { body: { ...body, now }, version, location: `/v1/complaints/${id}`, subject: id };
    },
  }),
  councilOperation({
    id: 'add-complaint-event',
    method: 'post',
    path: '/v1/complaints/{id}/events',
    summary: 'Add what happened; an event that a guard refuses is not kept',
    allowed: ['monitoring-officer'],
    body: ComplaintEvent,
    example: {
      id: 'e2',
      kind: 'acknowledge',
      on: '2026-01-08',
      by: 'monitoring-officer',
      allegations: ['a'],
    },
    status: 200,
    answers: Whole,
    changes: true,
    audited: true,
    async run({ work, parameters: { id = '' }, body: event, seen }) {
      const { body: kept, version: present } = await keptComplaint(work, id);
      if (present !== seen) throw changedMeanwhile;
      const body: Kept = {
        ...kept,
        complaint: { ...kept.complaint, events: [...kept.complaint.events, event] },
      };
      refuseGuarded(standing(body, event.on), event);
      const version = await changeRecord(work, { kind, id, seen, body });
      return { body: { ...body, now: standing(body, today(work)) }, version };
    },
  }),
  councilOperation({
    id: 'complaint',
    method: 'get',
    path: '/v1/complaints/{id}',
    summary: 'For officers and independent persons the whole; for the parties what they may be told',
    allowed: ['monitoring-officer', 'independent-person', 'subject-member', 'complainant'],
    status: 200,
    answers: z.union([Whole, Told]),
    audited: true,
    async run({ caller, work, parameters: { id = '' } }) {
      const { body, version } = await keptComplaint(work, id);
      const now = standing(body, today(work));
      if (isAny(caller, ['monitoring-officer', 'independent-person']))
        return { body: { ...body, now }, version };
      return { body: toldTo(partyOf(caller, body), body, now.value) };
    },
  }),
];

async function keptComplaint(work: CouncilWork, id: string) {
  const kept = await recordWithId<Kept>(work, { kind, id });
  if (!kept) throw nothingThere;
  return kept;
}

const today = ({ now }: CouncilWork): string => now.toISOString().slice(0, 10);

export function standing({ complaint, procedure }: Kept, on: string) {
  const lifeCycle = complaint.nation === 'england' ? englishComplaints : welshComplaints;
  return replay({ lifeCycle, complaint, procedure: procedures[procedure], on });
}

function refuseGuarded({ value }: ReturnType<typeof standing>, { id }: ComplaintEvent): void {
  const refused = value.guarded.some(({ event, effect }) => event === id && effect === 'refused');
  if (refused)
    throw new Refusal(
      409,
      'guard-refuses',
      'The event cannot happen now: replay it to see which guard refuses it.',
    );
}

/** Whoever is no party learns nothing, not even that there is a complaint. */
function partyOf(caller: Caller, { subjectMember, complainant }: Kept): 'subject-member' | 'complainant' {
  if (caller.id === complainant && isAny(caller, ['complainant'])) return 'complainant';
  if (caller.id === subjectMember && isAny(caller, ['subject-member'])) return 'subject-member';
  throw nothingThere;
}

/** What a party may be told of each allegation, and never the file: no event, judgement or person in it. */
function toldTo(
  to: 'subject-member' | 'complainant',
  kept: Kept,
  now: ReturnType<typeof standing>['value'],
): z.infer<typeof Told> {
  const { identity } = kept.complaint;
  const told = now.allegations.map((allegation) => ({
    allegation,
    may: mayBeTold({ to, identity, allegation, on: now.on }).value,
  }));
  const known = told.filter(({ may }) => may.thatThereIsOne);
  if (known.length === 0) throw nothingThere;
  return {
    reference: kept.complaint.reference,
    allegations: known.map(({ allegation: { id, state } }) => ({ id, state })),
    complainant: known.every(({ may }) => may.whoComplained === true) ? kept.complainant : null,
  };
}
