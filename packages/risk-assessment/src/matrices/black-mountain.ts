import definition from '../../matrices/black-mountain.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of Black Mountain: 5×5, three bands, with 15 and 16 below the top band. The word of the top band is
 * inferred.
 *
 * @see https://www.blackmountain.co.uk/risk-assessments/
 * @example
 * ```ts
 * import { blackMountain } from '@lga/risk-assessment';
 *
 * blackMountain.cells[3]?.[3]?.band?.id; // => 'medium'
 * ```
 */
export const blackMountain: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
