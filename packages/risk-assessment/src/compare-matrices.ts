import { DomainError } from '@lga/rules';
import type { Level } from './level.js';
import type { Band, Cell, RiskMatrix } from './matrix.js';

/** One pair of levels in two matrices, by its place on the scales. */
export interface ComparedCell {
  readonly likelihood: readonly [Level, Level];
  readonly severity: readonly [Level, Level];
  readonly bands: readonly [Band | null, Band | null];
}

/** How two matrices of the same grid treat the same pairs of levels. */
export interface MatrixComparison {
  /** Row by row, lowest first. */
  readonly cells: readonly ComparedCell[];
  /** Which bands meet in how many cells. */
  readonly pairs: readonly { readonly bands: readonly [Band | null, Band | null]; readonly cells: number }[];
  /**
   * Cells whose bands have another rank; `null` where the two have not the same number of bands, since ranks then
   * mean different things.
   */
  readonly differing: readonly ComparedCell[] | null;
  /** Pairs of cells that one matrix ranks the one way and the other matrix the opposite way. */
  readonly opposed: number;
}

/**
 * Two matrices compared cell by cell, never by their stated ranges: ranges that differ may give the same bands, and
 * the same words may stand for different cells. Levels are matched by their place on the scale, not by their number.
 *
 * @param one - A matrix.
 * @param other - Another one, with as many levels on each scale.
 * @throws {DomainError} `other-grid` when the scales have not the same number of levels.
 * @example
 * ```ts
 * import { bathSu, blackMountain, compareMatrices } from '@lga/risk-assessment';
 *
 * const { differing, opposed } = compareMatrices(bathSu, blackMountain);
 * differing?.length; // => 3
 * opposed; // => 0
 * ```
 */
export function compareMatrices(one: RiskMatrix, other: RiskMatrix): MatrixComparison {
  if (one.cells.length !== other.cells.length || one.severity.length !== other.severity.length) {
    throw new DomainError('other-grid', 'Two matrices with as many levels on each scale were expected.');
  }
  const theirs = other.cells.flat();
  const cells = one.cells.flat().map((cell, index) => compared(cell, theirs[index]));
  const comparable = one.bands.length === other.bands.length;
  const differing = cells.filter(({ bands: [a, b] }) => a?.rank !== b?.rank);
  return { cells, pairs: pairsOf(cells), differing: comparable ? differing : null, opposed: opposed(cells) };
}

function compared(mine: Cell, theirs: Cell = mine): ComparedCell {
  return {
    likelihood: [mine.likelihood, theirs.likelihood],
    severity: [mine.severity, theirs.severity],
    bands: [mine.band, theirs.band],
  };
}

function pairsOf(cells: readonly ComparedCell[]): MatrixComparison['pairs'] {
  const pairs = new Map<string, { bands: ComparedCell['bands']; cells: number }>();
  for (const { bands } of cells) {
    const key = bands.map((band) => band?.rank ?? 0).join('/');
    const pair = pairs.get(key) ?? { bands, cells: 0 };
    pair.cells += 1;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Counted over the pairs of bands, of which there are few, and not over the pairs of cells. */
function opposed(cells: readonly ComparedCell[]): number {
  const pairs = pairsOf(cells).filter(({ bands: [mine, theirs] }) => mine && theirs);
  let count = 0;
  for (const [index, { bands, cells: here }] of pairs.entries()) {
    for (const { bands: others, cells: there } of pairs.slice(index + 1)) {
      const mine = (bands[0]?.rank ?? 0) - (others[0]?.rank ?? 0);
      const theirs = (bands[1]?.rank ?? 0) - (others[1]?.rank ?? 0);
      if (mine * theirs < 0) count += here * there;
    }
  }
  return count;
}
