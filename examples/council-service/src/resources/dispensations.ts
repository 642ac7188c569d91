import { randomUUID } from 'node:crypto';
import { checkDispensation } from '@lga/code-of-conduct/dispensations';
import { Dispensation } from '@lga/code-of-conduct/schema';
import * as z from 'zod';
import { DispensationDecision, granted, refuseBeyond } from '../dispensation/dispensation-decision.js';
import { DispensationRequest } from '../dispensation/dispensation-request.js';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { refuseOthers } from '../http/own-records.js';
import { nothingThere } from '../http/perform.js';
import { type Caller, isAny } from '../security/caller.js';
import type { CouncilWork } from '../storage/council-work.js';
import {
  addRecord,
  changedMeanwhile,
  changeRecord,
  nextAfter,
  recordsOfKind,
  recordWithId,
} from '../storage/kept-records.js';

const kind = 'dispensation';
const Kept = z.strictObject({
  member: z.string().describe("The issuer's id of the member who asked."),
  request: DispensationRequest,
  decision: DispensationDecision.nullable().describe('Null until there is one.'),
  dispensation: Dispensation.nullable().describe('As granted; null unless it is.'),
});
type KeptDispensation = z.infer<typeof Kept>;
const Told = Kept.extend({
  id: z.string(),
  checked: Explained.nullable().describe('Whether what was granted keeps to section 33.'),
});

export const dispensationOperations = [
  councilOperation({
    id: 'request-dispensation',
    method: 'post',
    path: '/v1/dispensations',
    summary: 'Ask in writing for a dispensation, as a member in England, for oneself',
    allowed: ['member'],
    body: DispensationRequest,
    example: {
      requestedOn: '2026-01-05',
      interests: ['club'],
      matters: ['grants'],
      lifts: ['discuss', 'vote'],
      from: '2026-01-10',
      toInclusive: '2027-01-09',
      reasons: 'Four of the five members of the committee belong to the club.',
    },
    status: 201,
    answers: Told,
    audited: true,
    async run({ caller, work, body: request }) {
      const id = randomUUID();
      const body: KeptDispensation = { member: caller.id, request, decision: null, dispensation: null };
      const version = await addRecord(work, { kind, id, owner: caller.id, body });
      return { body: told(id, body), version, location: `/v1/dispensations/${id}`, subject: id };
    },
  }),
  councilOperation({
    id: 'decide-dispensation',
    method: 'post',
    path: '/v1/dispensations/{id}/decision',
    summary:
      'Record what the authority, or whoever it delegated to, decided; nothing beyond section 33 is kept',
    allowed: ['monitoring-officer'],
    body: DispensationDecision,
    example: {
      kind: 'granted',
      on: '2026-01-08',
      by: 'Standards committee',
      grantedByOwnAuthority: true,
      power: 'section-33',
      grounds: ['a'],
      reasons: 'Without it the committee has no quorum.',
      from: '2026-01-10',
      toInclusive: '2026-12-31',
      lifts: ['discuss'],
      interests: ['club'],
      matters: ['grants'],
      excludes: [],
    },
    status: 200,
    answers: Told,
    changes: true,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body: decision, seen }) {
      const { body: kept, version: present } = await keptDispensation(work, id);
      if (present !== seen) throw changedMeanwhile;
      refuseBeyond(decision, { ...kept, isOwn: kept.member === caller.id });
      const dispensation = granted(id, kept.request, decision);
      const body: KeptDispensation = { ...kept, decision, dispensation };
      return { version: await changeRecord(work, { kind, id, seen, body }), body: told(id, body) };
    },
  }),
  councilOperation({
    id: 'dispensation',
    method: 'get',
    path: '/v1/dispensations/{id}',
    summary: 'One request and what was decided: for the member who asked, and the monitoring officer',
    allowed: ['monitoring-officer', 'member'],
    status: 200,
    answers: Told,
    audited: true,
    async run({ caller, work, parameters: { id = '' } }) {
      const { body, version } = await keptDispensation(work, id);
      refuseOthers(caller, body.member);
      return { body: told(id, body), version };
    },
  }),
  councilOperation({
    id: 'dispensations',
    method: 'get',
    path: '/v1/dispensations',
    summary: 'Requests and dispensations, a hundred at a time: for a member the own ones',
    allowed: ['monitoring-officer', 'member'],
    query: z.strictObject({
      after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
    }),
    status: 200,
    answers: z.strictObject({ dispensations: z.array(Told), next: z.string().nullable() }),
    audited: false,
    async run({ caller, work, query: { after = '' } }) {
      const page = await recordsOfKind<KeptDispensation>(work, { kind, after, ...ownOf(caller) });
      return {
        body: { dispensations: page.map(({ id, body }) => told(id, body)), next: nextAfter(page) },
      };
    },
  }),
];

/** What the council has granted to a member that is in force on a day. */
export async function dispensationsInForce(
  work: CouncilWork,
  { member, on }: { readonly member: string; readonly on: string },
): Promise<readonly Dispensation[]> {
  const most = 1_000;
  const kept = await recordsOfKind<KeptDispensation>(work, { kind, after: '', owner: member, most });
  return kept.flatMap(({ body: { dispensation } }) =>
    dispensation && dispensation.from <= on && on <= dispensation.toInclusive ? [dispensation] : [],
  );
}

const ownOf = (caller: Caller): { readonly owner?: string } =>
  isAny(caller, ['monitoring-officer']) ? {} : { owner: caller.id };

async function keptDispensation(work: CouncilWork, id: string) {
  const kept = await recordWithId<KeptDispensation>(work, { kind, id });
  if (!kept) throw nothingThere;
  return kept;
}

function told(id: string, kept: KeptDispensation) {
  return { id, ...kept, checked: kept.dispensation && checkDispensation(kept.dispensation) };
}
