import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { crossFieldRules } from './cross-field-rules.js';
import { readIncidentRecord } from './read-incident-record.js';
import type { IncidentRecord } from './record/incident-record.js';

const home = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));

function casesIn<Case>(folder: string): readonly (Case & { readonly file: string; readonly name: string })[] {
  const names = readdirSync(new URL(`cases/${folder}`, home)).sort();
  return names.map((file) => ({ file, ...read(`cases/${folder}/${file}`) }));
}

interface Refused {
  readonly given: unknown;
  readonly expect: { readonly refusals: readonly { pointer: string; code: string; rule?: string }[] };
}

const accepted = casesIn<{ given: IncidentRecord }>('accepts');
const refused = casesIn<Refused>('refuses');

const layers = ['report', 'assessment', 'decision'];
const dialects = [
  ['2020-12', '', () => new Ajv2020()],
  ['draft 7', 'draft-7/', () => new Ajv()],
] as const;
const validators = layers.flatMap((layer) =>
  dialects.map(([dialect, folder, validator]) => {
    const schema = read(`json-schema/${folder}incident-${layer}.json`);
    return { layer, dialect, validate: addFormats(validator()).compile(schema) };
  }),
);

/** Those of the layer that a record says it is of; of a report, where it is of none. */
function validatorsFor(record: unknown) {
  const said = Object(record).layer;
  const layer = layers.includes(said) ? said : 'report';
  return validators.filter((each) => each.layer === layer);
}

describe('accepted', () => {
  test('there are 22 of them, of every layer', () => {
    expect(accepted).toHaveLength(22);
    expect(new Set(accepted.map(({ given }) => given.layer))).toEqual(new Set(layers));
  });

  test.each(accepted)('$name', ({ given }) => {
    expect(readIncidentRecord(given)).toEqual({ kind: 'accepted', record: given });
    for (const { dialect, validate } of validatorsFor(given)) expect(validate(given), dialect).toBe(true);
  });
});

describe('refused', () => {
  const rules = new Set(crossFieldRules.map(({ name }) => name));

  test('there are 69 of them, with every rule over several fields and every code among them', () => {
    expect(refused).toHaveLength(69);
    const all = refused.flatMap((each) => each.expect.refusals);
    expect(new Set(all.flatMap(({ rule }) => rule ?? []))).toEqual(new Set([...rules, 'items-distinct']));
    expect(new Set(all.map(({ code }) => code)).size).toBe(9);
  });

  test.each(refused)('$name', ({ given, expect: { refusals } }) => {
    const result = readIncidentRecord(given);
    if (result.kind !== 'refused') throw new Error('accepted');
    expect(result.refusals.map(({ says: _, ...where }) => where)).toEqual(refusals);
    expect(result.count).toBe(refusals.length);
    const byRuleAlone = refusals.every(({ rule }) => rule !== undefined && rules.has(rule));
    for (const { dialect, validate } of validatorsFor(given))
      expect(validate(given), dialect).toBe(byRuleAlone);
  });
});
