import { describe, expect, test } from 'vitest';
import { flatProfile } from '../tools/flat-profile.js';
import { jsonSchemaFiles, packagesWithJsonSchema } from '../tools/json-schema-files.js';
import { files } from './tree.js';

const leastFiles = 3;

const kept = files();

describe.each(packagesWithJsonSchema)('the JSON Schemas of @lga/%s', (name) => {
  test('are those of its schemas: a change is written by `pnpm json-schema`', async () => {
    const made = await jsonSchemaFiles(name);
    const found = kept.filter(({ path }) => path.startsWith(`packages/${name}/json-schema/`));
    expect(found.map(({ path }) => path)).toEqual([...made.keys()].sort());
    for (const { path, text } of found) expect(text, path).toBe(made.get(path));
  });
});

describe('the flat profile', () => {
  test('keeps what OpenAPI 2.0 knows, and says a constant as a list of one', () => {
    const part = { type: 'string', const: 'a', description: 'One.' };
    const schema = {
      $schema: 'x',
      type: 'object',
      additionalProperties: false,
      required: ['a'],
      properties: { a: part },
    };
    const flat = { type: 'string', description: 'One.', enum: ['a'] };
    expect(flatProfile(schema)).toEqual({ type: 'object', required: ['a'], properties: { a: flat } });
  });

  test.each(['anyOf', 'oneOf', 'allOf', '$ref'])('has no place for %s, and says where it is', (union) => {
    const schema = { type: 'array', items: { properties: { a: { [union]: [] } } } };
    expect(() => flatProfile(schema)).toThrow(`schema[].a has ${union}`);
  });
});

test('the JSON Schemas are seen, all of them', () => {
  expect(packagesWithJsonSchema).toContain('incident-schema');
  const all = kept.filter(({ path }) => /^packages\/[^/]+\/json-schema\/.*\.json$/.test(path));
  expect(all.length).toBeGreaterThanOrEqual(leastFiles);
});
