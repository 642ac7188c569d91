import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIncidentRecord } from '../read-incident-record.js';
import type { IncidentRecord } from '../record/incident-record.js';
import { schemaSteps } from './schema-steps.js';
import { taxonomySteps } from './taxonomy-steps.js';
import { upgradedRecord } from './upgraded-record.js';
import { newestSchema, newestTaxonomy } from './versions.js';

const home = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));
const records: readonly IncidentRecord[] = readdirSync(new URL('cases/accepts', home)).map(
  (file) => read(`cases/accepts/${file}`).given,
);

/** The record as it would have been with the first code lists. */
const old = (record: IncidentRecord): IncidentRecord => ({ ...record, taxonomyVersion: '0.1.0' });

const incitement = { code: 'threat.incitement', sure: 'certain', evidence: [{ in: 'account' }] } as const;
const incited = records.flatMap((record) =>
  record.layer === 'assessment' ? [{ ...old(record), behaviours: [...record.behaviours, incitement] }] : [],
);

describe('the steps', () => {
  test.each([
    ['schema', schemaSteps, newestSchema],
    ['taxonomy', taxonomySteps, newestTaxonomy],
  ])('of the %s lead from each version to the next one, up to the newest', (_, steps, newest) => {
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
    expect(steps.at(-1)?.to).toBe(newest);
  });

  test('part codes as the code lists say', () => {
    const { lists, taxonomyVersion } = read('data/codes.json');
    expect(taxonomyVersion).toBe(newestTaxonomy);
    const parted = taxonomySteps.flatMap((step) =>
      step.parted.map(({ list, code, among }) => [`${list} ${code}`, among]),
    );
    const ended = Object.entries<{ terms: readonly { id: string; replacedBy: readonly string[] }[] }>(
      lists,
    ).flatMap(([list, { terms }]) =>
      terms
        .filter(({ replacedBy }) => replacedBy.length > 0)
        .map(({ id, replacedBy }) => [`${list} ${id}`, replacedBy]),
    );
    expect(parted).toEqual(ended);
    for (const [, among] of ended) {
      for (const code of among ?? [])
        expect(lists.behaviour.terms.map(({ id }: { id: string }) => id)).toContain(code);
    }
  });
});

describe('an upgraded record', () => {
  test('is accepted, whatever it came from, and keeps every field', () => {
    expect(records).toHaveLength(22);
    for (const record of [...records, ...records.map(old), ...incited]) {
      const { record: now } = upgradedRecord(record);
      expect(readIncidentRecord(now).kind).toBe('accepted');
      expect([now.schemaVersion, now.taxonomyVersion]).toEqual([newestSchema, newestTaxonomy]);
      const { upgradeNotes: _, ...kept } = now;
      const { upgradeNotes: __, ...was } = record;
      expect(kept).toEqual({ ...was, schemaVersion: newestSchema, taxonomyVersion: newestTaxonomy });
    }
  });

  test('is the same record when it is the newest already', () => {
    for (const record of records) {
      const { record: now } = upgradedRecord(record);
      expect(upgradedRecord(now)).toMatchObject({ record: now, steps: [] });
      expect(upgradedRecord(now).record).toBe(now);
    }
  });

  test('asks a person where a code was parted, and leaves the code', () => {
    expect(incited.length).toBeGreaterThan(0);
    for (const record of incited) {
      const { record: now, needsRecode, steps } = upgradedRecord(record);
      expect(steps).toEqual(['taxonomy 0.2.0']);
      const pointer = `/behaviours/${record.behaviours.length - 1}/code`;
      expect(needsRecode).toEqual([
        {
          to: 'taxonomy 0.2.0',
          pointer,
          was: 'threat.incitement',
          needsRecode: ['threat.incitement.of-others', 'threat.incitement.of-self-harm'],
        },
      ]);
      expect(now.layer === 'assessment' && now.behaviours.at(-1)).toEqual(incitement);
    }
  });

  test('of a marker asks as well', () => {
    const marked = records.find((record) => record.layer === 'decision' && record.marker);
    if (marked?.layer !== 'decision' || !marked.marker) throw new Error('no such case');
    const record = {
      ...old(marked),
      marker: { ...marked.marker, threat: ['threat.violence', 'threat.incitement'] },
    } as IncidentRecord;
    expect(upgradedRecord(record).needsRecode.map(({ pointer }) => pointer)).toEqual(['/marker/threat/1']);
  });

  test('keeps the notes of earlier upgrades, and what others added', () => {
    const data = fc.jsonValue();
    fc.assert(
      fc.property(fc.constantFrom(...incited), data, data, (record, was, more) => {
        const before = {
          ...record,
          extensions: [{ name: 'uk.gov.example', version: '1', data: more }],
          upgradeNotes: [{ to: 'schema 0.2.0', pointer: '/place', was }],
        };
        const { record: now } = upgradedRecord(before);
        expect(now.extensions).toEqual(before.extensions);
        expect(now.upgradeNotes?.[0]).toEqual(before.upgradeNotes[0]);
        expect(now.upgradeNotes).toHaveLength(2);
        expect(readIncidentRecord(now).kind).toBe('accepted');
      }),
    );
  });

  test('is never made of a version that no step knows', () => {
    const [record] = records;
    for (const taxonomyVersion of ['0.0.9', '9.9.9', '0.1.1']) {
      expect(() => upgradedRecord({ ...record, taxonomyVersion } as IncidentRecord)).toThrow(
        expect.objectContaining({ code: 'unknown-version' }),
      );
    }
    expect(() => upgradedRecord({ ...record, schemaVersion: '0.0.1' } as unknown as IncidentRecord)).toThrow(
      expect.objectContaining({ code: 'unknown-version' }),
    );
  });
});
