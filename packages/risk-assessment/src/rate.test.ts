import { unsettledSteps } from '@lga/rules';
import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { blackMountain } from './matrices/black-mountain.js';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { eastDevonResidual } from './matrices/east-devon-residual.js';
import { eastDevonReviewInterval } from './matrices/east-devon-review-interval.js';
import { scottishGovernmentBehaviour } from './matrices/scottish-government-behaviour.js';
import { riskMatrix } from './matrix.js';
import { publishedMatrices } from './published-matrices.js';
import { rate } from './rate.js';
import type { RatingRequest, Stage } from './schema.js';

const stage = 'current';

function says(request: Parameters<typeof rate>[0]): readonly string[] {
  return rate(request).because.map((step) => step.says);
}

describe('a rating of known levels', () => {
  it('has the band with its matrix and version, the score, both levels and the stage', () => {
    const { value } = rate({ matrix: brightonHove2021, stage, likelihood: 3, severity: 4 });
    expect(value).toMatchObject({
      kind: 'rated',
      matrix: { id: 'brighton-hove-2021', version: '1' },
      stage: 'current',
      likelihood: { value: 3, position: 3, word: { en: 'possible' } },
      severity: { value: 4, position: 4, word: { en: 'major' }, means: { en: 'death or serious injury' } },
      score: 12,
      band: { matrix: { id: 'brighton-hove-2021', version: '1' }, id: 'significant', rank: 3 },
    });
  });

  it('is the same by word as by number', () => {
    const byNumber = rate({ matrix: brightonHove2021, stage, likelihood: 3, severity: 4 });
    expect(rate({ matrix: brightonHove2021, stage, likelihood: 'possible', severity: 'major' })).toEqual(
      byNumber,
    );
  });

  it('takes the Welsh word of a level as well', () => {
    const rule = { kind: 'table', cells: [['low']] } as const;
    const bare = bareDefinition({ likelihood: ['possible'], severity: [1], bands: ['low'], rule });
    const likelihood = [{ value: 1, word: { en: 'possible', cy: 'posibl', reviewed: false } }];
    const matrix = riskMatrix({ ...bare, likelihood });
    expect(rate({ matrix, stage, likelihood: 'posibl', severity: 1 }).value.kind).toBe('rated');
  });

  it('has no score where the cells are a table, and no word where none was read', () => {
    const { value } = rate({ matrix: scottishGovernmentBehaviour, stage, likelihood: 5, severity: 2 });
    expect(value).toMatchObject({ score: null, severity: { value: 2, word: null }, band: { id: 'medium' } });
    expect(says({ matrix: scottishGovernmentBehaviour, stage, likelihood: 5, severity: 2 })).toEqual([
      'By scottish-government-behaviour, version 1, likelihood 5 (very likely) and severity 2 give Medium.',
    ]);
  });

  it('cites the source of the matrix, unsigned', () => {
    const [step] = rate({ matrix: brightonHove2021, stage, likelihood: 1, severity: 1 }).because;
    expect(step).toMatchObject({
      source: brightonHove2021.definition.source,
      confidence: 'seen',
      checked: null,
    });
  });

  it('says that a band word was inferred, and says it of no other band', () => {
    const high = rate({ matrix: blackMountain, stage, likelihood: 5, severity: 5 });
    expect(unsettledSteps(high.because).map((step) => step.says)).toEqual([
      'The word High was not read in the source.',
    ]);
    expect(
      unsettledSteps(rate({ matrix: blackMountain, stage, likelihood: 4, severity: 4 }).because),
    ).toEqual([]);
  });

  it('differs between councils on the same facts', () => {
    const bands = publishedMatrices.flatMap((matrix) => {
      if (matrix.likelihood.length !== 5) return [];
      const { value } = rate({ matrix, stage, likelihood: 4, severity: 4 });
      return value.kind === 'rated' ? [`${value.matrix.id}: ${value.band.id}`] : [];
    });
    expect(bands).toEqual([
      'bath-su: high',
      'black-mountain: medium',
      'brighton-hove-2021: high',
      'byjoro-generic: high',
      'kettering-allotments: high',
      'scottish-government-behaviour: medium-high',
    ]);
  });
});

describe('a form that publishes scores and no bands', () => {
  const rule = { kind: 'product', cutOffs: null } as const;
  const matrix = riskMatrix(bareDefinition({ likelihood: [1, 4], severity: [1, 5], bands: [], rule }));

  it('gives a score and no band', () => {
    const { value, because } = rate({ matrix, stage, likelihood: 4, severity: 5 });
    expect(value).toMatchObject({ kind: 'unbanded', score: 20, band: null, matrix: { id: 'example' } });
    expect(because[0]?.says).toBe(
      'By example, version 1, likelihood 4 and severity 5 score 20; the source publishes no bands.',
    );
  });

  it('has no possible band while a level is open', () => {
    const { value, because } = rate({ matrix, stage, likelihood: null, severity: 5 });
    expect(value).toMatchObject({ kind: 'undetermined', possible: [] });
    expect(because[0]?.says).toBe(
      'By example, version 1, there is no score until likelihood is assessed, and the source publishes no bands.',
    );
  });
});

describe('a level that nobody has assessed', () => {
  it('leaves open every band that an answer may give, and says what each answer gives', () => {
    const { value, because } = rate({ matrix: brightonHove2021, stage, likelihood: null, severity: 4 });
    if (value.kind !== 'undetermined') throw new Error('An open level is undetermined.');
    expect(value.open).toEqual(['likelihood']);
    expect(value.possible.map(({ id }) => id)).toEqual(['moderate', 'significant', 'high']);
    expect(value.cells.map(({ likelihood, band }) => [likelihood.value, band?.id])).toEqual([
      [1, 'moderate'],
      [2, 'significant'],
      [3, 'significant'],
      [4, 'high'],
      [5, 'high'],
    ]);
    expect(because).toMatchObject([
      {
        says: 'By brighton-hove-2021, version 1, the band is anything from Moderate to High until likelihood is assessed.',
        facts: { open: ['likelihood'], possible: ['moderate', 'significant', 'high'] },
      },
    ]);
  });

  it('leaves the whole matrix open when both are', () => {
    const { value, because } = rate({ matrix: brightonHove2021, stage, likelihood: null, severity: null });
    if (value.kind !== 'undetermined') throw new Error('Open levels are undetermined.');
    expect(value.open).toEqual(['likelihood', 'severity']);
    expect(value.possible).toEqual(brightonHove2021.bands);
    expect(value.cells).toEqual(brightonHove2021.cells.flat());
    expect(because[0]?.says).toContain('from Low to High until likelihood and severity are assessed.');
  });

  it('says of a possible band as well that its word was inferred', () => {
    const { because } = rate({ matrix: blackMountain, stage, likelihood: null, severity: 5 });
    expect(unsettledSteps(because)).toHaveLength(1);
  });

  it('gives no band even where every answer leads to one', () => {
    const request = { matrix: blackMountain, stage, likelihood: 1, severity: null } as const;
    const { value } = rate(request);
    expect(value).toMatchObject({ kind: 'undetermined', possible: [{ id: 'low' }] });
    expect(says(request)).toEqual([
      'By black-mountain, version 1, the band can only be Low, but it is not given until severity is assessed.',
    ]);
  });
});

describe('a request that breaks a precondition', () => {
  const strange: readonly unknown[] = [
    0,
    6,
    2.5,
    Number.NaN,
    '3',
    'Possible',
    'possible\u200f',
    ' possible',
    '',
    '__proto__',
    'x'.repeat(100_000),
    undefined,
    {},
    [3],
    true,
  ];

  it.each(strange.map((level) => [level]))('a level that the matrix does not have is refused', (level) => {
    const likelihood = level as RatingRequest['likelihood'];
    for (const given of [
      { likelihood, severity: 3 },
      { likelihood: 3, severity: likelihood },
      { likelihood: null, severity: likelihood },
    ]) {
      expect(() => rate({ matrix: brightonHove2021, stage, ...given })).toThrow(
        expect.objectContaining({ code: 'unknown-level', message: expect.stringMatching(/^.{1,120}$/) }),
      );
    }
  });

  it('no word is taken for a level whose word was not read', () => {
    for (const likelihood of ['null', 'undefined', undefined as unknown as string]) {
      expect(() => rate({ matrix: blackMountain, stage, likelihood, severity: 1 })).toThrow(
        expect.objectContaining({ code: 'unknown-level' }),
      );
    }
  });

  it('a stage is one of three', () => {
    for (const strange of ['before', '', undefined, null, '__proto__']) {
      const stage = strange as Stage;
      expect(() => rate({ matrix: brightonHove2021, stage, likelihood: 1, severity: 1 })).toThrow(
        expect.objectContaining({ code: 'wrong-stage' }),
      );
    }
  });

  it('a matrix for one stage rates no other', () => {
    const levels = { likelihood: 4, severity: 4 };
    expect(rate({ matrix: eastDevonResidual, stage: 'residual', ...levels }).value.kind).toBe('rated');
    expect(rate({ matrix: eastDevonReviewInterval, stage: 'inherent', ...levels }).value).toMatchObject({
      band: { reviewEvery: 'P1M' },
    });
    expect(() => rate({ matrix: eastDevonReviewInterval, stage: 'residual', ...levels })).toThrow(
      expect.objectContaining({ code: 'wrong-stage' }),
    );
  });
});
