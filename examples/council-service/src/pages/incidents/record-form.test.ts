import { IncidentAssessment, IncidentDecision } from '@lga/incident-schema/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { assessmentExample, decisionExample, incidentExample } from '../../incident-example.js';
import type { Section } from '../questions.js';
import { both, viewIn } from '../view.js';
import { assessSections } from './assess-questions.js';
import { assessed } from './assessed.js';
import { decideSections } from './decide-questions.js';
import { longestList, recordOf, textsFrom } from './record-form.js';

const view = viewIn('en', { path: '/', search: '', person: undefined, canSignIn: false });
const report = {
  ...incidentExample,
  actors: {
    count: 2,
    described: [
      { identity: 'unknown', relations: ['unknown'] },
      { identity: 'unknown', relations: ['unknown'] },
    ],
  },
} as const;
const assessing = assessSections({ report, earlier: [assessmentExample], rows: 2 });
const deciding = decideSections(2, [decisionExample]);
const namesOf = (sections: readonly Section[]) =>
  sections.flatMap(({ questions }) => questions.map(({ name }) => name));

const nothing = Object.fromEntries(namesOf(assessing).map((name) => [name, '']));

/** The places of a record that hold something, as the schema has them, lists by their first. */
function placesOf(
  node: { readonly [key: string]: unknown },
  path: readonly string[] = [],
): readonly string[] {
  const { properties, items } = node as { properties?: object; items?: { properties?: object } };
  if (properties)
    return Object.entries(properties).flatMap(([name, each]) => placesOf(Object(each), [...path, name]));
  return items?.properties ? placesOf(Object(items), [...path, '0']) : [path.join('.')];
}

describe('a form asks for everything that the schema has', () => {
  // Who did it is the caller, what others add is theirs, and the service knows the rest.
  const known =
    /^(?:layer|schemaVersion|taxonomyVersion|id|report|assessment|country|council\..*|assessedAt|decidedAt|rules|triage\..*|definition\.version|extensions\..*|upgradeNotes\..*|(?:assessedBy|decidedBy)\.person\..*|attributions\.0\.actor|marker\.incident|.*\.evidence\.0\.(?:in|fromSecond|toSecond))$/;

  test.each([
    ['assessment', IncidentAssessment, assessing],
    ['decision', IncidentDecision, deciding],
  ] as const)('%s', (_layer, schema, sections) => {
    const places = placesOf(Object(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' })));
    const asked = new Set(namesOf(sections).map((name) => name.replace(/\.lines$/, '')));
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((place) => !known.test(place) && !asked.has(place))).toEqual([]);
  });
});

const lists: readonly Section[] = [
  {
    heading: both('Rows', 'Rhesi'),
    questions: ['list.0.a', 'list.0.b', 'list.1.a', 'list.1.b', 'list.2.a', 'one.count', 'one.lines'].map(
      (name) => ({
        name,
        as: name === 'one.count' ? 'number' : 'words',
        label: both(name, name),
      }),
    ),
  },
];

test('rows that are empty are left out, and what is wrong with the others is said at their own fields', () => {
  const texts = { 'list.1.b': 'x', 'list.2.a': 'y', 'one.count': '7' };
  const { record, fieldAt } = recordOf(lists, texts, { kept: true });
  expect(record).toEqual({ kept: true, list: [{ b: 'x' }, { a: 'y' }], one: { count: 7 } });
  expect([
    fieldAt('#/list/0/a'),
    fieldAt('/list/1'),
    fieldAt('/one/count/deeper'),
    fieldAt('/elsewhere'),
    fieldAt(''),
  ]).toEqual(['list.1.a', 'list.2.a', 'one.count', 'list.0.a', 'list.0.a']);
});

test('a record is filled in and read back as it was', () => {
  const texts = textsFrom(deciding, decisionExample);
  expect(texts['actions']).toBe(decisionExample.actions.join(' '));
  const { record } = recordOf(deciding, texts, {});
  expect(record).toMatchObject({
    reason: decisionExample.reason,
    told: decisionExample.told,
    lawfulBasis: decisionExample.lawfulBasis,
  });
  expect(longestList({ a: [1, 2], b: { c: [1, 2, 3] } })).toBe(3);
});

describe('whatever stands in the fields', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      '-1',
      '9999',
      '2026-03-02',
      '2026-03-02T09:00:00Z',
      '\u202Etxt',
      '<script>',
    ),
  );
  const marks = { key: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f', at: '2026-03-02T11:00:00Z', rows: 2 };

  test('an assessment is kept as it is meant, or each thing that is wrong stands at a field of the form', () => {
    const names = new Set(namesOf(assessing));
    const questions = assessing.flatMap((section) => section.questions);
    const fields = questions.map(({ name, choices = [] }) => {
      const own = choices.map(([value]) => value);
      return [
        name,
        own.length > 0 ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...own) }, strange) : strange,
      ] as const;
    });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields)), (texts) => {
        const { errors, assessment } = assessed(view, { report, sections: assessing, texts, marks });
        expect(Object.getPrototypeOf(assessment)).toBe(Object.prototype);
        expect(errors.filter(({ field }) => !names.has(field))).toEqual([]);
      }),
    );
  });

  test('a field of 100,000 characters is answered in a moment', () => {
    for (const name of namesOf(assessing)) {
      const start = performance.now();
      assessed(view, {
        report,
        sections: assessing,
        texts: { ...nothing, [name]: ' x'.repeat(50_000) },
        marks,
      });
      expect(performance.now() - start, name).toBeLessThan(2_000);
    }
  });

  test('of whom something is said is the actor whose fields were filled', () => {
    const texts = {
      ...nothing,
      'attributions.1.identity': 'identified',
      'attributions.1.how': 'The police said so.',
    };
    const { assessment } = assessed(view, { report, sections: assessing, texts, marks });
    expect(assessment).toMatchObject({ attributions: [{ actor: 1, identity: 'identified' }] });
  });
});
