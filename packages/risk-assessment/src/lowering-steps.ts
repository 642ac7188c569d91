import type { Claim } from './claims.js';
import { type CellFault, placeOf } from './matrix-fault.js';
import type { MatrixDefinition } from './schema.js';

type Grid = readonly (readonly Claim[])[];

/** Every step up on one scale that lowers the band; cells without exactly one declared band are passed over. */
export function loweringSteps({ bands }: MatrixDefinition, grid: Grid): CellFault[] {
  const ranks = new Map(bands.map(({ id }, rank) => [id, rank]));
  const lowers = ([lower, higher]: Step): boolean => {
    const [before, after] = [rankOf(lower, ranks), rankOf(higher, ranks)];
    return before !== undefined && after !== undefined && after < before;
  };
  const between = steps(grid).filter(lowers);
  return between.map(([lower, higher]) => ({
    kind: 'non-monotone',
    between: [placeOf(lower), placeOf(higher)],
  }));
}

type Step = readonly [lower: Claim, higher: Claim];

function steps(grid: Grid): readonly Step[] {
  return grid.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const neighbours = [row[column + 1], grid[rowIndex + 1]?.[column]];
      return neighbours.flatMap((higher): Step[] => (higher ? [[cell, higher]] : []));
    }),
  );
}

function rankOf({ bands }: Claim, ranks: ReadonlyMap<string, number>): number | undefined {
  const [band] = bands;
  return bands.length === 1 && band !== undefined ? ranks.get(band) : undefined;
}
