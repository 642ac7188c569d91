import { controlCatalogue } from '@lga/risk-assessment/controls';
import type { MarkerEntry } from '@lga/risk-assessment/schema';
import { visitAdvice } from '@lga/risk-assessment/visits';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addRecord, changeRecord, recordWithId } from '../storage/kept-records.js';
import { liveMarkers } from './visit-markers.js';

const kind = 'visit-policy';
const id = 'of-the-council';
const controls = z
  .array(z.enum(controlCatalogue.map((control) => control.id)))
  .max(30)
  .describe('Ids of controls in the catalogue that the council asks for; none is an answer too.');
const Policy = z.strictObject({
  alone: controls,
  accompanied: controls,
  atHome: controls,
  elsewhere: controls,
});
type Policy = z.infer<typeof Policy>;

/** Advice before a visit. It says nothing of a person, and its reasons are the same whatever the register holds. */
export const visitOperations = [
  councilOperation({
    id: 'keep-visit-policy',
    method: 'put',
    path: '/v1/visit-policy',
    summary:
      'What the council asks for at every visit, so that conditions tell nothing; If-Match "0" the first time',
    allowed: ['safety-officer'],
    body: Policy,
    example: { alone: ['V04', 'V09'], accompanied: [], atHome: ['V05', 'V06'], elsewhere: ['V12'] },
    status: 200,
    answers: Policy,
    changes: true,
    audited: true,
    async run({ work, body, seen }) {
      const version =
        seen === 0
          ? await addRecord(work, { kind, id, owner: '', body })
          : await changeRecord(work, { kind, id, seen, body });
      return { body, version, subject: kind };
    },
  }),
  councilOperation({
    id: 'visit-policy',
    method: 'get',
    path: '/v1/visit-policy',
    summary: 'What the council asks for at every visit',
    allowed: ['safety-officer', 'member'],
    status: 200,
    answers: Policy,
    audited: false,
    async run({ work }) {
      return keptPolicy(work);
    },
  }),
  councilOperation({
    id: 'check-visit',
    method: 'post',
    path: '/v1/visit-checks',
    summary: 'Before a visit: visit, with which conditions, or do not visit. It never says why',
    allowed: ['member', 'safety-officer'],
    body: z.strictObject({
      person: z.string().min(1).max(200).describe("The council's id of whoever is to be visited."),
      company: z.enum(['alone', 'accompanied']),
      place: z.enum(['at-home', 'elsewhere']),
    }),
    example: { person: 'resident-1', company: 'alone', place: 'at-home' },
    status: 200,
    answers: Explained,
    audited: true,
    async run({ work, body: { person, company, place } }) {
      const { body: policy } = await keptPolicy(work);
      const entries: readonly MarkerEntry[] = await liveMarkers(work, person);
      const always = [...policy[company], ...policy[place === 'at-home' ? 'atHome' : 'elsewhere']];
      return { body: visitAdvice({ looked: true, entries, always }), subject: 'visit' };
    },
  }),
];

async function keptPolicy(work: CouncilWork) {
  const kept = await recordWithId<Policy>(work, { kind, id });
  if (!kept) throw noPolicy;
  return { body: kept.body, version: kept.version };
}

const noPolicy = new Refusal(
  409,
  'no-visit-policy',
  'The council has to say first what it asks for at every visit, as conditions alone would tell of the person.',
);
