import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedMatrices } from './published-matrices.js';
import { rate } from './rate.js';
import { ratingVector, readRatingVector } from './rating-vector.js';

const stages = ['inherent', 'current', 'residual'] as const;
const refused = expect.objectContaining({ code: 'invalid-vector' });

describe('a rating vector', () => {
  it('comes back as it was, for every cell of every matrix at every stage', () => {
    let seen = 0;
    for (const { definition, cells } of publishedMatrices)
      for (const stage of stages)
        for (const { likelihood, severity } of cells.flat()) {
          const { id, version } = definition;
          const vector = {
            matrix: { id, version },
            stage,
            likelihood: likelihood.value,
            severity: severity.value,
          };
          expect(readRatingVector(ratingVector(vector))).toEqual(vector);
          seen += 1;
        }
    expect(seen).toBe(3 * (6 * 25 + 3 * 16 + 36 + 9));
  });

  it('comes back whatever the names are', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.length <= 200);
    const level = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom(...stages),
        level,
        level,
        (id, version, stage, likelihood, severity) => {
          const vector = { matrix: { id, version }, stage, likelihood, severity };
          const text = ratingVector(vector);
          expect(text).toMatch(/^[\x21-\x7e]+$/);
          expect(readRatingVector(text)).toEqual(vector);
        },
      ),
    );
  });

  it('reads only what it would write', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(() => readRatingVector(text)).toThrow(refused);
      }),
    );
  });

  it('is read and rated in one go', () => {
    const [matrix] = publishedMatrices.filter(({ definition }) => definition.id === 'brighton-hove-2021');
    if (!matrix) throw new Error('A matrix.');
    const request = readRatingVector('LGA-RISK:1/M:brighton-hove-2021/V:1/S:C/L:3/H:5');
    expect(rate({ ...request, matrix }).value).toMatchObject({ band: { id: 'high' } });
  });

  it.each([
    ['another version', 'LGA-RISK:2/M:a/V:1/S:C/L:3/H:5'],
    ['a key that it does not know', 'LGA-RISK:1/M:a/V:1/S:C/L:3/H:5/Z:1'],
    ['a key twice', 'LGA-RISK:1/M:a/V:1/S:C/L:3/L:3/H:5'],
    ['another order', 'LGA-RISK:1/M:a/V:1/S:C/H:5/L:3'],
    ['a key left out', 'LGA-RISK:1/M:a/V:1/S:C/L:3'],
    ['another stage', 'LGA-RISK:1/M:a/V:1/S:Z/L:3/H:5'],
    ['a leading zero', 'LGA-RISK:1/M:a/V:1/S:C/L:03/H:5'],
    ['a level too high', 'LGA-RISK:1/M:a/V:1/S:C/L:3/H:1000001'],
    ['a fraction', 'LGA-RISK:1/M:a/V:1/S:C/L:3.5/H:5'],
    ['a needless escape', 'LGA-RISK:1/M:%61/V:1/S:C/L:3/H:5'],
    ['a lower-case escape', 'LGA-RISK:1/M:%c3%a9/V:1/S:C/L:3/H:5'],
    ['a broken escape', 'LGA-RISK:1/M:%E9/V:1/S:C/L:3/H:5'],
    ['white space', ' LGA-RISK:1/M:a/V:1/S:C/L:3/H:5'],
    ['a line after it', 'LGA-RISK:1/M:a/V:1/S:C/L:3/H:5\n'],
    ['no name', 'LGA-RISK:1/M:/V:1/S:C/L:3/H:5'],
    ['100,000 characters', `LGA-RISK:1/M:${'a'.repeat(100_000)}/V:1/S:C/L:3/H:5`],
  ])('with %s is refused', (_, text) => {
    expect(() => readRatingVector(text)).toThrow(refused);
  });

  it('is not written of what is no rating', () => {
    const vector = {
      matrix: { id: 'a', version: '1' },
      stage: 'current',
      likelihood: 1,
      severity: 1,
    } as const;
    for (const change of [
      { likelihood: Number.NaN },
      { severity: -1 },
      { severity: 1.5 },
      { matrix: { id: '', version: '1' } },
      { matrix: { id: '\ud800', version: '1' } },
      { stage: 'toString' as 'current' },
    ]) {
      expect(() => ratingVector({ ...vector, ...change })).toThrow(refused);
    }
  });
});
