import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { complaintOf, wholeWay } from '../complaints/complaint.fixture.js';
import { englishComplaints } from '../complaints/england.js';
import { procedures } from '../complaints/procedures.js';
import { replay } from '../complaints/replay.js';
import { modelCode } from '../editions/model-code.js';
import { adoptedCode } from '../local-code/adopted-code.js';
import { codeHash } from '../local-code/code-hash.js';
import { Adoption, Complaint, ComplaintEvent, LocalCode, Procedure } from './complaints.js';

const lets = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('the door for complaints', () => {
  test('lets in what replay takes, and gives it back as it was', () => {
    const stored = JSON.parse(JSON.stringify(complaintOf(wholeWay)));
    const complaint = Complaint.parse(stored);
    expect(complaint).toEqual(stored);
    const asked = { lifeCycle: englishComplaints, procedure: procedures.eastDevon, on: '2026-12-31' };
    expect(replay({ ...asked, complaint }).value).toEqual(
      replay({ ...asked, complaint: complaintOf(wholeWay) }).value,
    );
    expect(wholeWay.every((event) => lets(ComplaintEvent, event))).toBe(true);
  });

  test.each([
    [{ reference: '' }],
    [{ nation: 'scotland' }],
    [{ identity: null }],
    [{ allegations: [] }],
    [{ allegations: [{ id: 'a' }] }],
    [{ name: 'A person' }],
    [{ subject: { office: 'principal-council', name: 'A person' } }],
    [{ reference: 'x'.repeat(100_000) }],
    [{ events: [{ ...wholeWay[0], on: '2026-02-29' }] }],
    [{ events: [{ ...wholeWay[0], kind: '__proto__' }] }],
    [{ events: [{ ...wholeWay[0], kind: 'toString' }] }],
    [{ events: [{ ...wholeWay[0], by: 'mayor' }] }],
    [{ events: [{ ...wholeWay[0], allegations: [] }] }],
    [{ events: [{ ...wholeWay[0], sanctions: [{ kind: 'suspension', months: 0 }] }] }],
    [
      {
        events: [{ ...wholeWay[0], judgements: [{ fact: 'written', answer: true, by: 'police', why: 'x' }] }],
      },
    ],
    [{ events: [{ ...wholeWay[0], judgements: [{ fact: 'acting-in-capacity', answer: 'yes' }] }] }],
    [{ events: [{ ...wholeWay[0], reasons: undefined }] }],
  ])('%j is refused', (changes) => {
    expect(lets(Complaint, { ...complaintOf(wholeWay), ...changes })).toBe(false);
  });

  test('lets in every published procedure, and no period without a basis', () => {
    for (const procedure of Object.values(procedures)) expect(Procedure.parse(procedure)).toEqual(procedure);
    const hearing = { count: 6, unit: 'weeks' };
    const { basis } = procedures.eastDevon.deadlines.hearing ?? {};
    const of = (deadlines: object) => lets(Procedure, { ...procedures.bury, deadlines });
    expect([of({ hearing }), of({ hearing: { ...hearing, basis } })]).toEqual([false, true]);
    expect(of({ hearing: { ...hearing, basis, count: 0 } })).toBe(false);
    expect(of({ appeal: { ...hearing, basis } })).toBe(false);
  });

  test('lets in a local code that then stands', () => {
    const base = modelCode('later');
    const added = { ...base.provisions[0], id: 'local.one' };
    const local = LocalCode.parse({
      id: 'ours',
      title: { en: 'Our code', cy: 'Ein cod', reviewed: false },
      base: { id: base.id, hash: codeHash(base) },
      amendments: [
        { kind: 'add', provision: added },
        {
          kind: 'set-threshold',
          provision: 'lga.gifts.registering',
          threshold: { operator: 'more-than', GBP: '25.00' },
        },
        { kind: 'tighten', provision: 'lga.disrepute', paraphrase: { en: 'More.' } },
        { kind: 'renumber', provision: 'lga.disrepute', number: '9' },
        { kind: 'remove', provision: 'lga.training' },
      ],
    });
    expect(adoptedCode({ base, local }).value.kind).toBe('adopted');
    expect(lets(LocalCode, { ...local, base: { id: 'x', hash: 'sha256-1' } })).toBe(false);
    expect(lets(LocalCode, { ...local, amendments: [{ kind: 'abolish', provision: 'lga.disrepute' }] })).toBe(
      false,
    );
    expect(lets(Adoption, { council: 'p', from: '2013-01-10', code: { kind: 'own' } })).toBe(false);
  });
});

test('every field has its description, and each schema is a closed object in JSON Schema', () => {
  let fields = 0;
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, additionalProperties } = node as {
      properties?: object;
      additionalProperties?: unknown;
    };
    if (properties) expect(additionalProperties, path).toBe(false);
    for (const [name, field] of Object.entries(properties ?? {})) {
      fields += 1;
      const described = field as { description?: string; const?: string };
      expect(described.description ?? described.const, `${path}.${name}`).toBeTruthy();
    }
    for (const [name, part] of Object.entries(node)) look(part, `${path}/${name}`);
  };
  for (const [name, schema] of Object.entries({
    Complaint,
    ComplaintEvent,
    Procedure,
    LocalCode,
    Adoption,
  })) {
    const json = z.toJSONSchema(schema);
    expect(json.type).toBe('object');
    look(json, name);
  }
  expect(fields).toBeGreaterThan(150);
});
