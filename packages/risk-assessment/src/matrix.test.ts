import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { scottishGovernmentBehaviour } from './matrices/scottish-government-behaviour.js';
import { riskMatrix } from './matrix.js';
import { publishedMatrices } from './published-matrices.js';
import { MatrixDefinition } from './schema.js';

const folder = new URL('../matrices/', import.meta.url);
const files = readdirSync(folder);

describe('a published matrix', () => {
  it('is one of 11, a file each, named for its id', () => {
    expect(files).toHaveLength(11);
    expect(publishedMatrices.map(({ definition }) => `${definition.id}.json`)).toEqual(files);
  });

  it.each(files)('%s has the shape of the schema and is what the package exports', (file) => {
    const stored = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(MatrixDefinition.parse(stored)).toEqual(stored);
    expect(publishedMatrices.map(({ definition }) => definition)).toContainEqual(stored);
  });

  it.each(publishedMatrices)('$definition.id can be made again from its definition', (matrix) => {
    expect(riskMatrix(matrix.definition)).toEqual(matrix);
  });

  it.each(publishedMatrices)('$definition.id reaches every band that it declares', ({ bands, cells }) => {
    const reached = new Set(cells.flat().map(({ band }) => band?.id));
    expect(bands.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it.each(publishedMatrices)('$definition.id says where it was read', ({ definition }) => {
    expect(definition.source.url ?? definition.source.provision).toBeTruthy();
  });

  it('gives equal products different bands where its cells are a table', () => {
    const { cells } = scottishGovernmentBehaviour;
    expect([cells[0]?.[4]?.band?.id, cells[4]?.[0]?.band?.id]).toEqual(['medium', 'low-medium']);
  });

  it('keeps the words null that were not read: 73 of 102 level words', () => {
    const levels = publishedMatrices.flatMap(({ likelihood, severity }) => [...likelihood, ...severity]);
    expect(levels).toHaveLength(102);
    expect(levels.filter(({ word }) => word === null)).toHaveLength(73);
  });
});

describe('a matrix that was made', () => {
  const rule = { kind: 'product', cutOffs: [{ band: 'low', from: 1, to: 4 }] } as const;
  const given = bareDefinition({ likelihood: [1, 2], severity: [1, 2], bands: ['low'], rule });

  it('is frozen all the way down', () => {
    expect(thawed(riskMatrix(given))).toEqual([]);
    expect(publishedMatrices.flatMap((matrix) => thawed(matrix))).toEqual([]);
  });

  it('does not follow the definition that was given', () => {
    const mine = structuredClone(given) as { version: string };
    const matrix = riskMatrix(mine as MatrixDefinition);
    mine.version = '2';
    expect(matrix.definition.version).toBe('1');
    expect(matrix.bands[0]?.matrix.version).toBe('1');
  });

  it('counts positions from the lowest level, whatever the numbers', () => {
    const uneven = riskMatrix(bareDefinition({ likelihood: [1, 4], severity: [1], bands: ['low'], rule }));
    expect(uneven.likelihood.map(({ value, position }) => [value, position])).toEqual([
      [1, 1],
      [4, 2],
    ]);
  });

  it('bears its matrix and version on every band', () => {
    const { bands, cells } = brightonHove2021;
    const matrix = { id: 'brighton-hove-2021', version: '1' };
    expect([...bands, ...cells.flat().map(({ band }) => band)].map((band) => band?.matrix)).toEqual(
      Array.from({ length: 4 + 25 }, () => matrix),
    );
  });

  it('names the kinds of fault when it is refused, and repeats nothing of the definition', () => {
    const faulty = { ...given, bands: [], version: '' };
    expect(() => riskMatrix(faulty)).toThrow(
      expect.objectContaining({
        code: 'invalid-matrix',
        message: 'A sound matrix was expected; matrixFaults finds: missing-identity, unknown-level.',
      }),
    );
  });
});

function thawed(value: object): object[] {
  const parts = Object.values(value).filter((part) => typeof part === 'object' && part !== null);
  return [...(Object.isFrozen(value) ? [] : [value]), ...parts.flatMap(thawed)];
}
