import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { riskMatrix } from './matrix.js';
import { matrixFaults } from './matrix-faults.js';
import { rate } from './rate.js';
import type { MatrixDefinition } from './schema.js';

const scale = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 })
  .map((values) => values.sort((a, b) => a - b));

const bandCount = fc.integer({ min: 1, max: 4 });
const bandIds = (count: number) => Array.from({ length: count }, (_, index) => `band ${index}`);

/** Cut-offs that mostly fit together, and often enough leave a gap, overlap or stand in the wrong order. */
const productDefinition = fc
  .record({ likelihood: scale, severity: scale, count: bandCount, swap: fc.boolean() })
  .chain(({ likelihood, severity, count, swap }) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -1, max: 1 })), {
        minLength: count,
        maxLength: count,
      })
      .map((steps) => {
        let next = 0;
        const cutOffs = steps.map(([width, slip], index) => {
          const from = Math.max(0, next + (index === 0 ? 0 : slip));
          const to = index === count - 1 ? 144 : from + width;
          next = to + 1;
          return { band: `band ${swap ? count - 1 - index : index}`, from, to: Math.max(from, to) };
        });
        return bareDefinition({
          likelihood,
          severity,
          bands: bandIds(count),
          rule: { kind: 'product', cutOffs },
        });
      }),
  );

const tableDefinition = fc
  .record({ likelihood: scale, severity: scale, count: bandCount })
  .chain(({ likelihood, severity, count }) => {
    const cell = fc.integer({ min: 0, max: count - 1 });
    const row = fc.array(cell, { minLength: severity.length, maxLength: severity.length });
    return fc
      .record({
        rows: fc.array(row, { minLength: likelihood.length, maxLength: likelihood.length }),
        sorted: fc.boolean(),
      })
      .map(({ rows, sorted }) => {
        const ranks = sorted ? raised(rows) : rows;
        const cells = ranks.map((each) => each.map((rank) => `band ${rank}`));
        return bareDefinition({
          likelihood,
          severity,
          bands: bandIds(count),
          rule: { kind: 'table', cells },
        });
      });
  });

/** Each cell at least as high as every cell below and to its left. */
function raised(rows: readonly number[][]): number[][] {
  return rows.map((row, r) =>
    row.map((_, c) => Math.max(...rows.slice(0, r + 1).flatMap((each) => each.slice(0, c + 1)))),
  );
}

const anyDefinition = fc.oneof(productDefinition, tableDefinition);

/**
 * A second way to the same cells: a product finds its band by running through every score of every range, and a
 * matrix is sound when each cell has one band and no cell outranks one that is at least as likely and as severe.
 */
function secondOpinion({ likelihood, severity, rule }: MatrixDefinition): readonly (readonly string[])[][] {
  const bandsOfScore = new Map<number, string[]>();
  for (const { band, from, to } of rule.kind === 'product' ? (rule.cutOffs ?? []) : []) {
    for (let score = from; score <= to; score++) {
      bandsOfScore.set(score, [...(bandsOfScore.get(score) ?? []), band]);
    }
  }
  return likelihood.map((row, r) =>
    severity.map((column, c) =>
      rule.kind === 'table' ? [rule.cells[r]?.[c] ?? ''] : (bandsOfScore.get(row.value * column.value) ?? []),
    ),
  );
}

function isSoundBySecondOpinion(definition: MatrixDefinition): boolean {
  const grid = secondOpinion(definition);
  if (grid.flat().some((found) => found.length !== 1)) return false;
  const rank = new Map(definition.bands.map(({ id }, index) => [id, index]));
  const ranks = grid.map((row) => row.map(([band = '']) => rank.get(band) ?? -1));
  const cells = ranks.flatMap((row, r) => row.map((value, c) => ({ r, c, value })));
  return cells.every((low) =>
    cells.every((high) => high.r < low.r || high.c < low.c || high.value >= low.value),
  );
}

describe('two implementations agree', () => {
  it('on whether a definition is sound, and both answers come up', () => {
    const seen = { sound: 0, faulty: 0 };
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const sound = isSoundBySecondOpinion(definition);
        seen[sound ? 'sound' : 'faulty'] += 1;
        expect(matrixFaults(definition).length === 0).toBe(sound);
      }),
      { numRuns: 2000, seed: 20240101 },
    );
    expect(seen.sound).toBeGreaterThan(300);
    expect(seen.faulty).toBeGreaterThan(300);
  });

  it('on every cell of a sound matrix', () => {
    fc.assert(
      fc.property(anyDefinition.filter(isSoundBySecondOpinion), (definition) => {
        const bands = riskMatrix(definition).cells.map((row) => row.map(({ band }) => [band?.id]));
        expect(bands).toEqual(secondOpinion(definition));
      }),
    );
  });
});

describe('of every sound matrix', () => {
  const sound = anyDefinition.filter(isSoundBySecondOpinion).map(riskMatrix);

  it('every pair of levels is rated, at its own cell, with its matrix and version', () => {
    fc.assert(
      fc.property(sound, (matrix) => {
        for (const cell of matrix.cells.flat()) {
          const { likelihood, severity } = cell;
          const { value } = rate({
            matrix,
            stage: 'current',
            likelihood: likelihood.value,
            severity: severity.value,
          });
          const reference = { id: 'example', version: '1' };
          expect(value).toEqual({ kind: 'rated', matrix: reference, stage: 'current', ...cell });
          expect(value.kind === 'rated' && value.band.matrix).toEqual(reference);
        }
      }),
    );
  });

  it('a step up on either scale never lowers the band', () => {
    fc.assert(
      fc.property(sound, ({ cells }) => {
        const ranks = cells.map((row) => row.map(({ band }) => band?.rank ?? 0));
        for (const lines of [ranks, ranks[0]?.map((_, c) => ranks.map((row) => row[c] ?? 0)) ?? []]) {
          for (const line of lines) expect([...line].sort((a, b) => a - b)).toEqual(line);
        }
      }),
    );
  });

  it('an open level keeps the true band among those possible, and adds none that no answer gives', () => {
    fc.assert(
      fc.property(sound, (matrix) => {
        for (const row of matrix.cells) {
          const likelihood = row[0]?.likelihood.value ?? 0;
          const { value } = rate({ matrix, stage: 'residual', likelihood, severity: null });
          const answers = new Set(row.map(({ band }) => band?.id));
          const possible = value.kind === 'undetermined' ? value.possible : [];
          expect(new Set(possible.map(({ id }) => id))).toEqual(answers);
          const ranks = possible.map(({ rank }) => rank);
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('the order in which the ranges are written changes nothing', () => {
    fc.assert(
      fc.property(productDefinition.filter(isSoundBySecondOpinion), (definition) => {
        if (definition.rule.kind !== 'product') return;
        const cutOffs = [...(definition.rule.cutOffs ?? [])].reverse();
        const reversed = riskMatrix({ ...definition, rule: { kind: 'product', cutOffs } });
        expect(reversed.cells).toEqual(riskMatrix(definition).cells);
      }),
    );
  });
});
