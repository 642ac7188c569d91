/** A difference between two releases of the incident schema. */
export interface Difference {
  /** `breaking`: a record, or a reader, of the earlier release no longer does. */
  readonly kind: 'breaking' | 'addition';
  /** One of `compatibilityRules`. */
  readonly rule: string;
  readonly where: string;
}

/** What of a release is compared. */
export interface Release {
  /** JSON Schemas, 2020-12, by layer. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Names of the rules over several fields. */
  readonly crossFieldRules: readonly string[];
  readonly lists: Readonly<Record<string, CodeList>>;
}

export interface CodeList {
  readonly open: boolean;
  /** English labels by code. */
  readonly codes: Readonly<Record<string, string>>;
}

/** The parts of JSON Schema that the schemas use. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The written rules of compatibility. */
export const compatibilityRules = {
  'layer-removed': 'A layer is gone.',
  'layer-added': 'A layer is new.',
  'field-removed': 'A field is gone or has another name.',
  'field-added': 'A field is new, and may be left out.',
  'requirement-added': 'A field is required that was not, or did not exist.',
  'type-changed': 'A field has another type, or another choice of forms.',
  'value-removed': 'A value of a closed list is gone.',
  'value-added': 'A value of a closed list is new.',
  'bound-narrowed': 'A bound is narrower, or new.',
  'form-changed': 'Text has another form.',
  'rule-added':
    'A rule over several fields is new, and speaks not only of fields that came with it (-since-).',
  'list-removed': 'A code list is gone.',
  'list-closed': 'An open list is closed.',
  'code-removed': 'A code is gone: codes are never removed, they get an end.',
  'code-relabelled': 'A code has another English label: readers copy labels into text.',
  'code-added': 'A code or a list is new.',
} as const;

type RuleName = keyof typeof compatibilityRules;
const additions: readonly RuleName[] = ['layer-added', 'field-added', 'value-added', 'code-added'];

function found(rule: RuleName, where: string): Difference {
  return { kind: additions.includes(rule) ? 'addition' : 'breaking', rule, where };
}

/** Every difference between a release and a later one, by the written rules. */
export function differences(before: Release, after: Release): Difference[] {
  return [
    ...keyed(before.schemas, after.schemas, (layer, was, is) => {
      if (!is) return [found('layer-removed', layer)];
      return was ? schemaDifferences(was, is, layer) : [found('layer-added', layer)];
    }),
    ...after.crossFieldRules
      .filter((name) => !before.crossFieldRules.includes(name) && !name.includes('-since-'))
      .map((name) => found('rule-added', name)),
    ...keyed(before.lists, after.lists, listDifferences),
  ];
}

function listDifferences(list: string, was?: CodeList, is?: CodeList): Difference[] {
  if (!is) return [found('list-removed', list)];
  if (!was) return [found('code-added', list)];
  const codes = keyed(was.codes, is.codes, (code, label, now) => {
    if (now === undefined) return [found('code-removed', `${list}: ${code}`)];
    if (label === undefined) return [found('code-added', `${list}: ${code}`)];
    return label === now ? [] : [found('code-relabelled', `${list}: ${code}`)];
  });
  return was.open && !is.open ? [found('list-closed', list), ...codes] : codes;
}

function schemaDifferences(was: JsonSchema, is: JsonSchema, where: string): Difference[] {
  return [
    ...typeDifferences(was, is, where),
    ...valueDifferences(was, is, where),
    ...boundDifferences(was, is, where),
    ...fieldDifferences(was, is, where),
    ...partDifferences(was, is, where),
  ];
}

function typeDifferences(was: JsonSchema, is: JsonSchema, where: string): Difference[] {
  const same = (keyword: string) => JSON.stringify(was[keyword]) === JSON.stringify(is[keyword]);
  return [
    ...(same('type') ? [] : [found('type-changed', where)]),
    ...(['pattern', 'format', 'propertyNames'].every(same) ? [] : [found('form-changed', where)]),
  ];
}

/** `const` and `enum` are both closed lists of values. */
function valueDifferences(was: JsonSchema, is: JsonSchema, where: string): Difference[] {
  const [before, after] = [valuesOf(was), valuesOf(is)];
  if (!before || !after) return before || after ? [found('type-changed', where)] : [];
  return [
    ...before
      .filter((value) => !after.includes(value))
      .map((value) => found('value-removed', `${where}: ${value}`)),
    ...after
      .filter((value) => !before.includes(value))
      .map((value) => found('value-added', `${where}: ${value}`)),
  ];
}

function valuesOf(schema: JsonSchema): readonly unknown[] | undefined {
  return 'const' in schema ? [schema['const']] : (schema['enum'] as readonly unknown[] | undefined);
}

function boundDifferences(was: JsonSchema, is: JsonSchema, where: string): Difference[] {
  const narrower = (keyword: string, sign: 1 | -1) => {
    const [before, after] = [was[keyword], is[keyword]] as readonly (number | undefined)[];
    return after !== undefined && (before === undefined || (after - before) * sign > 0);
  };
  const least = ['minLength', 'minItems', 'minimum'].some((keyword) => narrower(keyword, 1));
  const most = ['maxLength', 'maxItems', 'maximum'].some((keyword) => narrower(keyword, -1));
  const unique = is['uniqueItems'] === true && was['uniqueItems'] !== true;
  return least || most || unique ? [found('bound-narrowed', where)] : [];
}

function fieldDifferences(was: JsonSchema, is: JsonSchema, where: string): Difference[] {
  const required = new Set((was['required'] ?? []) as readonly string[]);
  const stricter = ((is['required'] ?? []) as readonly string[])
    .filter((name) => !required.has(name))
    .map((name) => found('requirement-added', `${where}/${name}`));
  const fields = keyed(fieldsOf(was), fieldsOf(is), (name, before, after) => {
    if (!after) return [found('field-removed', `${where}/${name}`)];
    return before
      ? schemaDifferences(before, after, `${where}/${name}`)
      : [found('field-added', `${where}/${name}`)];
  });
  return [...stricter, ...fields];
}

function fieldsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
}

/** Items of a list, and the forms among which a value chooses. */
function partDifferences(was: JsonSchema, is: JsonSchema, where: string): Difference[] {
  return ['items', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const [before, after] = [partsOf(was, keyword), partsOf(is, keyword)];
    if (before.length !== after.length) return [found('type-changed', where)];
    return before.flatMap((part, index) => {
      const now = after[index];
      return now ? schemaDifferences(part, now, `${where}/${keyword}`) : [];
    });
  });
}

function partsOf(schema: JsonSchema, keyword: string): readonly JsonSchema[] {
  const part = schema[keyword] as JsonSchema | readonly JsonSchema[] | undefined;
  return part === undefined ? [] : [part].flat();
}

function keyed<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  compare: (name: string, was: T | undefined, is: T | undefined) => Difference[],
): Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const of = (each: Readonly<Record<string, T>>, name: string) =>
    Object.hasOwn(each, name) ? each[name] : undefined;
  return [...names].flatMap((name) => compare(name, of(before, name), of(after, name)));
}
