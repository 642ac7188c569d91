import type { Axis, Level } from './level.js';

/** A cell by the numbers of its levels. */
export interface Place {
  readonly likelihood: number;
  readonly severity: number;
}

/**
 * One thing that makes a definition no sound matrix, and where.
 *
 * `missing-identity`: no id or no version to travel with the bands · `missing-level`: a scale without levels ·
 * `too-many-levels`: more than 100 on one scale · `invalid-level`: the number is not whole from 0 to 1,000,000, or a
 * word is blank (a word that is not known is `null`) · `unordered-level`: the number is below that of the level
 * before · `duplicate-level`: a number or a word stands for two levels · `duplicate-band`: an id stands for two
 * bands · `missing-word`: a band without an id or a word · `invalid-cut-off`: the range of a band is not two whole
 * numbers, lowest first · `unknown-level`: a cell or a cut-off uses a band that was not declared · `missing-cell`:
 * pairs of levels that the table leaves out · `surplus-cell`: cells beyond the levels, counted from 1 · `gap`:
 * scores that some cell gives and no band holds · `overlap`: such scores that several bands hold · `non-monotone`: a
 * step up lowers the band.
 */
export type MatrixFault =
  | { readonly kind: 'missing-identity'; readonly field: 'id' | 'version' }
  | LevelFault
  | { readonly kind: 'duplicate-band' | 'missing-word' | 'invalid-cut-off'; readonly band: string }
  | CellFault;

/** A fault of a scale; `position` counts from 1, the lowest. */
export type LevelFault =
  | { readonly kind: 'missing-level' | 'too-many-levels'; readonly axis: Axis }
  | { readonly kind: 'invalid-level' | 'unordered-level'; readonly axis: Axis; readonly position: number }
  | { readonly kind: 'duplicate-level'; readonly axis: Axis; readonly level: number | string };

/** A fault of the cells that the rule gives. */
export type CellFault =
  | { readonly kind: 'unknown-level'; readonly value: string }
  | { readonly kind: 'missing-cell'; readonly at: readonly Place[] }
  | {
      readonly kind: 'surplus-cell';
      readonly at: readonly { readonly row: number; readonly column: number }[];
    }
  | { readonly kind: 'gap'; readonly scores: readonly number[]; readonly cells: number }
  | { readonly kind: 'overlap'; readonly scores: readonly number[]; readonly bands: readonly string[] }
  | { readonly kind: 'non-monotone'; readonly between: readonly [lower: Place, higher: Place] };

/** The place of a cell in the grid. */
export function placeOf({
  likelihood,
  severity,
}: {
  readonly likelihood: Level;
  readonly severity: Level;
}): Place {
  return { likelihood: likelihood.value, severity: severity.value };
}
