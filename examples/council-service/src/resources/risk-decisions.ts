import { decide } from '@lga/risk-assessment/assessment';
import { type ReviewEvent, reviewState, triggers } from '@lga/risk-assessment/reviews';
import { type Assessment, Decision } from '@lga/risk-assessment/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { type Caller, isAny } from '../security/caller.js';
import { changedMeanwhile, changeRecord } from '../storage/kept-records.js';
import {
  Assessed,
  assessmentRequest,
  assessmentKind as kind,
  outcomeOf,
  seenAssessment,
} from './risk-assessments.js';
import { allRiskEvents } from './risk-events.js';

const name = z.string().min(1).max(200);

/** What a named person decides on an assessment, and where it stands on a day. */
export const riskDecisionOperations = [
  councilOperation({
    id: 'decide-risk-assessment',
    method: 'post',
    path: '/v1/risk-assessments/{id}/decisions',
    summary: 'Decide one of the three results, up or down; what was proposed is kept beside it',
    allowed: ['safety-officer'],
    body: z.strictObject({
      output: z.enum(['threat', 'impact', 'support']).describe('Which of the three results.'),
      band: name.describe('Id of the band.'),
      by: name.describe('Who decides, by office; the audit has the person.'),
      on: z.iso.date(),
      reason: z
        .string()
        .min(1)
        .max(5000)
        .nullable()
        .describe('Null is enough where the band is the one proposed.'),
    }),
    example: {
      output: 'threat',
      band: 'high',
      by: 'Monitoring officer',
      on: '2026-03-03',
      reason: 'A second message came this morning.',
    },
    status: 200,
    answers: Assessed.extend({
      decision: Decision,
      change: z.enum(['confirmed', 'raised', 'lowered', 'settled']),
    }),
    changes: true,
    audited: true,
    async run({ body, seen, ...asked }) {
      const { id, body: kept, version: present } = await seenAssessment(asked);
      if (present !== seen) throw changedMeanwhile;
      const { scheme: matrix, scales } = assessmentRequest(kept);
      const scheme = body.output === 'threat' ? matrix : scales[body.output];
      const { decision, change } = decide({ ...body, assessed: outcomeOf(kept).value, scheme }).value;
      const assessment: Assessment = { ...kept, decisions: [...kept.decisions, decision] };
      const version = await changeRecord(asked.work, { kind, id, seen, body: assessment });
      return { body: { assessment, outcome: outcomeOf(assessment), decision, change }, version };
    },
  }),
  councilOperation({
    id: 'risk-assessment-state',
    method: 'get',
    path: '/v1/risk-assessments/{id}/state',
    summary: 'Whether it is current, stale or expired on a day, by which events, and what may be shown of it',
    allowed: ['safety-officer', 'member'],
    query: z.strictObject({
      on: z.iso.date(),
      expiredShows: z
        .enum(['without-credit', 'last'])
        .describe(
          'Whether the council lets an expired one lose the credit of its controls, or show its last band.',
        ),
    }),
    status: 200,
    answers: Explained,
    audited: true,
    async run({ query, ...asked }) {
      const { body: assessment } = await seenAssessment(asked);
      const events = await allRiskEvents(asked.work);
      const request = assessmentRequest(assessment);
      const { value, because } = reviewState({ request, events, known: triggers, ...query });
      const unanswered = value.unanswered.map((event) => shownTo(asked.caller, event));
      return { body: { value: { ...value, unanswered }, because } };
    },
  }),
];

/** An event may name somebody else: a member learns of what kind it was, and when. */
function shownTo(caller: Caller, event: ReviewEvent): Pick<ReviewEvent, 'id' | 'trigger' | 'on'> {
  if (isAny(caller, ['safety-officer'])) return event;
  const { id, trigger, on } = event;
  return { id, trigger, on };
}
