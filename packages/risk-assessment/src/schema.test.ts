import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { riskMatrix } from './matrix.js';
import { matrixFaults } from './matrix-faults.js';
import { MatrixDefinition, RatingRequest, Stage } from './schema.js';

const sound = brightonHove2021.definition;
const request = {
  matrix: { id: 'brighton-hove-2021', version: '1' },
  stage: 'current',
  likelihood: 3,
  severity: 'major',
};

function takes(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

describe('a definition from outside', () => {
  const refused: readonly [why: string, value: unknown][] = [
    ['nothing', undefined],
    ['a list', [sound]],
    ['a field that the form does not have', { ...sound, colour: 'red' }],
    ['a prototype as a field', JSON.parse(JSON.stringify(sound).replace('{', '{ "__proto__": {},'))],
    ['no version', { ...sound, version: '' }],
    ['an id of 10^5 characters', { ...sound, id: 'x'.repeat(100_000) }],
    ['a level without a word that says so', { ...sound, likelihood: [{ value: 1 }] }],
    ['a level numbered in words', { ...sound, likelihood: [{ value: '1', word: null }] }],
    ['a level that is not whole', { ...sound, likelihood: [{ value: 1.5, word: null }] }],
    ['a level that is too great', { ...sound, likelihood: [{ value: 1_000_001, word: null }] }],
    [
      '101 levels',
      { ...sound, severity: Array.from({ length: 101 }, (_, value) => ({ value, word: null })) },
    ],
    ['a band without a word', { ...sound, bands: [{ id: 'low', word: null, action: null }] }],
    [
      'Welsh of which nobody says whether it was reviewed',
      { ...sound, title: { en: 'Matrix', cy: 'Matrics' } },
    ],
    ['a rule of another kind', { ...sound, rule: { kind: 'average', cutOffs: null } }],
    ['a table with a hole', { ...sound, rule: { kind: 'table', cells: [['low', null]] } }],
    ['an address that runs', { ...sound, source: { instrument: 'A page', url: 'javascript:alert(1)' } }],
    ['an interval of days', { ...sound, bands: [{ ...sound.bands[0], reviewEvery: 'P30D' }] }],
  ];

  it('is taken when it has the form', () => {
    expect(MatrixDefinition.parse(sound)).toEqual(sound);
  });

  it.each(refused)('is refused with %s', (_, value) => {
    expect(takes(MatrixDefinition, value)).toBe(false);
  });

  it('there are 17 such', () => {
    expect(refused).toHaveLength(17);
  });

  it('is judged without an exception once it has the form, however strange', () => {
    const strange = fc.constantFrom('low', '__proto__', 'constructor', 'toString', '\u202elow', ' ', 'high');
    const level = fc.record({ value: fc.nat(1_000_000), word: fc.option(fc.record({ en: strange })) });
    const definition = fc.record({
      likelihood: fc.array(level, { minLength: 1, maxLength: 4 }),
      severity: fc.array(level, { minLength: 1, maxLength: 4 }),
      bands: fc.array(
        fc.record({ id: strange, word: fc.record({ en: strange }), action: fc.constant(null) }),
        {
          maxLength: 4,
        },
      ),
      rule: fc.record({ kind: fc.constant('table' as const), cells: fc.array(fc.array(strange)) }),
    });
    fc.assert(
      fc.property(definition, (change) => {
        const parsed = MatrixDefinition.parse({ ...sound, ...change });
        if (matrixFaults(parsed).length > 0) {
          expect(() => riskMatrix(parsed)).toThrow(expect.objectContaining({ code: 'invalid-matrix' }));
        } else {
          expect(
            riskMatrix(parsed)
              .cells.flat()
              .every(({ band }) => band !== null),
          ).toBe(true);
        }
      }),
    );
  });

  it('of the greatest size is judged in good time', () => {
    const levels = Array.from({ length: 100 }, (_, value) => ({ value, word: null }));
    const bands = Array.from({ length: 100 }, (_, id) => ({
      id: `${id}`,
      word: { en: `${id}` },
      action: null,
    }));
    const cutOffs = bands.map(({ id }) => ({ band: id, from: 0, to: 9801 }));
    const rule = { kind: 'product', cutOffs };
    const greatest = MatrixDefinition.parse({ ...sound, likelihood: levels, severity: levels, bands, rule });
    expect(matrixFaults(greatest)).toMatchObject([{ kind: 'overlap', bands: { length: 100 } }]);
  });
});

describe('a request from outside', () => {
  it('names a level by number or by word, or leaves it open with null', () => {
    expect(RatingRequest.parse(request)).toEqual(request);
    expect(takes(RatingRequest, { ...request, likelihood: null })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a level left out', { ...request, severity: undefined }],
    ['a level below 0', { ...request, severity: -1 }],
    ['a level that is not a number', { ...request, severity: Number.NaN }],
    ['an empty word', { ...request, severity: '' }],
    ['a word of 10^5 characters', { ...request, severity: 'x'.repeat(100_000) }],
    ['a stage of the form in place of one of the three', { ...request, stage: 'before' }],
    ['a matrix without its version', { ...request, matrix: { id: 'brighton-hove-2021' } }],
    ['a field too many', { ...request, score: 12 }],
  ])('is refused with %s', (_, value) => {
    expect(takes(RatingRequest, value)).toBe(false);
  });
});

it('every field has a description, also in JSON Schema', () => {
  const missing = [MatrixDefinition, RatingRequest].flatMap((schema) => undescribed(z.toJSONSchema(schema)));
  expect(missing).toEqual([]);
  expect(Stage.description).toContain('residual');
});

/** Names of fields without a description; a planted one shows that the sweep sees nested fields. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties).flatMap(([name, field]) => (field.description ? [] : [name]));
  return [...own, ...Object.values(schema).flatMap(undescribed)];
}

it('the sweep over descriptions sees a nested field', () => {
  const planted = z.object({ outer: z.array(z.object({ inner: z.string() })).describe('Outer.') });
  expect(undescribed(z.toJSONSchema(planted))).toEqual(['inner']);
});
