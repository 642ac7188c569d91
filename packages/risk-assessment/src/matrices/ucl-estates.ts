import definition from '../../matrices/ucl-estates.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of UCL Estates: 4×4, four bands; work does not go ahead on a residual rating in the upper two.
 *
 * @see https://studylib.net/doc/13476632/
 * @example
 * ```ts
 * import { uclEstates } from '@lga/risk-assessment';
 *
 * uclEstates.cells[3]?.[3]?.band?.id; // => 'intolerable'
 * ```
 */
export const uclEstates: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
