import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { matrixFaults } from './matrix-faults.js';
import type { MatrixDefinition } from './schema.js';

const table = (cells: readonly (readonly string[])[]) => ({ kind: 'table', cells }) as const;

const sound = bareDefinition({
  likelihood: ['rare', 'often'],
  severity: [1, 2],
  bands: ['low', 'high'],
  rule: table([
    ['low', 'low'],
    ['low', 'high'],
  ]),
});

const product = (...cutOffs: readonly (readonly [band: string, from: number, to: number])[]) =>
  ({ kind: 'product', cutOffs: cutOffs.map(([band, from, to]) => ({ band, from, to })) }) as const;

const [rare = { value: 1, word: null }, often = rare] = sound.likelihood;
const [low = { id: '', word: { en: '' }, action: null }] = sound.bands;

function faultsWith(change: Partial<MatrixDefinition>): unknown {
  return matrixFaults({ ...sound, ...change });
}

describe('a sound definition', () => {
  it('has no faults', () => {
    expect(matrixFaults(sound)).toEqual([]);
  });

  it('may publish scores and no bands', () => {
    expect(faultsWith({ bands: [], rule: { kind: 'product', cutOffs: null } })).toEqual([]);
  });

  it('may leave scores between the ranges that no cell gives, and state ranges in any order', () => {
    expect(faultsWith({ rule: product(['high', 4, 4], ['low', 1, 2]) })).toEqual([]);
  });

  it('may say a level by one word in both languages', () => {
    const word = { en: 'normal', cy: 'normal', reviewed: false };
    expect(faultsWith({ likelihood: [{ ...rare, word }, often] })).toEqual([]);
  });

  it('may have a band called __proto__', () => {
    const rule = table([
      ['low', 'low'],
      ['low', '__proto__'],
    ]);
    const bands = [low, { ...low, id: '__proto__', word: { en: 'High' } }];
    expect(faultsWith({ bands, rule })).toEqual([]);
  });
});

describe('each fault is found where it is', () => {
  const found: readonly [why: string, change: Partial<MatrixDefinition>, faults: unknown[]][] = [
    ['no id', { id: ' ' }, [{ kind: 'missing-identity', field: 'id' }]],
    ['no version', { version: '' }, [{ kind: 'missing-identity', field: 'version' }]],
    ['an empty scale', { severity: [] }, [{ kind: 'missing-level', axis: 'severity' }]],
    [
      'a scale of 101 levels',
      { likelihood: Array.from({ length: 101 }, (_, value) => ({ value, word: null })) },
      [{ kind: 'too-many-levels', axis: 'likelihood' }],
    ],
    ...[Number.NaN, 1.5, -1, 1_000_001, Number.POSITIVE_INFINITY].map(
      (value): [string, Partial<MatrixDefinition>, unknown[]] => [
        `a level numbered ${value}`,
        { likelihood: [{ ...rare, value }, often] },
        [
          { kind: 'invalid-level', axis: 'likelihood', position: 1 },
          ...(value > 2 ? [{ kind: 'unordered-level', axis: 'likelihood', position: 2 }] : []),
        ],
      ],
    ),
    [
      'a blank word in place of null',
      { likelihood: [rare, { ...often, word: { en: ' ' } }] },
      [{ kind: 'invalid-level', axis: 'likelihood', position: 2 }],
    ],
    [
      'levels highest first',
      { likelihood: [often, rare] },
      [{ kind: 'unordered-level', axis: 'likelihood', position: 2 }],
    ],
    [
      'a number for two levels',
      { likelihood: [rare, { ...often, value: 1 }] },
      [{ kind: 'duplicate-level', axis: 'likelihood', level: 1 }],
    ],
    [
      'an English word that is the Welsh one of another level',
      { likelihood: [rare, { ...often, word: { en: 'often', cy: 'rare', reviewed: true } }] },
      [{ kind: 'duplicate-level', axis: 'likelihood', level: 'rare' }],
    ],
    [
      'an id for two bands',
      { bands: [...sound.bands, { ...low, id: 'high' }] },
      [{ kind: 'duplicate-band', band: 'high' }],
    ],
    [
      'a band without a word',
      { bands: [{ ...low, word: { en: '' } }, ...sound.bands.slice(1)] },
      [{ kind: 'missing-word', band: 'low' }],
    ],
    [
      'a range upside down',
      { rule: product(['low', 1, 4], ['high', 6, 5]) },
      [{ kind: 'invalid-cut-off', band: 'high' }],
    ],
    [
      'a range that is not whole numbers',
      { rule: product(['low', 0.5, 4]) },
      [{ kind: 'invalid-cut-off', band: 'low' }],
    ],
    [
      'a cut-off of a band that was not declared',
      { rule: product(['low', 1, 2], ['extreme', 4, 4]) },
      [{ kind: 'unknown-level', value: 'extreme' }],
    ],
    [
      'an empty table',
      { rule: table([]) },
      [
        {
          kind: 'missing-cell',
          at: [
            { likelihood: 1, severity: 1 },
            { likelihood: 1, severity: 2 },
            { likelihood: 2, severity: 1 },
            { likelihood: 2, severity: 2 },
          ],
        },
      ],
    ],
    [
      'cells beyond the levels',
      { rule: table([['low', 'low', 'high'], ['low', 'high'], ['high']]) },
      [
        {
          kind: 'surplus-cell',
          at: [
            { row: 1, column: 3 },
            { row: 3, column: 1 },
          ],
        },
      ],
    ],
    ['scores in no band', { rule: product(['low', 2, 3]) }, [{ kind: 'gap', scores: [1, 4], cells: 2 }]],
    [
      'scores in several bands',
      { rule: product(['low', 1, 4], ['high', 2, 4]) },
      [{ kind: 'overlap', scores: [2, 4], bands: ['low', 'high'] }],
    ],
    [
      'a score in several bands, which is not judged for its height as well',
      { rule: product(['high', 1, 1], ['low', 1, 4]) },
      [{ kind: 'overlap', scores: [1], bands: ['high', 'low'] }],
    ],
    [
      'a likelier risk in a lower band',
      {
        rule: table([
          ['low', 'high'],
          ['low', 'low'],
        ]),
      },
      [
        {
          kind: 'non-monotone',
          between: [
            { likelihood: 1, severity: 2 },
            { likelihood: 2, severity: 2 },
          ],
        },
      ],
    ],
  ];

  it.each(found)('%s', (_, change, faults) => {
    expect(faultsWith(change)).toEqual(faults);
  });

  it('there are 24 of them, and every kind is among them', () => {
    const kinds = found.flatMap(([, change]) =>
      matrixFaults({ ...sound, ...change }).map(({ kind }) => kind),
    );
    expect(found).toHaveLength(24);
    expect(new Set(kinds).size).toBe(15);
  });
});

it('all faults are told at once', () => {
  const rule = table([['high', 'low'], ['extreme']]);
  const kinds = matrixFaults({ ...sound, version: '', rule }).map(({ kind }) => kind);
  expect(kinds).toEqual(['missing-identity', 'unknown-level', 'missing-cell', 'non-monotone']);
});
