import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { AftercareEntry } from '../schema/aftercare-entry.js';
import { SingleContact } from '../schema/single-contact.js';

const home = new URL('../../json-schema/', import.meta.url);
const validators = (name: string) =>
  [
    ['', new Ajv2020()],
    ['draft-7/', new Ajv()],
  ].map(([folder, ajv]) =>
    addFormats(ajv as Ajv).compile(
      JSON.parse(readFileSync(new URL(`${String(folder)}${name}.json`, home), 'utf8')),
    ),
  );

const id = '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49';
const contact = {
  schemaVersion: '0.1.0',
  id,
  council: { site: 'gss', id: 'E07000000' },
  for: 'councillors',
  contact: { side: 'council', role: 'members-services', person: { site: 'hr', id: '1' } },
  channels: ['phone', 'email'],
  outOfHours: 'not-asked',
  from: '2026-01-01',
  to: '2026-03-31',
};
const police = { side: 'police', force: 'Example', role: 'feoa', scheme: 'operation-ford' };
const entry = {
  schemaVersion: '0.1.0',
  id,
  report: id,
  kind: 'counselling',
  state: 'offered',
  on: '2026-03-04',
  by: { role: 'members-services' },
};

const subjects = [
  {
    name: 'single-contact',
    schema: SingleContact,
    accepted: [contact, { ...contact, for: 'council-at-police', contact: police }],
    refused: [
      { ...contact, id: '1' },
      { ...contact, from: '2026-02-30' },
      { ...contact, channels: ['phone', 'phone'] },
      { ...contact, contact: { ...contact.contact, phone: '1' } },
      { ...contact, contact: { ...police, force: undefined } },
      { ...contact, contact: { ...police, side: 'council' } },
      { ...contact, outOfHours: true },
      { ...contact, address: 'x' },
      [],
      null,
    ],
    refusedByRuleAlone: [
      { ...contact, to: '2025-12-31' },
      { ...contact, decision: id },
      { ...contact, contact: police },
      { ...contact, handedOverTo: id },
    ],
  },
  {
    name: 'aftercare-entry',
    schema: AftercareEntry,
    accepted: [entry, { ...entry, kind: 'something-of-our-own', state: 'asked-again' }],
    refused: [
      { ...entry, note: 'x' },
      { ...entry, state: 'recovered' },
      { ...entry, kind: 'Ill' },
      { ...entry, by: { role: 'x', name: 'y' } },
      {},
      'text',
    ],
    refusedByRuleAlone: [],
  },
];

describe.each(subjects)('$name', ({ name, schema, accepted, refused, refusedByRuleAlone }) => {
  const all = validators(name);
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

  test.each(accepted.map((value) => [value]))('is accepted by zod and by JSON Schema: %j', (value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value });
    for (const validate of all) expect(validate(plain(value))).toBe(true);
  });

  test.each(refused.map((value) => [value]))('is refused by both: %j', (value) => {
    expect(schema.safeParse(plain(value)).success).toBe(false);
    for (const validate of all) expect(validate(plain(value))).toBe(false);
  });

  test('is refused by zod alone where a named rule joins several fields', () => {
    for (const value of refusedByRuleAlone) {
      expect(schema.safeParse(value).error?.issues[0]?.code).toBe('custom');
      for (const validate of all) expect(validate(plain(value))).toBe(true);
    }
  });
});
