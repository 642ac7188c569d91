import { describe, expect, test } from 'vitest';
import { flatSchema } from '../tools/flat-schema.js';
import { jsonSchemaFiles, packagesWithJsonSchema } from '../tools/json-schema-files.js';
import { files } from './tree.js';

const leastFiles = 60;
const leastFlatFiles = 20;

const kept = files();

describe.each(packagesWithJsonSchema)('the JSON Schemas of @lga/%s', (name) => {
  test('are those of its schemas: a change is written by `pnpm json-schema`', async () => {
    const made = await jsonSchemaFiles(name);
    const found = kept.filter(({ path }) => path.startsWith(`packages/${name}/json-schema/`));
    expect(found.map(({ path }) => path).sort()).toEqual([...made.keys()].sort());
    for (const { path, text } of found) expect(text, path).toBe(made.get(path));
  });
});

describe('the flat profile', () => {
  test('keeps what OpenAPI 2.0 knows, and says a constant as a list of one', () => {
    const part = { type: 'string', const: 'a', description: 'One.', propertyNames: {} };
    const schema = { $schema: 'x', type: 'object', required: ['a'], properties: { a: part } };
    const flat = { type: 'string', description: 'One.', enum: ['a'] };
    expect(flatSchema(schema)).toEqual({ type: 'object', required: ['a'], properties: { a: flat } });
  });

  test('makes one object of several forms, and says null by a mark', () => {
    const form = (kind: string, name: string) => ({
      type: 'object',
      required: ['kind', name],
      properties: { kind: { type: 'string', const: kind }, [name]: { type: 'integer' } },
    });
    expect(flatSchema({ oneOf: [form('a', 'x'), form('b', 'y')] })).toMatchObject({
      required: ['kind'],
      properties: { kind: { enum: ['a', 'b'] }, x: { type: 'integer' }, y: { type: 'integer' } },
    });
    const nullable = { type: 'integer', nullable: true, 'x-nullable': true };
    expect(flatSchema({ anyOf: [{ type: 'integer' }, { type: 'null' }] })).toEqual(nullable);
  });

  test('has no union, reference or constant in any file', () => {
    const flat = kept.filter(({ path }) => path.includes('/json-schema/flat/'));
    expect(flat.length).toBeGreaterThanOrEqual(leastFlatFiles);
    for (const { path, text } of flat) expect(text, path).not.toMatch(/"(anyOf|oneOf|allOf|\$ref|const)":/);
  });
});

test('the JSON Schemas are seen, all of them', () => {
  expect(packagesWithJsonSchema).toContain('incident-schema');
  const all = kept.filter(({ path }) => /^packages\/[^/]+\/json-schema\/.*\.json$/.test(path));
  expect(all.length).toBeGreaterThanOrEqual(leastFiles);
});
