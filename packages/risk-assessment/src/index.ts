export { type ComparedCell, compareMatrices, type MatrixComparison } from './compare-matrices.js';
export {
  type CountedBand,
  type CountScheme,
  caadaRoutes,
  countedBand,
  dashCounts,
  hseLac672AnnexD,
} from './counted-band.js';
export type { Axis, Level } from './level.js';
export { bathSu } from './matrices/bath-su.js';
export { blackMountain } from './matrices/black-mountain.js';
export { brightonHove2021 } from './matrices/brighton-hove-2021.js';
export { bs8800StyleWords } from './matrices/bs8800-style-words.js';
export { byjoroGeneric } from './matrices/byjoro-generic.js';
export { council6x6In2016 } from './matrices/council-6x6-2016.js';
export { eastDevonResidual } from './matrices/east-devon-residual.js';
export { eastDevonReviewInterval } from './matrices/east-devon-review-interval.js';
export { ketteringAllotments } from './matrices/kettering-allotments.js';
export { scottishGovernmentBehaviour } from './matrices/scottish-government-behaviour.js';
export { uclEstates } from './matrices/ucl-estates.js';
export { type Band, type Cell, type MatrixReference, type RiskMatrix, riskMatrix } from './matrix.js';
export type { CellFault, LevelFault, MatrixFault, Place } from './matrix-fault.js';
export { matrixFaults } from './matrix-faults.js';
export type { MatrixNote } from './matrix-note.js';
export { matrixNotes } from './matrix-notes.js';
export { publishedMatrices } from './published-matrices.js';
export { rate } from './rate.js';
export type { Rated, Rating, Unbanded, Undetermined } from './rating.js';
export { type RatingVector, ratingVector, readRatingVector } from './rating-vector.js';
