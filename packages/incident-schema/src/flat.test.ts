import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readIncidentRecord } from './read-incident-record.js';

const home = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));
const layers = ['report', 'assessment', 'decision'];
const validators = new Map(
  layers.map((layer) => {
    const ajv = addFormats(new Ajv()).addVocabulary(['x-nullable']);
    return [layer, ajv.compile(read(`json-schema/flat/incident-${layer}.json`))] as const;
  }),
);
const given = (folder: string) =>
  readdirSync(new URL(`cases/${folder}`, home)).map((file) => ({
    file,
    record: read(`cases/${folder}/${file}`).given,
  }));
const passes = (record: unknown) => validators.get(Object(record).layer)?.(record) ?? false;

/** Keywords, wherever they stand in a schema; names of fields are none. */
function keywordsOf(schema: Readonly<Record<string, unknown>>): string[] {
  const fields = Object.values(
    (schema['properties'] ?? {}) as Record<string, Readonly<Record<string, unknown>>>,
  );
  const items = schema['items'] ? [schema['items'] as Readonly<Record<string, unknown>>] : [];
  return [...Object.keys(schema), ...[...fields, ...items].flatMap(keywordsOf)];
}

describe('the flat profile', () => {
  test.each(layers)('of a %s has no unions', (layer) => {
    const keywords = new Set(keywordsOf(read(`json-schema/flat/incident-${layer}.json`)));
    expect(keywords.size).toBeGreaterThan(10);
    for (const union of ['oneOf', 'anyOf', 'allOf', 'not', 'const', '$ref', 'if'])
      expect(keywords).not.toContain(union);
    expect(JSON.stringify(read(`json-schema/flat/incident-${layer}.json`))).not.toContain('"type":[');
  });

  test('takes whatever the full schema takes', () => {
    const all = given('accepts');
    expect(all).toHaveLength(22);
    for (const { file, record } of all) expect(passes(record), file).toBe(true);
  });

  test('lets pass of what is refused only what joins several fields', () => {
    const rules = new Set(
      read('json-schema/cross-field-rules.json').map(({ name }: { name: string }) => name),
    );
    const byRule = (file: string) =>
      read(`cases/refuses/${file}`).expect.refusals.every(
        ({ rule }: { rule?: string }) => rule !== undefined && rules.has(rule),
      );
    const passed = given('refuses').filter(({ record }) => passes(record));
    expect(passed.map(({ file }) => file).filter((file) => !byRule(file))).toEqual([]);
    expect(passed.length).toBeGreaterThan(20);
  });

  test('cannot tell that a time to the day has a day', () => {
    const { record } = given('accepts').find(({ file }) => file === 'threatening-email.json') ?? {};
    expect(passes({ ...record, began: { precision: 'day' } })).toBe(true);
    expect(readIncidentRecord({ ...record, began: { precision: 'day' } }).kind).toBe('refused');
  });
});
