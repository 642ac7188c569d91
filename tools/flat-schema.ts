/** A JSON Schema, as data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What OpenAPI 2.0 lets a schema say of a value, apart from its parts. */
const kept = new Set([
  'type',
  'title',
  'description',
  'format',
  'pattern',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'required',
  'additionalProperties',
  'nullable',
  'x-nullable',
]);

/**
 * A JSON Schema of draft 7 without unions, for form builders and for connectors that know no more than OpenAPI 2.0.
 *
 * Forms among which a value chooses become one object that may have the fields of each, and must have those that all
 * of them require. What may be null says so by `nullable` and `x-nullable`. So whatever the full schema accepts, this
 * one does too; some of what it refuses, this one lets pass.
 */
export function flatSchema(schema: JsonSchema): JsonSchema {
  const forms = partsOf(schema, 'oneOf').concat(partsOf(schema, 'anyOf'));
  if (forms.length > 0) return flatSchema({ ...without(schema, ['oneOf', 'anyOf']), ...joined(forms) });
  const { properties, items } = schema;
  const patterns = partsOf(schema, 'allOf').map(({ pattern }) => `(?=${pattern})`);
  return {
    ...Object.fromEntries(Object.entries(schema).filter(isKept)),
    ...('const' in schema ? { enum: [schema['const']] } : {}),
    ...(patterns.length > 0 ? { pattern: patterns.join('') } : {}),
    ...(properties
      ? { properties: mapped(properties as Readonly<Record<string, JsonSchema>>, flatSchema) }
      : {}),
    ...(items ? { items: flatSchema(items as JsonSchema) } : {}),
  };
}

/** A list of no required field is none; a schema for other fields has no place. */
function isKept([keyword, value]: [string, unknown]): boolean {
  if (keyword === 'required') return (value as readonly string[]).length > 0;
  return kept.has(keyword) && !(keyword === 'additionalProperties' && typeof value === 'object');
}

function partsOf(schema: JsonSchema, keyword: string): readonly JsonSchema[] {
  return (schema[keyword] ?? []) as readonly JsonSchema[];
}

function joined(forms: readonly JsonSchema[]): JsonSchema {
  const rest = forms.filter((form) => form['type'] !== 'null');
  const nullable = rest.length < forms.length ? { nullable: true, 'x-nullable': true } : {};
  const [first = {}] = rest;
  return { ...(rest.length === 1 ? first : joinedObjects(rest)), ...nullable };
}

function joinedObjects(forms: readonly JsonSchema[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const form of forms) {
    for (const [name, field] of Object.entries((form['properties'] ?? {}) as Record<string, JsonSchema>)) {
      properties[name] = Object.hasOwn(properties, name) ? either(properties[name] ?? {}, field) : field;
    }
  }
  const required = Object.keys(properties).filter((name) =>
    forms.every((form) => ((form['required'] ?? []) as readonly string[]).includes(name)),
  );
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Text that is one of the values of either field. */
function either(one: JsonSchema, other: JsonSchema): JsonSchema {
  const values = [one, other].flatMap((field) =>
    'const' in field ? [field['const']] : ((field['enum'] ?? []) as unknown[]),
  );
  const says = [one['description'], other['description']].filter(Boolean).join(' ');
  return {
    type: one['type'],
    description: says,
    ...(values.length > 0 ? { enum: [...new Set(values)] } : {}),
  };
}

function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

function mapped(
  fields: Readonly<Record<string, JsonSchema>>,
  change: (field: JsonSchema) => JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field)]));
}
