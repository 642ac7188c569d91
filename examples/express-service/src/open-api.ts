import * as z from 'zod';
import { type JsonRoute, jsonRoutes } from './json-routes.js';
import { Problem } from './problem.js';

const problem = {
  description: 'Refused, with the reason.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The service as OpenAPI 3.1; its schemas are those at the door, and its examples are worked out, not written. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Domain packages of local government',
    version: '0.0.0',
    description: 'Sign-posting, not legal advice. Answers carry their reasons in `because`.',
  },
  paths: Object.fromEntries(jsonRoutes.map((route) => [route.path, { post: operation(route) }])),
  components: { schemas: { Problem: z.toJSONSchema(Problem) } },
};

function operation({ path, summary, facts, example, answer }: JsonRoute) {
  return {
    operationId: path.slice(1),
    summary,
    requestBody: json(z.toJSONSchema(facts, { io: 'input' }), example),
    responses: {
      200: { description: 'The answer.', ...json({ type: 'object' }, answer(example)) },
      '4XX': problem,
    },
  };
}

function json(schema: object, example: unknown) {
  return { required: true, content: { 'application/json': { schema, example } } };
}
