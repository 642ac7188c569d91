import { publishedMatrices, rate } from '@lga/risk-assessment';
import { RatingRequest } from '@lga/risk-assessment/schema';
import { DomainError } from '@lga/rules';
import type * as z from 'zod';
import { question } from '../http/operation.js';

export const riskQuestions = [
  question({
    id: 'risk-rating',
    path: '/v1/risk-rating',
    summary: 'What a published risk matrix says of a likelihood and a severity',
    body: RatingRequest,
    answer: (request) => rate({ ...request, matrix: matrixNamed(request.matrix) }),
    example: {
      matrix: { id: 'brighton-hove-2021', version: '1' },
      stage: 'current',
      likelihood: 'possible',
      severity: 4,
    },
  }),
];

/** @throws {DomainError} `unknown-matrix`, with those that are known. */
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
