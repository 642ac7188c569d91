import * as z from 'zod';
import type { CouncilOperation, Operation, Question } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import { formQuery, typesOf, type WrittenForms } from '../http/written-forms.js';
import { chapterOf, chapters } from './chapters.js';

const problem = {
  description: 'Refused, with the reason.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Operations as OpenAPI 3.1: the schemas are those at the door, and answers to questions are worked out, not written. */
export function openApi(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    const said = operation.kind === 'question' ? question(operation) : council(operation);
    paths[path] = { ...paths[path], [method]: { tags: [chapterOf(path)], ...said } };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Council service',
      version: '1.0.0',
      description: 'Sign-posting, not legal advice. Answers carry their reasons in `because`.',
    },
    tags: chapters.map(({ tag: name, title }) => ({ name, description: title.en })),
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem) },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function question({ id, summary, body, example, answer, answers, forms }: Question) {
  return {
    operationId: id,
    summary,
    ...(forms && { parameters: inQuery(formQuery(forms)) }),
    requestBody: { required: true, ...json(schemaOf(body), example) },
    responses: {
      200: { description: 'The answer.', ...inForms(json(schemaOf(answers), answer(example)), forms) },
      '4XX': problem,
    },
  };
}

function council(operation: CouncilOperation) {
  const { id, summary, allowed, status, body, example, answers, forms } = operation;
  return {
    operationId: id,
    summary,
    description: `For: ${allowed.join(', ')}.`,
    security: [{ bearer: [] }],
    parameters: parameters(operation),
    ...(body && { requestBody: { required: true, ...json(schemaOf(body), example) } }),
    responses: {
      [status]: { description: 'Done.', ...inForms(json(schemaOf(answers)), forms) },
      '4XX': problem,
      503: problem,
    },
  };
}

const headers = {
  'Idempotency-Key': 'A key of your own: the same request sent again with it is answered as the first time.',
  'If-Match': 'The version that you have seen, as ETag had it, such as "3".',
};

function parameters({ path, query, method, changes }: CouncilOperation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: 'Id of the record, as its address has it.',
    schema: { type: 'string' },
  }));
  const header = (name: keyof typeof headers, required: boolean) => ({
    name,
    in: 'header',
    required,
    description: headers[name],
    schema: { type: 'string' },
  });
  return [
    ...inPath,
    ...(query ? inQuery(query) : []),
    ...(method === 'post' ? [header('Idempotency-Key', false)] : []),
    ...(changes ? [header('If-Match', true)] : []),
  ];
}

function inQuery({ shape }: z.ZodObject) {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema as z.ZodType, undefined).success && !(schema instanceof z.ZodExactOptional),
    schema: schemaOf(schema as z.ZodType),
  }));
}

/** A schema as JSON Schema without the name of its dialect, which OpenAPI 3.1 has of itself. */
function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function json(schema: object, example?: unknown) {
  return { content: { 'application/json': { schema, ...(example !== undefined && { example }) } } };
}

function inForms({ content }: ReturnType<typeof json>, forms: WrittenForms = {}) {
  const written = typesOf(forms).map((type) => [type, { schema: { type: 'string' } }] as const);
  return { content: { ...content, ...Object.fromEntries(written) } };
}
