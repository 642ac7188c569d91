import { IncidentReport } from '@lga/incident-schema/schema';
import * as z from 'zod';
import { incidentExample } from './incident-example.js';
import { type JsonRoute, jsonRoutes } from './json-routes.js';
import { Problem } from './problem.js';

const problem = {
  description: 'Refused, with the reason.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const keptIncident = { received: '2026-03-02T09:15:01.000Z', report: incidentExample };
const incidentId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

/** The service as OpenAPI 3.1; its schemas are those at the door, and its examples are worked out, not written. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Domain packages of local government',
    version: '0.0.0',
    description: 'Sign-posting, not legal advice. Answers carry their reasons in `because`.',
  },
  paths: {
    ...Object.fromEntries(jsonRoutes.map((route) => [route.path, { post: question(route) }])),
    '/incidents': {
      post: {
        operationId: 'report-incident',
        summary: 'Keep a report of abuse or intimidation',
        requestBody: { required: true, ...json(z.toJSONSchema(IncidentReport), incidentExample) },
        responses: { 201: answer('The report as it is kept.', keptIncident), '4XX': problem },
      },
      get: {
        operationId: 'newest-incidents',
        summary: 'The newest hundred reports',
        responses: { 200: answer('The reports, newest first.', { incidents: [keptIncident] }) },
      },
    },
    '/incidents/{id}': {
      get: {
        operationId: 'incident',
        summary: 'One report',
        parameters: [incidentId],
        responses: { 200: answer('The report.', keptIncident), '4XX': problem },
      },
    },
  },
  components: { schemas: { Problem: z.toJSONSchema(Problem) } },
};

function question({ path, summary, facts, example, answer: worksOut }: JsonRoute) {
  return {
    operationId: path.slice(1),
    summary,
    requestBody: { required: true, ...json(z.toJSONSchema(facts, { io: 'input' }), example) },
    responses: { 200: answer('The answer.', worksOut(example)), '4XX': problem },
  };
}

function answer(description: string, example: unknown) {
  return { description, ...json({ type: 'object' }, example) };
}

function json(schema: object, example: unknown) {
  return { content: { 'application/json': { schema, example } } };
}
