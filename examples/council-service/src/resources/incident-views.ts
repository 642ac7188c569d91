import {
  assessmentMarkings,
  decisionMarkings,
  type Markings,
  reportMarkings,
  viewFor,
} from '@lga/incident-schema/privacy';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { forbidden } from '../http/perform.js';
import { standing, wholeIncident } from '../incident/layers.js';
import { isAny } from '../security/caller.js';

const Audience = z.enum([
  'full',
  'police-referral',
  'legal',
  'target',
  'subject-access',
  'members-bulletin',
  'statistics',
]);
type Audience = z.infer<typeof Audience>;
const View = z
  .strictObject({
    record: z.unknown(),
    leftOut: z.array(z.strictObject({ pointer: z.string(), marking: z.string() })),
    masked: z.array(z.looseObject({ pointer: z.string() })),
  })
  .describe('Masking is never complete: a person reads it before it leaves.');

export const incidentViewOperations = [
  councilOperation({
    id: 'incident-view',
    method: 'get',
    path: '/v1/incidents/{id}/view',
    summary: 'An incident as one audience may see it; free text is left out unless somebody allows the field',
    allowed: ['safety-officer', 'monitoring-officer', 'viewer'],
    query: z.strictObject({
      audience: Audience,
      allow: z
        .string()
        .max(1000)
        .exactOptional()
        .describe(
          'JSON Pointers of free text in the report that a person has read and allows, parted by commas.',
        ),
    }),
    status: 200,
    answers: z.strictObject({ report: View, assessment: View.nullable(), decision: View.nullable() }),
    audited: true,
    async run({ caller, work, parameters: { id = '' }, query: { audience, allow = '' } }) {
      const isOfficer = isAny(caller, ['safety-officer', 'monitoring-officer']);
      if (!isOfficer && !(fitForFigures.includes(audience) && allow === '')) throw forbidden;
      const { report, assessments, decisions } = await wholeIncident(work, id);
      const [assessment, decision] = [standing(assessments), standing(decisions)];
      const seen = (record: unknown, markings: Markings, allowFreeText: readonly string[] = []) =>
        viewFor({ record, audience, markings, allowFreeText });
      return {
        body: {
          report: seen(report, reportMarkings, allow.split(',')),
          assessment: assessment ? seen(assessment, assessmentMarkings) : null,
          decision: decision ? seen(decision, decisionMarkings) : null,
        },
      };
    },
  }),
];

/** What somebody may ask for who sees figures alone. */
const fitForFigures: readonly Audience[] = ['members-bulletin', 'statistics'];
