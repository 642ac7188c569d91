import type { UpdateKind } from '@lga/incident-schema/aftercare';
import { AftercareEntry } from '@lga/incident-schema/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import { careOf } from '../incident/care.js';
import { wholeIncident } from '../incident/layers.js';
import { incidentExample } from '../incident-example.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addLine, keptUpon, type UpdateLine } from '../storage/kept-lines.js';
import { keptCarePolicy } from './incident-care-policy.js';

const What: z.ZodType<UpdateKind> = z.enum([
  'acknowledgement',
  'decision',
  'police-reference',
  'outcome',
  'review',
  'end',
  'regular',
]);
const Update: z.ZodType<UpdateLine> = z.strictObject({
  id: z.uuid().describe('Id of this line.'),
  what: What.describe('What the councillor was told.'),
  about: z.uuid().describe('The record that it is about: the report, or a decision upon it.'),
  on: z.iso.date().describe('The day on which it went.'),
  closes: z
    .boolean()
    .describe('Whether the councillor was told that the case is closed: no regular update follows.'),
});
const Care = z.strictObject({
  entries: z.array(AftercareEntry).describe('What was offered and answered, oldest first.'),
  aftercare: Explained.nullable().describe(
    'Where each offer stands; null while nobody has assessed the report.',
  ),
  sent: z.array(Update),
  updates: Explained.describe('What the councillor is owed, by when, and what was sent.'),
});
const officers = ['safety-officer', 'monitoring-officer'] as const;

/** What a councillor is owed after a report. Lines are added and never changed, and are never clinical. */
export const incidentCareOperations = [
  councilOperation({
    id: 'incident-care',
    method: 'get',
    path: '/v1/incidents/{id}/care',
    summary: 'Aftercare that was offered and is owed, and updates that were sent and are owed, as of today',
    allowed: officers,
    status: 200,
    answers: Care,
    audited: true,
    async run({ work, parameters: { id = '' } }) {
      return { body: await careToday(work, id) };
    },
  }),
  councilOperation({
    id: 'add-aftercare-entry',
    method: 'post',
    path: '/v1/incidents/{id}/care/aftercare',
    summary: 'Add what was offered to the councillor, or what became of an offer',
    allowed: officers,
    body: AftercareEntry as z.ZodType<AftercareEntry>,
    example: {
      schemaVersion: '0.1.0',
      id: '5d2c1b0a-9f8e-4d7c-8b6a-594837261504',
      report: incidentExample.id,
      kind: 'counselling',
      state: 'offered',
      on: '2026-03-04',
      by: { role: 'members-services' },
    },
    status: 201,
    answers: Care,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body }) {
      const { report } = await wholeIncident(work, id);
      if (body.report.toLowerCase() !== report.id.toLowerCase()) throw anotherReport;
      await addLine(work, { incident: id, actor: caller.id, layer: 'aftercare', body });
      return { body: await careToday(work, id), subject: `${id}/${body.id}` };
    },
  }),
  councilOperation({
    id: 'add-update-sent',
    method: 'post',
    path: '/v1/incidents/{id}/care/updates',
    summary: 'Add that the councillor was told something, by whatever way it went',
    allowed: officers,
    body: Update,
    example: {
      id: '6e3d2c1b-0a9f-4e8d-9c7b-605948372615',
      what: 'acknowledgement',
      about: incidentExample.id,
      on: '2026-03-03',
      closes: false,
    },
    status: 201,
    answers: Care,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body }) {
      const { report, decisions } = await wholeIncident(work, id);
      const about = [report, ...decisions].some((each) => each.id.toLowerCase() === body.about.toLowerCase());
      if (!about) throw anotherReport;
      await addLine(work, { incident: id, actor: caller.id, layer: 'update', body });
      return { body: await careToday(work, id), subject: `${id}/${body.id}` };
    },
  }),
];

async function careToday(work: CouncilWork, id: string) {
  const { report } = await wholeIncident(work, id);
  const kept = (await keptUpon(work, [id])).get(id.toLowerCase()) ?? [];
  const { body: policy } = await keptCarePolicy(work);
  return careOf({ report, kept }, policy, work.now.toISOString().slice(0, 10));
}

const anotherReport = new Refusal(
  422,
  'another-report',
  'The report of the address was expected, or a decision upon it.',
);
