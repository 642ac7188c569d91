import type { Assessment } from '@lga/risk-assessment/schema';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { nothingThere } from '../http/perform.js';
import { isAny } from '../security/caller.js';
import { nextAfter, recordsOfKind } from '../storage/kept-records.js';
import { assessmentKind as kind } from './risk-assessments.js';

const Name = z.string().max(200);
/** What tells one assessment from another; what it says of a person stands at its address alone. */
const Listed = z.strictObject({
  id: z.string(),
  subject: Name.describe('Id of whom or what it is about.'),
  activity: Name.nullable(),
  template: Name.nullable().describe('Id of its template.'),
  venue: Name.nullable(),
  on: z.iso.date(),
  review: z.iso.date().nullable().describe('The last day in date; null where a reason stands in its place.'),
});
export type ListedAssessment = z.infer<typeof Listed>;

export const listAssessments = councilOperation({
  id: 'risk-assessments',
  method: 'get',
  path: '/v1/risk-assessments',
  summary: 'A hundred assessments in the order of their ids: a member’s own, or for the safety officer any',
  allowed: ['safety-officer', 'member'],
  query: z.strictObject({
    subject: Name.exactOptional().describe('Only those about this person, place or event.'),
    after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
  }),
  status: 200,
  answers: z.strictObject({ assessments: z.array(Listed), next: z.string().nullable() }),
  audited: false,
  async run({ caller, work, query: { subject, after = '' } }) {
    const seesAll = isAny(caller, ['safety-officer']);
    if (!seesAll && subject !== undefined && subject !== caller.id) throw nothingThere;
    const owner = seesAll ? subject : caller.id;
    const page = await recordsOfKind<Assessment>(work, {
      kind,
      after,
      ...(owner !== undefined && { owner }),
    });
    return { body: { assessments: page.map(({ body }) => listed(body)), next: nextAfter(page) } };
  },
});

function listed({ id, subject, activity, template, venue, on, review }: Assessment): ListedAssessment {
  return { id, subject: subject.id, activity, template: template?.id ?? null, venue, on, review: review.on };
}
