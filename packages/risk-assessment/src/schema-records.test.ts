import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assessment/assess.js';
import { anyRequest, credibleThreat, someDeath } from './assessment/assessment.fixture.js';
import { exampleSurgery } from './example-surgery.js';
import { highMediumLow } from './high-medium-low.js';
import { flatHazards } from './render/flat-hazards.js';
import { Assessment, FlatHazard, Floor, ScaleDefinition, Template } from './schema.js';
import { wardSurgery } from './templates/published-templates.js';
import { wordScale } from './word-scale.js';

const [hazard] = exampleSurgery.hazards;
if (!hazard) throw new Error('The example has a hazard.');

describe('an assessment from outside', () => {
  const takes = (change: object) => Assessment.safeParse({ ...exampleSurgery, ...change }).success;

  it('is taken as it is', () => {
    expect(takes({})).toBe(true);
    expect(takes({ template: { id: 't', version: '1' }, venue: null, activity: null, needs: [] })).toBe(true);
  });

  it.each<[string, object]>([
    ['of another form', { form: 'lga-risk-assessment/2' }],
    ['with a characteristic of a person', { gender: 'x' }],
    ['with a diagnosis', { hazards: [{ ...hazard, diagnosis: 'x' }] }],
    ['of a kind that there is not', { subject: { kind: 'family', id: 'x' } }],
    ['on no day', { on: '2026-02-30' }],
    ['by a number', { by: 7 }],
    ['with an answer that is none', { answers: [{ question: 'q', answer: 'maybe', note: null }] }],
    ['with a control in no state', { hazards: [{ ...hazard, controls: [{ id: 'x', state: 'done' }] }] }],
    [
      'with four ratings of a hazard',
      { hazards: [{ ...hazard, ratings: Array(4).fill(hazard.ratings[0]) }] },
    ],
    ['with 201 hazards', { hazards: Array(201).fill(hazard) }],
    ['with 100,000 characters', { id: 'a'.repeat(100_000) }],
    [
      'with NaN for a level',
      {
        hazards: [
          {
            ...hazard,
            ratings: [
              {
                kind: 'levels',
                stage: 'current',
                likelihood: Number.NaN,
                severity: 1,
                reliesOn: [],
                rationale: null,
              },
            ],
          },
        ],
      },
    ],
  ])('%s is refused', (_, change) => expect(takes(change)).toBe(false));

  it('keeps hostile ids as they are', () => {
    const hazards = ['__proto__', 'constructor', '\u202eabc'].map((id) => ({ ...hazard, id }));
    const parsed = Assessment.parse({ ...exampleSurgery, hazards });
    expect(parsed.hazards.map(({ id }) => id)).toEqual(['__proto__', 'constructor', '\u202eabc']);
  });

  it('loses nothing as JSON', () => {
    fc.assert(
      fc.property(anyRequest, ({ assessment }) => {
        expect(Assessment.parse(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
      }),
    );
  });
});

describe('the other records', () => {
  it('of this package are of the forms that the schemas take', () => {
    expect(ScaleDefinition.parse(highMediumLow.definition)).toEqual(highMediumLow.definition);
    for (const floor of [credibleThreat, someDeath]) expect(Floor.parse(floor)).toEqual(floor);
  });

  it('refuse what they do not know', () => {
    expect(Template.safeParse({ ...wardSurgery, weight: 1 }).success).toBe(false);
    expect(Floor.safeParse({ ...someDeath, severity: '5' }).success).toBe(false);
    expect(ScaleDefinition.safeParse({ ...highMediumLow.definition, bands: [] }).success).toBe(false);
  });

  it('have rows that fit the flat form, one for each hazard', () => {
    let rows = 0;
    fc.assert(
      fc.property(anyRequest, (request) => {
        const flat = flatHazards(request.assessment, assess(request).value);
        rows += flat.length;
        expect(flat.map((row) => row.hazard)).toEqual(request.assessment.hazards.map(({ id }) => id));
        for (const row of flat) expect(FlatHazard.parse(row)).toEqual(row);
      }),
    );
    expect(rows).toBeGreaterThan(20);
  });

  it('are not made of another assessment', () => {
    const request = { scheme: highMediumLow, scales: { impact: highMediumLow, support: highMediumLow } };
    const { value } = assess({ ...request, assessment: exampleSurgery, template: null, floors: [] });
    expect(() => flatHazards({ ...exampleSurgery, id: 'other' }, value)).toThrow(
      expect.objectContaining({ code: 'other-assessment' }),
    );
  });
});

describe('a scale of words', () => {
  const { definition } = highMediumLow;

  it('is frozen, ranked, and carries its id and version in every band', () => {
    expect(Object.isFrozen(highMediumLow.bands[0])).toBe(true);
    expect(highMediumLow.bands.map(({ rank, matrix }) => [rank, matrix.id])).toEqual(
      [1, 2, 3].map((rank) => [rank, 'high-medium-low']),
    );
  });

  it.each([
    { id: ' ' },
    { version: '' },
    { bands: [] },
    { bands: [...definition.bands, ...definition.bands] },
    { bands: [{ id: 'a', word: { en: ' ' }, action: null }] },
  ])('with %j is refused', (change) => {
    expect(() => wordScale({ ...definition, ...change })).toThrow(
      expect.objectContaining({ code: 'invalid-scale' }),
    );
  });
});
