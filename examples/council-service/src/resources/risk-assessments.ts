import { publishedMatrices } from '@lga/risk-assessment';
import { assess, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
import { Assessment } from '@lga/risk-assessment/schema';
import { publishedTemplates } from '@lga/risk-assessment/templates';
import { DomainError } from '@lga/rules';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { forbidden, isAddress, nothingThere } from '../http/perform.js';
import { isAny } from '../security/caller.js';
import { addRecord, changeRecord, recordsOfKind, recordWithId } from '../storage/kept-records.js';

const kind = 'risk-assessment';
const Assessed = z.strictObject({
  assessment: Assessment,
  outcome: z
    .looseObject({ value: z.unknown(), because: z.array(z.unknown()) })
    .describe('Proposals for a person to decide on.'),
});

export const createRiskAssessment = councilOperation({
  id: 'create-risk-assessment',
  method: 'post',
  path: '/v1/risk-assessments',
  summary: 'Keep an assessment, and what it comes to; a member keeps those of what the member does',
  allowed: ['safety-officer', 'member'],
  body: Assessment,
  example: exampleSurgery,
  status: 201,
  answers: Assessed,
  audited: true,
  async run({ caller, work, body }) {
    if (!isAny(caller, ['safety-officer']) && body.subject.id !== caller.id) throw forbidden;
    if (!isAddress(body.id))
      throw new DomainError('invalid-id', 'An id of 1 to 64 letters, digits and hyphens was expected.');
    const outcome = outcomeOf(body);
    const version = await addRecord(work, { kind, id: body.id, owner: body.subject.id, body });
    return {
      body: { assessment: body, outcome },
      version,
      location: `/v1/risk-assessments/${body.id}`,
      subject: body.id,
    };
  },
});

export const readRiskAssessment = councilOperation({
  id: 'risk-assessment',
  method: 'get',
  path: '/v1/risk-assessments/{id}',
  summary: 'One assessment and what it comes to: for the safety officer, and for the member whom it is about',
  allowed: ['safety-officer', 'member'],
  status: 200,
  answers: Assessed,
  audited: true,
  async run({ caller, work, parameters: { id = '' } }) {
    const kept = await recordWithId<Assessment>(work, { kind, id });
    if (!kept || !(isAny(caller, ['safety-officer']) || kept.owner === caller.id)) throw nothingThere;
    return { body: { assessment: kept.body, outcome: outcomeOf(kept.body) }, version: kept.version };
  },
});

const changeRiskAssessment = councilOperation({
  id: 'change-risk-assessment',
  method: 'put',
  path: '/v1/risk-assessments/{id}',
  summary: 'Put another version in its place: answers, ratings, controls, decisions',
  allowed: ['safety-officer'],
  body: Assessment,
  example: exampleSurgery,
  status: 200,
  answers: Assessed,
  changes: true,
  audited: true,
  async run({ work, parameters: { id = '' }, body, seen }) {
    if (body.id !== id)
      throw new DomainError('another-assessment', 'An assessment with the id of the address was expected.');
    const outcome = outcomeOf(body);
    return {
      body: { assessment: body, outcome },
      version: await changeRecord(work, { kind, id, seen, body }),
    };
  },
});

export const reviewsDue = councilOperation({
  id: 'reviews-due',
  method: 'get',
  path: '/v1/reviews-due',
  summary: 'Assessments whose review is due by a day, a hundred read at a time',
  allowed: ['safety-officer'],
  query: z.strictObject({
    by: z.iso.date(),
    after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
  }),
  status: 200,
  answers: z.strictObject({
    due: z.array(z.strictObject({ id: z.string(), on: z.iso.date() })),
    next: z.string().nullable(),
  }),
  audited: false,
  async run({ work, query: { by, after = '' } }) {
    const page = await recordsOfKind<Assessment>(work, { kind, after });
    const due = page.flatMap(({ id, body: { review } }) =>
      review.on !== null && review.on <= by ? [{ id, on: review.on }] : [],
    );
    return { body: { due, next: page.length === 100 ? (page.at(-1)?.id ?? null) : null } };
  },
});

export const riskAssessmentOperations = [
  createRiskAssessment,
  changeRiskAssessment,
  readRiskAssessment,
  reviewsDue,
];

/** @throws {DomainError} As `readWith` and `assess`. */
function outcomeOf(assessment: Assessment) {
  const scales = { impact: highMediumLow, support: highMediumLow };
  return assess({ assessment, ...readWith(assessment), scales, floors: [] });
}

/** The scheme and the template that an assessment names. @throws {DomainError} `unknown-scheme`, `unknown-template`. */
export function readWith(assessment: Assessment) {
  const scheme = [highMediumLow, ...publishedMatrices].find(({ definition }) =>
    isNamed(definition, assessment.scheme),
  );
  if (!scheme) throw new DomainError('unknown-scheme', 'A published scheme and its version were expected.');
  const named = assessment.template;
  const template = named && publishedTemplates.find((each) => isNamed(each, named));
  if (template === undefined)
    throw new DomainError('unknown-template', 'A published template and its version were expected.');
  return { scheme, template };
}

type Name = { readonly id: string; readonly version: string };

function isNamed({ id, version }: Name, named: Name): boolean {
  return id === named.id && version === named.version;
}
