import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { crossFieldRules } from './cross-field-rules.js';
import { readIncidentReport } from './read-incident-report.js';
import type { IncidentReport } from './schema/incident-report.js';

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

const accepted = casesIn<{ given: IncidentReport }>('accepts');
const refused = casesIn<Refused>('refuses');

const dialects = [
  ['2020-12', addFormats(new Ajv2020()).compile(read('json-schema/incident-report.json'))],
  ['draft 7', addFormats(new Ajv()).compile(read('json-schema/draft-7/incident-report.json'))],
] as const;

describe('accepted', () => {
  test('there are 10 of them', () => expect(accepted).toHaveLength(10));

  test.each(accepted)('$name', ({ given }) => {
    expect(readIncidentReport(given)).toEqual({ kind: 'accepted', report: given });
    for (const [dialect, validate] of dialects) expect(validate(given), dialect).toBe(true);
  });
});

describe('refused', () => {
  const rules = new Set(crossFieldRules.map(({ name }) => name));

  test('there are 37 of them, with every rule over several fields and every code among them', () => {
    expect(refused).toHaveLength(37);
    const all = refused.flatMap((each) => each.expect.refusals);
    expect(new Set(all.flatMap(({ rule }) => rule ?? []))).toEqual(new Set([...rules, 'items-distinct']));
    expect(new Set(all.map(({ code }) => code)).size).toBe(9);
  });

  test.each(refused)('$name', ({ given, expect: { refusals } }) => {
    const result = readIncidentReport(given);
    if (result.kind !== 'refused') throw new Error('accepted');
    expect(result.refusals.map(({ says: _, ...where }) => where)).toEqual(refusals);
    expect(result.count).toBe(refusals.length);
    const byRuleAlone = refusals.every(({ rule }) => rule !== undefined && rules.has(rule));
    for (const [dialect, validate] of dialects) expect(validate(given), dialect).toBe(byRuleAlone);
  });
});
