/** A JSON Schema, as the API document has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One field of a schema, named by the way to it: `facts.gift.kind`, `bodies[].seats`. */
export interface SchemaRow {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** Which of several forms it belongs to, such as `kind: granted`. */
  readonly form: string | undefined;
}

type At = Omit<SchemaRow, 'schema'>;

/** Every field of a schema, the outer before the inner. */
export function schemaRows(schema: JsonSchema): readonly SchemaRow[] {
  return fieldsOf(schema, { name: '', required: true, form: undefined });
}

/** What may stand in a place, but for null. */
export function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  const forms = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  return forms ? forms.filter(({ type }) => type !== 'null').flatMap(formsOf) : [schema];
}

/** Whether null may stand there. */
export function isNullable(schema: JsonSchema): boolean {
  const forms = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  return forms?.some((each) => each['type'] === 'null' || isNullable(each)) ?? false;
}

function fieldsOf(schema: JsonSchema, at: At): SchemaRow[] {
  const forms = formsOf(schema);
  return forms.flatMap((form) => {
    const named = forms.length > 1 ? nameOf(form) : undefined;
    return inForm(form, { ...at, form: named ?? at.form });
  });
}

function inForm({ items, properties, required = [] }: JsonSchema, at: At): SchemaRow[] {
  if (items) return fieldsOf(items as JsonSchema, { ...at, name: `${at.name}[]` });
  return Object.entries((properties ?? {}) as Record<string, JsonSchema>).flatMap(([field, schema]) => {
    const row = {
      name: at.name ? `${at.name}.${field}` : field,
      required: (required as readonly string[]).includes(field),
      form: at.form,
    };
    return [{ ...row, schema }, ...fieldsOf(schema, row)];
  });
}

/** What tells one form from the others: its fields that have one value. */
function nameOf({ properties }: JsonSchema): string | undefined {
  const constants = Object.entries((properties ?? {}) as Record<string, JsonSchema>).flatMap(
    ([field, { const: value }]) => (value === undefined ? [] : [`${field}: ${value}`]),
  );
  return constants[0];
}
