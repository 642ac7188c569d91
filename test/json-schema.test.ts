import { describe, expect, test } from 'vitest';
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

test('the JSON Schemas are seen, all of them', () => {
  expect(packagesWithJsonSchema).toContain('incident-schema');
  const all = kept.filter(({ path }) => /^packages\/[^/]+\/json-schema\/.*\.json$/.test(path));
  expect(all.length).toBeGreaterThanOrEqual(leastFiles);
});
