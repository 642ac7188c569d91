import { type IncidentAssessment, type IncidentDecision, readIncidentRecord } from '@lga/incident-schema';
import { checklistLeft, dueDates, receiptOfThreat } from '@lga/incident-schema/follow-up';
import {
  IncidentAssessment as AssessmentSchema,
  IncidentDecision as DecisionSchema,
} from '@lga/incident-schema/schema';
import { pointersAstray } from '@lga/incident-schema/triage';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import { standing, wholeIncident } from '../incident/layers.js';
import { assessmentExample, decisionExample } from '../incident-example.js';
import { addLayer } from '../storage/kept-layers.js';

const Assessed = z.strictObject({
  assessment: AssessmentSchema,
  astray: z.array(z.string()).describe('Pointers into the evidence that lead to nothing in the report.'),
});
const Decided = z.strictObject({
  decision: DecisionSchema,
  due: Explained.describe('What falls due after it.'),
});
const instant = z.iso.datetime({ offset: true });

/** Layers upon a report: confidential, and only added to. */
export const incidentLayerOperations = [
  councilOperation({
    id: 'assess-incident',
    method: 'post',
    path: '/v1/incidents/{id}/assessments',
    summary: 'Add what somebody in a named role made of a report; an earlier assessment stays',
    allowed: ['safety-officer'],
    body: AssessmentSchema as z.ZodType<IncidentAssessment>,
    read: readLayer('assessment'),
    example: assessmentExample,
    status: 201,
    answers: Assessed,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body: assessment }) {
      const { report } = await wholeIncident(work, id);
      refuseAnother(report.id, assessment);
      const astray = pointersAstray({ report, assessment });
      await addLayer(work, {
        id: assessment.id,
        layer: 'assessment',
        incident: id,
        actor: caller.id,
        body: assessment,
      });
      return { body: { assessment, astray }, subject: `${id}/${assessment.id}` };
    },
  }),
  councilOperation({
    id: 'decide-incident',
    method: 'post',
    path: '/v1/incidents/{id}/decisions',
    summary:
      'Add what was decided on an assessment, with its lawful basis, who is told, and when to look again',
    allowed: ['safety-officer', 'monitoring-officer'],
    body: DecisionSchema as z.ZodType<IncidentDecision>,
    read: readLayer('decision'),
    example: decisionExample,
    status: 201,
    answers: Decided,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body: decision }) {
      const { report, assessments } = await wholeIncident(work, id);
      refuseAnother(report.id, decision);
      const rests = assessments.some((each) => each.id.toLowerCase() === decision.assessment.toLowerCase());
      if (!rests) throw noAssessment;
      await addLayer(work, {
        id: decision.id,
        layer: 'decision',
        incident: id,
        actor: caller.id,
        body: decision,
      });
      return { body: { decision, due: dueDates({ decision }) }, subject: `${id}/${decision.id}` };
    },
  }),
  councilOperation({
    id: 'incident-layers',
    method: 'get',
    path: '/v1/incidents/{id}/layers',
    summary: 'Every assessment and decision upon a report, oldest first',
    allowed: ['safety-officer', 'monitoring-officer'],
    status: 200,
    answers: z.strictObject({ assessments: z.array(AssessmentSchema), decisions: z.array(DecisionSchema) }),
    audited: true,
    async run({ work, parameters: { id = '' } }) {
      const { assessments, decisions } = await wholeIncident(work, id);
      return { body: { assessments, decisions } };
    },
  }),
  councilOperation({
    id: 'incident-follow-up',
    method: 'get',
    path: '/v1/incidents/{id}/follow-up',
    summary:
      'What is due after the decision that stands, and what is left of the checklist on receipt of a threat',
    allowed: ['safety-officer', 'monitoring-officer'],
    query: z.strictObject({
      breachKnownAt: instant.exactOptional().describe('When the council knew that it had let data out.'),
      eventAt: instant.exactOptional().describe('When an event with tension begins.'),
      done: z
        .string()
        .max(500)
        .exactOptional()
        .describe('Items of the checklist that are done, parted by commas.'),
    }),
    status: 200,
    answers: z.strictObject({ due: Explained, checklist: Explained }),
    audited: true,
    async run({ work, parameters: { id = '' }, query: { done = '', ...instants } }) {
      const decision = standing((await wholeIncident(work, id)).decisions);
      const on = work.now.toISOString().slice(0, 10);
      return {
        body: {
          due: dueDates({ ...instants, ...(decision && { decision }) }),
          checklist: checklistLeft({ list: receiptOfThreat, done: done.split(','), on }),
        },
      };
    },
  }),
];

/** Reads a record of one layer, and says of each part what is wrong with it. */
function readLayer<Layer extends 'assessment' | 'decision'>(layer: Layer) {
  return (body: unknown) => {
    const read = readIncidentRecord(body);
    if (read.kind === 'accepted' && read.record.layer === layer)
      return read.record as Extract<typeof read.record, { readonly layer: Layer }>;
    const refusals = read.kind === 'refused' ? read.refusals : [];
    const errors = refusals.map(({ pointer, says }) => ({ pointer: `#${pointer}`, detail: says.en }));
    throw new Refusal(422, 'invalid-body', `The body is no ${layer} of the form expected.`, errors);
  };
}

function refuseAnother(report: string, layer: { readonly report: string }): void {
  if (layer.report.toLowerCase() === report.toLowerCase()) return;
  throw new Refusal(422, 'another-report', 'The report of the address was expected.');
}

const noAssessment = new Refusal(
  409,
  'no-assessment',
  'A decision was expected to rest on an assessment that is kept upon this report.',
);
