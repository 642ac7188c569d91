/** A part of a JSON Schema. */
interface Part {
  readonly [keyword: string]: unknown;
}

/** What OpenAPI 2.0 lets a schema say of a value, apart from its parts. */
const kept = [
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
  'required',
];

/**
 * A JSON Schema without unions, references or closed objects, for tools that know no more than OpenAPI 2.0.
 *
 * @throws {Error} Where a schema has a union: a record of this profile is written without one.
 */
export function flatProfile(schema: Part, where = 'schema'): Part {
  for (const union of ['anyOf', 'oneOf', 'allOf', '$ref']) {
    if (union in schema) throw new Error(`${where} has ${union}, which the flat profile has no place for.`);
  }
  const flat: Record<string, unknown> = Object.fromEntries(
    kept.flatMap((key) => (key in schema ? [[key, schema[key]]] : [])),
  );
  if ('const' in schema) flat['enum'] = [schema['const']];
  const { properties, items } = schema as { properties?: Record<string, Part>; items?: Part };
  if (properties) {
    const each = Object.entries(properties).map(([name, part]) => [
      name,
      flatProfile(part, `${where}.${name}`),
    ]);
    flat['properties'] = Object.fromEntries(each);
  }
  if (items) flat['items'] = flatProfile(items, `${where}[]`);
  return flat;
}
