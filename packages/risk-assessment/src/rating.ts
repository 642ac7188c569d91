import type { Axis } from './level.js';
import type { Band, Cell, MatrixReference } from './matrix.js';
import type { Stage } from './schema.js';

interface ByMatrix {
  readonly matrix: MatrixReference;
  readonly stage: Stage;
}

/** Both levels are known, and the matrix has a band for them. */
export interface Rated extends ByMatrix, Cell {
  readonly kind: 'rated';
  readonly band: Band;
}

/** Both levels are known; the source publishes scores and no bands, so none is made up. */
export interface Unbanded extends ByMatrix, Cell {
  readonly kind: 'unbanded';
  readonly band: null;
}

/** A level has not been assessed. That is no answer, and never counts as the lowest level. */
export interface Undetermined extends ByMatrix {
  readonly kind: 'undetermined';
  /** What has not been assessed. */
  readonly open: readonly Axis[];
  /** Every band that an answer may give, lowest first; a single one where the answer changes nothing. */
  readonly possible: readonly Band[];
  /** What each answer would give. */
  readonly cells: readonly Cell[];
}

/** What a matrix says of a pair of levels; never a bare number or a bare word. */
export type Rating = Rated | Unbanded | Undetermined;
