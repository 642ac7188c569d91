import type { Claim } from './claims.js';
import type { CellFault } from './matrix-fault.js';

/**
 * Gaps and overlaps of cut-offs. They are judged on the scores that cells give: a number between the stated
 * ranges that no pair of levels multiplies to is no gap.
 */
export function scoreFaults(cells: readonly Claim[]): CellFault[] {
  const gaps = cells.filter(({ bands }) => bands.length === 0);
  const overlaps = byBands(cells.filter(({ bands }) => bands.length > 1));
  return [
    ...(gaps.length > 0 ? [{ kind: 'gap', scores: scoresOf(gaps), cells: gaps.length } as const] : []),
    ...overlaps.map(({ bands, cells }) => ({ kind: 'overlap', scores: scoresOf(cells), bands }) as const),
  ];
}

interface Overlap {
  readonly bands: readonly string[];
  readonly cells: Claim[];
}

function byBands(cells: readonly Claim[]): readonly Overlap[] {
  const overlaps = new Map<string, Overlap>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.bands);
    const overlap = overlaps.get(key) ?? { bands: cell.bands, cells: [] };
    overlap.cells.push(cell);
    overlaps.set(key, overlap);
  }
  return [...overlaps.values()];
}

function scoresOf(cells: readonly Claim[]): number[] {
  const scores = new Set(cells.flatMap(({ score }) => (score === null ? [] : [score])));
  return [...scores].sort((a, b) => a - b);
}
