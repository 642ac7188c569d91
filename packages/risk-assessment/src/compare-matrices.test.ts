import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { compareMatrices } from './compare-matrices.js';
import { blackMountain } from './matrices/black-mountain.js';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { eastDevonResidual } from './matrices/east-devon-residual.js';
import { scottishGovernmentBehaviour } from './matrices/scottish-government-behaviour.js';
import { riskMatrix } from './matrix.js';
import { publishedMatrices } from './published-matrices.js';

const five = [1, 2, 3, 4, 5];
const byRanges = (...tops: readonly number[]) => {
  const cutOffs = tops.map((to, index) => ({ band: `b${index}`, from: (tops[index - 1] ?? 0) + 1, to }));
  const bands = cutOffs.map(({ band }) => band);
  return riskMatrix(
    bareDefinition({ likelihood: five, severity: five, bands, rule: { kind: 'product', cutOffs } }),
  );
};

describe('two matrices', () => {
  it('with other ranges and the same bands in all 25 cells do not differ', () => {
    const nhs2008 = byRanges(3, 6, 12, 25);
    expect(compareMatrices(brightonHove2021, nhs2008)).toMatchObject({ differing: [], opposed: 0 });
    expect(compareMatrices(byRanges(6, 12, 25), byRanges(7, 14, 25)).differing).toEqual([]);
  });

  it('that differ say in which cells', () => {
    const { differing } = compareMatrices(byRanges(8, 14, 25), blackMountain);
    const places = differing?.map(({ likelihood, severity }) => [likelihood[0].value, severity[0].value]);
    expect(places).toEqual([
      [3, 5],
      [4, 4],
      [5, 3],
    ]);
  });

  it('with other numbers of bands are set side by side and not ranked against each other', () => {
    const { differing, pairs, cells } = compareMatrices(brightonHove2021, scottishGovernmentBehaviour);
    expect(differing).toBeNull();
    expect(pairs.reduce((sum, pair) => sum + pair.cells, 0)).toBe(25);
    expect(
      cells
        .find(({ likelihood, severity }) => likelihood[0].value === 5 && severity[0].value === 1)
        ?.bands.map((band) => band?.word.en),
    ).toEqual(['Moderate', 'Low-Med']);
  });

  it('that rank cells the opposite way count as many pairs as brute force finds', () => {
    let seen = 0;
    const fives = publishedMatrices.filter(({ cells }) => cells.length === 5);
    for (const one of fives)
      for (const other of fives) {
        const { cells, opposed } = compareMatrices(one, other);
        const ranks = cells.map(({ bands }) => bands.map((band) => band?.rank ?? 0));
        let count = 0;
        for (const [index, [a = 0, b = 0]] of ranks.entries())
          for (const [c = 0, d = 0] of ranks.slice(index + 1)) if ((a - c) * (b - d) < 0) count += 1;
        expect(opposed).toBe(count);
        seen += count;
      }
    expect(fives).toHaveLength(6);
    expect(seen).toBeGreaterThan(0);
  });

  it('are the same both ways round', () => {
    fc.assert(
      fc.property(fc.constantFrom(...publishedMatrices), (matrix) => {
        expect(compareMatrices(matrix, matrix)).toMatchObject({ differing: [], opposed: 0 });
      }),
    );
  });

  it('of the greatest size are compared, all 10,000 cells', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    const cutOffs = [
      { band: 'a', from: 1, to: 5000 },
      { band: 'b', from: 5001, to: 10_000 },
    ];
    const rule = { kind: 'product', cutOffs } as const;
    const vast = riskMatrix(
      bareDefinition({ likelihood: hundred, severity: hundred, bands: ['a', 'b'], rule }),
    );
    expect(compareMatrices(vast, vast).cells).toHaveLength(10_000);
  });

  it('of another grid are refused', () => {
    expect(() => compareMatrices(brightonHove2021, eastDevonResidual)).toThrow(
      expect.objectContaining({ code: 'other-grid' }),
    );
  });
});
