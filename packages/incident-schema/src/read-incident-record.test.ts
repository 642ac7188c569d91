import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIncidentRecord as readCompiled } from './compiled.js';
import { readIncidentRecord } from './read-incident-record.js';
import type { IncidentRecord } from './record/incident-record.js';
import { refusals } from './refusals.js';
import { compiledFields } from './schema/compiled-fields.js';
import { IncidentAssessment } from './schema/incident-assessment.js';
import { IncidentDecision } from './schema/incident-decision.js';
import { IncidentReport } from './schema/incident-report.js';
import { recordFields } from './schema/record-fields.js';

const home = new URL('../cases/', import.meta.url);
const given = (folder: string) =>
  readdirSync(new URL(folder, home)).map(
    (file) => JSON.parse(readFileSync(new URL(`${folder}/${file}`, home), 'utf8')).given,
  );
const accepted: readonly IncidentRecord[] = given('accepts');
const refused: readonly unknown[] = given('refuses');

/** A record that is sound but for one part of it, somewhere. */
const bent = fc
  .constantFrom(...accepted)
  .chain((record) =>
    fc
      .tuple(fc.constantFrom(...pathsOf(record)), fc.jsonValue())
      .map(([path, value]) => replaced(record, path, value)),
  );

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]))];
}

function replaced(value: unknown, [step, ...deeper]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? [...value] : Object.assign({}, value);
  return Object.assign(copy, { [step]: replaced(copy[step], deeper, by) });
}

describe('a record of any layer', () => {
  test('is accepted as it came, or refused with reasons, and never changed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), bent), (input) => {
        const before = JSON.stringify(input);
        const read = readIncidentRecord(input);
        if (read.kind === 'accepted') expect(read.record).toEqual(input);
        else expect(read.count).toBeGreaterThan(0);
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 600 },
    );
  });

  test.each(['', 'toString', '__proto__', 'Report', 1, null, []])(
    'of layer %j is refused at its layer',
    (layer) => {
      const read = readIncidentRecord({ layer });
      expect(read.kind === 'refused' && read.refusals.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/layer', 'unknown-version'],
      ]);
    },
  );

  test('is refused whole where it is no object', () => {
    for (const input of [undefined, null, 1, 'report', [], true]) {
      const read = readIncidentRecord(input);
      expect(read.kind === 'refused' && read.refusals[0]).toMatchObject({ pointer: '', code: 'wrong-type' });
    }
  });

  const secret = 'somebody-and-their-address';

  test('is refused without a word of what was sent', () => {
    const text = fc.constantFrom(secret, `2026-${secret}`, `${secret}.x`);
    const value = fc.oneof(text, fc.array(text), fc.dictionary(text, text), fc.constant({ [secret]: 1 }));
    fc.assert(
      fc.property(fc.constantFrom(...accepted), fc.nat(), value, (record, place, sent) => {
        const paths = pathsOf(record);
        const read = readIncidentRecord(replaced(record, paths[place % paths.length] ?? [], sent));
        if (read.kind === 'refused') expect(JSON.stringify(read.refusals)).not.toContain(secret);
      }),
      { numRuns: 600 },
    );
  });
});

test.each(
  Object.entries({ report: IncidentReport, assessment: IncidentAssessment, decision: IncidentDecision }),
)('the schema of a %s, the reader and the compiled reader find the same', (layer, schema) => {
  const all = [...accepted, ...refused].filter((record) => Object(record).layer === layer);
  expect(all.length).toBeGreaterThan(15);
  for (const record of all) {
    const { data, error } = schema.safeParse(record);
    const read = error
      ? { kind: 'refused', refusals: refusals(error.issues, record), count: error.issues.length }
      : { kind: 'accepted', record: data };
    expect(readIncidentRecord(record)).toEqual(read);
    expect(readCompiled(record)).toEqual(read);
  }
});

test.each(['report', 'assessment', 'decision'] as const)(
  'the compiled fields of a %s give the issues that zod gives without compilation',
  (layer) => {
    const all = refused.filter((record) => Object(record).layer === layer);
    expect(all.length).toBeGreaterThan(10);
    for (const record of all) {
      const [fast, slow] = [compiledFields, recordFields].map((fields) => fields[layer].safeParse(record));
      expect(fast?.error?.issues).toEqual(slow?.error?.issues);
    }
  },
);
