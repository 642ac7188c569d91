import * as z from 'zod';
import type { CouncilOperation, Operation, Question } from '../http/operation.js';
import { formQuery } from '../http/written-forms.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Operations as Swagger 2.0 for Power Platform, whose custom connectors take neither OpenAPI 3 nor unions: every
 * parameter and the fields of every body are named, and what is a union inside them is an object or a text.
 */
export function swagger(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method]: operationOf(operation) };
  }
  return {
    swagger: '2.0',
    info: { title: 'Council service', version: '1.0.0', description: 'Sign-posting, not legal advice.' },
    basePath: '/',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    securityDefinitions: { bearer: { type: 'apiKey', name: 'Authorization', in: 'header' } },
    paths,
  };
}

function operationOf(operation: Operation) {
  const { id, summary, body, kind } = operation;
  const status = kind === 'council' ? operation.status : 200;
  return {
    operationId: id,
    summary,
    ...(kind === 'council' && { security: [{ bearer: [] }] }),
    parameters: [
      ...(kind === 'council' ? namedParameters(operation) : formParameters(operation)),
      ...(body ? [{ name: 'body', in: 'body', required: true, schema: flat(jsonSchema(body)) }] : []),
    ],
    responses: {
      [status]: { description: 'Done.', schema: { type: 'object' } },
      default: { description: 'Refused, with the reason.', schema: { type: 'object' } },
    },
  };
}

function formParameters({ forms }: Question) {
  const names = forms ? Object.keys(formQuery(forms).shape) : [];
  return names.map((name) => ({ name, in: 'query', required: false, type: 'string' }));
}

function namedParameters({ path, query, method, changes }: CouncilOperation) {
  const text = (name: string | undefined, place: string, required: boolean) => ({
    name,
    in: place,
    required,
    type: 'string',
  });
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => text(name, 'path', true)),
    ...Object.keys(query?.shape ?? {}).map((name) => text(name, 'query', false)),
    ...(method === 'post' ? [text('Idempotency-Key', 'header', false)] : []),
    ...(changes ? [text('If-Match', 'header', true)] : []),
  ];
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any', reused: 'inline' });
}

/** What Swagger 2.0 can say of a schema: type, format, list, fields; a union that can be null is what else it is. */
function flat(schema: JsonSchema): JsonSchema {
  const options = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  const left = options?.filter(({ type }) => type !== 'null');
  if (left)
    return left.length === 1 && left[0] ? flat(left[0]) : { type: kindOf(left), ...described(schema) };
  const { type, items, properties, required, enum: values } = schema;
  const fields = Object.entries((properties ?? {}) as Record<string, JsonSchema>);
  return {
    type: Array.isArray(type) ? type.find((each) => each !== 'null') : (type ?? typeOfConst(schema)),
    ...described(schema),
    ...(values !== undefined && { enum: values }),
    ...(items !== undefined && { items: flat(items as JsonSchema) }),
    ...(fields.length > 0 && {
      properties: Object.fromEntries(fields.map(([name, field]) => [name, flat(field)])),
    }),
    ...(Array.isArray(required) && required.length > 0 && { required }),
  };
}

const described = ({ description }: JsonSchema): JsonSchema =>
  description === undefined ? {} : { description };

const typeOfConst = ({ const: value }: JsonSchema): string =>
  typeof value === 'string' ? 'string' : 'object';

/** Several forms of one thing: an object if any is, else text. */
function kindOf(options: readonly JsonSchema[]): string {
  const types = new Set(options.map(({ type }) => type));
  if (types.size === 1) return String([...types][0] ?? 'object');
  return types.has('object') ? 'object' : 'string';
}
