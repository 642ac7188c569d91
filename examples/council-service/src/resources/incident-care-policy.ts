import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { type CarePolicy, noPolicy } from '../incident/care.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addRecord, changedMeanwhile, changeRecord, recordWithId } from '../storage/kept-records.js';

const kind = 'incident-care-policy';
const id = 'of-the-council';
const count = z.int().min(1).max(3660);
const Within = z
  .union([z.strictObject({ workingDays: count }), z.strictObject({ days: count })])
  .nullable()
  .describe('How long after its occasion; null where the council has set no time.');
const Policy: z.ZodType<CarePolicy> = z.strictObject({
  schedule: z.strictObject({
    acknowledgement: Within,
    decision: Within,
    'police-reference': Within,
    outcome: Within,
    review: Within,
    end: Within,
    regular: Within,
  }),
  askAgainAfterDays: count
    .nullable()
    .describe('Days after a refusal on which an offer is made again; null where the council asks once.'),
  daysOff: z
    .array(z.iso.date())
    .max(500)
    .describe('Days on which the council does not work, beside those of the law.'),
});

/** In what time a councillor hears what is new: the council's own, as nothing published sets it. */
export const incidentCarePolicyOperations = [
  councilOperation({
    id: 'keep-incident-care-policy',
    method: 'put',
    path: '/v1/incident-care-policy',
    summary: 'The council’s own times for updates, and when it offers again; If-Match "0" the first time',
    allowed: ['safety-officer'],
    body: Policy,
    example: {
      schedule: { ...noPolicy.schedule, acknowledgement: { workingDays: 2 }, regular: { days: 28 } },
      askAgainAfterDays: 28,
      daysOff: [],
    },
    status: 200,
    answers: Policy,
    changes: true,
    audited: true,
    async run({ work, body, seen }) {
      const { version: present } = await keptCarePolicy(work);
      if (present !== seen) throw changedMeanwhile;
      const version = await (present === 0
        ? addRecord(work, { kind, id, owner: '', body })
        : changeRecord(work, { kind, id, seen, body }));
      return { body, version, subject: kind };
    },
  }),
  councilOperation({
    id: 'incident-care-policy',
    method: 'get',
    path: '/v1/incident-care-policy',
    summary: 'The council’s times for updates; version "0" with no times while it has set none',
    allowed: ['safety-officer', 'monitoring-officer'],
    status: 200,
    answers: Policy,
    audited: false,
    async run({ work }) {
      return keptCarePolicy(work);
    },
  }),
];

export async function keptCarePolicy(work: CouncilWork): Promise<{ body: CarePolicy; version: number }> {
  const kept = await recordWithId<CarePolicy>(work, { kind, id });
  return kept ? { body: kept.body, version: kept.version } : { body: noPolicy, version: 0 };
}
