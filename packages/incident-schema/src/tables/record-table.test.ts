import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordTables } from './record-table.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const schemaOf = (layer: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../json-schema/incident-${layer}.json`, import.meta.url), 'utf8'));

/** Every path of a schema that leads to a value, `*` for the items of a list, whatever the tables make of it. */
function leaves(schema: Schema, path: string): string[] {
  const fields = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((each) =>
    Object.entries(each.properties ?? {}),
  );
  const inside = fields.flatMap(([name, field]) => leaves(field, path === '' ? name : `${path}.${name}`));
  const items = schema.items ? leaves(schema.items, `${path}.*`) : [];
  return inside.length + items.length > 0 ? [...inside, ...items] : [path];
}

/** Where the value at a path is kept: in a column of its own, in a list of texts, or in a column of JSON above it. */
function columnsFor(layer: string, path: string): string[] {
  return recordTables
    .filter((table) => table.layer === layer)
    .flatMap((table) => {
      const start = table.path === '' ? '' : `${table.path}.*.`;
      return table.columns
        .filter(({ kind }) => kind !== 'stated')
        .filter(({ kind, path: own }) => {
          const whole = start + own;
          if (kind === 'json') return path === whole || path.startsWith(`${whole}.`);
          return path === whole || (kind === 'texts' && path === `${whole}.*`);
        })
        .map(({ name }) => `${table.name}.${name}`);
    });
}

test.each(['report', 'assessment', 'decision'])('no field of a %s is missing in the tables', (layer) => {
  const paths = [...new Set(leaves(schemaOf(layer), ''))];
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => columnsFor(layer, path).length === 0)).toEqual([]);
});

test('a field that the tables do not have would be seen', () => {
  expect(columnsFor('report', 'place')).toEqual(['report.place']);
  expect(columnsFor('report', 'places')).toEqual([]);
  expect(columnsFor('report', 'reportedAt')).toEqual(['report.reported_at', 'report.reported_at_given']);
  expect(columnsFor('assessment', 'behaviours.*.evidence.*.quote')).toEqual([
    'assessment_behaviour.evidence',
  ]);
});

test('names are those that PostgreSQL keeps whole, and each once in its table', () => {
  for (const { name, columns } of recordTables) {
    const names = columns.map((column) => column.name);
    expect(new Set(names).size, name).toBe(names.length);
    for (const each of [name, ...names]) expect(each).toMatch(/^[a-z][a-z0-9_]{0,50}$/);
  }
});
