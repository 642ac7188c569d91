import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { bathSu } from './matrices/bath-su.js';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { type RiskMatrix, riskMatrix } from './matrix.js';
import type { MatrixNote } from './matrix-note.js';
import { matrixNotes } from './matrix-notes.js';
import { publishedMatrices } from './published-matrices.js';

interface Shape {
  readonly given: { readonly scheme: string };
  readonly expect: {
    readonly cellsPerBand: Readonly<Record<string, number>>;
    readonly namedButUnreachable?: readonly number[];
    readonly topTouchesBottom: boolean;
    readonly weakConsistency: { lowestCornerOfTop: number; highestCornerOfBottom: number };
  };
}

const folder = new URL('../cases/notes/', import.meta.url);
const shapes = readdirSync(folder).map(
  (file): Shape => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);
const kinds = (matrix: RiskMatrix) => matrixNotes(matrix).map(({ kind }) => kind);
const ofKind = <Kind extends MatrixNote['kind']>(matrix: RiskMatrix, wanted: Kind) =>
  matrixNotes(matrix).filter((note): note is MatrixNote & { readonly kind: Kind } => note.kind === wanted);

describe('the notes on every published matrix fit what was counted of its source', () => {
  it('there are 11', () => expect(shapes).toHaveLength(11));

  it.each(shapes)('$given.scheme', ({ given, expect: expected }) => {
    const matrix = publishedMatrices.find(({ definition }) => definition.id === given.scheme);
    if (!matrix) throw new Error(`No published matrix ${given.scheme}.`);
    const cells = matrix.cells.flat();
    const compressed = Object.entries(expected.cellsPerBand).filter(([, count]) => count * 2 >= cells.length);
    expect(ofKind(matrix, 'range-compression').map(({ band, cells }) => [band.id, cells])).toEqual(
      compressed,
    );
    expect(ofKind(matrix, 'named-unreachable').flatMap(({ scores }) => scores)).toEqual(
      expected.namedButUnreachable ?? [],
    );
    expect(kinds(matrix).includes('top-touches-bottom')).toBe(expected.topTouchesBottom);
    const { lowestCornerOfTop: top, highestCornerOfBottom: bottom } = expected.weakConsistency;
    const limits = ofKind(matrix, 'weak-consistency').map(({ holds }) => holds);
    expect(limits).toEqual(top > bottom ? [] : top === bottom ? ['at-the-limit'] : ['not']);
    expect(kinds(matrix)).not.toContain('unreached-band');
  });

  it('Bath alone is at the limit of weak consistency', () => {
    const limit = publishedMatrices.filter((matrix) => kinds(matrix).includes('weak-consistency'));
    expect(limit).toEqual([bathSu]);
  });
});

const three = [1, 2, 3];
const tableOf = (cells: readonly (readonly string[])[], bands: readonly string[]) =>
  riskMatrix(bareDefinition({ likelihood: three, severity: three, bands, rule: { kind: 'table', cells } }));

describe('a note', () => {
  it('tells of a top band beside the bottom one', () => {
    const steep = tableOf(
      [
        ['a', 'a', 'c'],
        ['a', 'c', 'c'],
        ['c', 'c', 'c'],
      ],
      ['a', 'b', 'c'],
    );
    expect(ofKind(steep, 'top-touches-bottom')[0]?.at).toContainEqual({ likelihood: 1, severity: 3 });
    expect(kinds(steep)).toEqual(
      expect.arrayContaining(['unreached-band', 'weak-consistency', 'range-compression']),
    );
    expect(ofKind(steep, 'weak-consistency')[0]?.holds).toBe('not');
  });

  it('tells of a rare grave harm tied to a frequent trifle, and of one in the lowest band', () => {
    expect(ofKind(brightonHove2021, 'tie-of-unlike')[0]?.places).toEqual([
      { likelihood: 1, severity: 5 },
      { likelihood: 5, severity: 1 },
    ]);
    expect(ofKind(bathSu, 'grave-but-lowest')[0]?.at).toEqual([{ likelihood: 1, severity: 5 }]);
    expect(kinds(brightonHove2021)).not.toContain('grave-but-lowest');
  });

  it('tells of scores that two bands name and no cell gives', () => {
    const cutOffs = [
      { band: 'a', from: 1, to: 5 },
      { band: 'b', from: 5, to: 9 },
    ];
    const odd = riskMatrix(
      bareDefinition({
        likelihood: three,
        severity: three,
        bands: ['a', 'b'],
        rule: { kind: 'product', cutOffs },
      }),
    );
    expect(ofKind(odd, 'overlap-unreachable')[0]?.scores).toEqual([5]);
  });

  it('of a matrix without bands is on its words alone', () => {
    const bare = riskMatrix(
      bareDefinition({
        likelihood: three,
        severity: three,
        bands: [],
        rule: { kind: 'product', cutOffs: null },
      }),
    );
    expect(new Set(kinds(bare))).toEqual(new Set(['wordless-levels', 'meaningless-levels', 'undated']));
  });

  it('of a cut-off of absurd size ends', () => {
    const cutOffs = [{ band: 'a', from: 1, to: Number.MAX_SAFE_INTEGER }];
    const vast = riskMatrix(
      bareDefinition({
        likelihood: three,
        severity: three,
        bands: ['a'],
        rule: { kind: 'product', cutOffs },
      }),
    );
    expect(ofKind(vast, 'named-unreachable')[0]?.scores.length).toBeLessThanOrEqual(10_001);
  });
});
