import { randomUUID } from 'node:crypto';
import { ComplaintEvent } from '@lga/code-of-conduct/complaints-schema';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { nothingThere } from '../http/perform.js';
import { Refusal } from '../http/refusal.js';
import { isAny } from '../security/caller.js';
import { addRecord, changedMeanwhile, changeRecord } from '../storage/kept-records.js';
import {
  KeptComplaint,
  keptComplaint,
  complaintKind as kind,
  standing,
  today,
  WholeComplaint,
} from './kept-complaint.js';
import { ToldComplaint, toldToParty } from './told-to-party.js';

const received: ComplaintEvent = {
  id: 'e1',
  kind: 'receive',
  on: '2026-01-05',
  by: 'complainant',
  allegations: ['a'],
  judgements: [{ fact: 'written', answer: 'yes', by: 'monitoring-officer', why: 'A letter.' }],
};
const example: KeptComplaint = {
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
    body: KeptComplaint,
    example,
    status: 201,
    answers: WholeComplaint,
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
    answers: WholeComplaint,
    changes: true,
    audited: true,
    async run({ work, parameters: { id = '' }, body: event, seen }) {
      const { body: kept, version: present } = await keptComplaint(work, id);
      if (present !== seen) throw changedMeanwhile;
      const body: KeptComplaint = {
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
    answers: z.union([WholeComplaint, ToldComplaint]),
    audited: true,
    async run({ caller, work, parameters: { id = '' } }) {
      const { body, version } = await keptComplaint(work, id);
      const now = standing(body, today(work));
      if (isAny(caller, ['monitoring-officer', 'independent-person']))
        return { body: { ...body, now }, version };
      const told = toldToParty(caller, body, now.value);
      if (!told) throw nothingThere;
      return { body: told };
    },
  }),
];

function refuseGuarded({ value }: ReturnType<typeof standing>, { id }: ComplaintEvent): void {
  const refused = value.guarded.filter(({ event, effect }) => event === id && effect === 'refused');
  if (refused.length === 0) return;
  const asked = refused.flatMap(({ findings }) => findings.map(({ asks }) => asks.en));
  const errors = [...new Set(asked)].map((detail) => ({ pointer: '#', detail }));
  throw new Refusal(409, 'guard-refuses', 'The event cannot happen now: these do not hold.', errors);
}
