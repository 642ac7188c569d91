import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tombstone } from '../privacy/erasure.js';
import { readIncidentRecord } from '../read-incident-record.js';
import { incidentEvent } from './incident-event.js';
import { readIncidentEvent } from './read-incident-event.js';

const readEvent = (input: unknown) => readIncidentEvent(input, readIncidentRecord);
const home = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));
const given = (folder: string) =>
  readdirSync(new URL(`cases/${folder}`, home)).map((file) => read(`cases/${folder}/${file}`).given);
const records = given('accepts').flatMap((each) => {
  const result = readIncidentRecord(each);
  return result.kind === 'accepted' ? [result.record] : [];
});
const erased = tombstone({
  id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
  erasedOn: '2028-12-01',
  by: { role: 'records-manager' },
  under: 'right-to-erasure',
});
const told = { id: 'event 1', source: '/councils/E07000000/incidents', time: '2026-03-02T10:00:00+01:00' };
const validate = addFormats(new Ajv2020()).compile(read('json-schema/incident-event.json'));

describe('events', () => {
  test('every accepted case, and a tombstone, goes out and comes back the same', () => {
    expect(records).toHaveLength(22);
    for (const data of [...records, erased]) {
      const event = incidentEvent({ data, ...told });
      const sent = JSON.parse(JSON.stringify(event));
      expect(validate(sent), JSON.stringify(validate.errors)).toBe(true);
      expect(readEvent(sent)).toEqual({ kind: 'accepted', event, data });
      expect(event.type).toMatch(
        /^uk\.gov\.local\.incidents\.(report|assessment|decision)\.recorded$|\.record\.erased$/,
      );
    }
  });

  test('attributes have the names and kinds that CloudEvents asks for, and nothing of a person', () => {
    for (const data of records) {
      const { data: carried, ...attributes } = incidentEvent({ data, ...told });
      expect(carried).toEqual(data);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).toMatch(/^[a-z0-9]{1,20}$/);
        expect(value).toBeTypeOf('string');
      }
      const { subject, type, dataschema, ...callers } = attributes;
      expect(callers).toEqual({ specversion: '1.0', datacontenttype: 'application/json', ...told });
      expect([subject, dataschema]).toEqual([
        data.id,
        `tag:local.gov.uk,2026:incident-schema/${data.layer}/${data.schemaVersion}`,
      ]);
      expect(type).toContain(`.${data.layer}.`);
    }
  });

  const [record] = records;
  const sound = record ? incidentEvent({ data: record, ...told }) : undefined;
  test.each([
    ['no object', [], '', 'wrong-type'],
    ['no version', { ...sound, specversion: undefined }, '/specversion', 'missing'],
    ['an older version', { ...sound, specversion: '0.3' }, '/specversion', 'not-in-list'],
    ['no id', { ...sound, id: '' }, '/id', 'too-small'],
    ['a source with a space', { ...sound, source: 'a b' }, '/source', 'wrong-form'],
    ['a type of another', { ...sound, type: 'com.example.made' }, '/type', 'not-in-list'],
    ['a time without an offset', { ...sound, time: '2026-03-02T10:00:00' }, '/time', 'wrong-form'],
    ['another media type', { ...sound, datacontenttype: 'text/xml' }, '/datacontenttype', 'not-in-list'],
    ['an attribute that may hold anything', { ...sound, councillor: 'A. Name' }, '', 'unknown-field'],
    ['data in base64', { ...sound, data: undefined, data_base64: 'e30=' }, '/data', 'missing'],
    [
      'a record that is refused',
      { ...sound, data: { ...record, targets: [] } },
      '/data/targets',
      'too-small',
    ],
    ['data of no layer', { ...sound, data: { layer: 'other' } }, '/data/layer', 'unknown-version'],
    ['the id of another record', { ...sound, subject: erased.id.replace('3f', '4f') }, '/subject', 'rule'],
    [
      'the type of another layer',
      { ...sound, type: 'uk.gov.local.incidents.record.erased' },
      '/type',
      'rule',
    ],
    [
      'the schema of another version',
      { ...sound, dataschema: 'tag:local.gov.uk,2026:incident-schema/report/9.0.0' },
      '/dataschema',
      'rule',
    ],
    [
      'a tombstone with words',
      { ...incidentEvent({ data: erased, ...told }), data: { ...erased, under: 'Because he asked' } },
      '/data/under',
      'wrong-form',
    ],
  ])('%s is refused', (_, input, pointer, code) => {
    const result = readEvent(JSON.parse(JSON.stringify(input)));
    expect(result).toMatchObject({
      kind: 'refused',
      refusals: expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    });
    expect(JSON.stringify(result)).not.toContain('A. Name');
  });

  test('what the builder is given wrongly is refused', () => {
    for (const wrong of [
      { id: '' },
      { id: 'a'.repeat(201) },
      { source: '' },
      { source: 'a b' },
      { source: '<x>' },
      { time: 'today' },
    ]) {
      expect(() => incidentEvent({ data: erased, ...told, ...wrong })).toThrow(
        expect.objectContaining({ code: 'invalid-event' }),
      );
    }
  });

  test('anything at all is read or refused, and nothing thrown', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(sound ?? {})), (value, name) => {
        if (readEvent(value).kind === 'refused') refused += 1;
        if (readEvent({ ...sound, [name]: value }).kind === 'refused') refused += 1;
      }),
    );
    expect(refused).toBeGreaterThan(150);
  });
});
