import { disclosableSecurities, notificationDeadlines } from '@lga/code-of-conduct';
import { NotificationFacts, SecuritiesFacts } from '@lga/code-of-conduct/schema';
import { lgaBalance } from '@lga/proportionality';
import { LgaBalanceFacts } from '@lga/proportionality/schema';
import { publishedMatrices, rate } from '@lga/risk-assessment';
import { RatingRequest } from '@lga/risk-assessment/schema';
import { DomainError } from '@lga/rules';
import type * as z from 'zod';
import { accepted } from './refusal.js';

/** A question that is posted as JSON and answered from its facts alone. */
export interface JsonRoute {
  readonly path: string;
  readonly summary: string;
  readonly facts: z.ZodType;
  readonly example: unknown;
  readonly answer: (body: unknown) => unknown;
}

/** Every such question: a schema at the door, and a pure function behind it. */
export const jsonRoutes: readonly JsonRoute[] = [
  jsonRoute({
    path: '/lga-balance',
    summary: "The LGA's political balance: seats of every body by group, and the reasons",
    facts: LgaBalanceFacts,
    answer: lgaBalance,
    example: {
      on: '2023-09-01',
      shares: [
        { id: 'Labour', percent: '38.7' },
        { id: 'Conservative', percent: '33.8' },
        { id: 'Liberal Democrat', percent: '15.0' },
        { id: 'Independent', percent: '12.6' },
      ],
    },
  }),
  jsonRoute({
    path: '/notification-deadlines',
    summary: 'The last days for a member in England to notify interests after an event',
    facts: NotificationFacts,
    answer: notificationDeadlines,
    example: { event: 'took-office', on: '2023-05-01' },
  }),
  jsonRoute({
    path: '/securities-test',
    summary: 'Whether a holding is a disclosable pecuniary interest in England, as securities',
    facts: SecuritiesFacts,
    answer: disclosableSecurities,
    example: {
      on: '2026-01-15',
      holding: { subject: 'securities', holder: 'member', nominalValueGBP: '25000.01', bodyInArea: true },
    },
  }),
  jsonRoute({
    path: '/risk-rating',
    summary: 'What a published risk matrix says of a likelihood and a severity',
    facts: RatingRequest,
    answer: (request) => rate({ ...request, matrix: matrixNamed(request.matrix) }),
    example: {
      matrix: { id: 'brighton-hove-2021', version: '1' },
      stage: 'current',
      likelihood: 'possible',
      severity: 4,
    },
  }),
];

function jsonRoute<Facts>({
  facts,
  answer,
  ...route
}: {
  readonly path: string;
  readonly summary: string;
  readonly facts: z.ZodType<Facts>;
  readonly answer: (facts: Facts) => unknown;
  readonly example: NoInfer<Facts>;
}): JsonRoute {
  return { ...route, facts, answer: (body) => answer(accepted(facts, body)) };
}

function matrixNamed({ id, version }: z.infer<typeof RatingRequest>['matrix']) {
  const matrix = publishedMatrices.find(
    ({ definition }) => definition.id === id && definition.version === version,
  );
  if (matrix) return matrix;
  const known = publishedMatrices
    .map(({ definition }) => `${definition.id} ${definition.version}`)
    .join(', ');
  throw new DomainError('unknown-matrix', `A matrix and its version were expected, one of: ${known}.`);
}
