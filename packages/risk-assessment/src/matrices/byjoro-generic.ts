import definition from '../../matrices/byjoro-generic.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of a generic template by Byjoro: 5×5, three bands. The word of the middle band is inferred.
 *
 * @see https://www.byjoro.com/general-risk-assessment-form
 * @example
 * ```ts
 * import { byjoroGeneric } from '@lga/risk-assessment';
 *
 * byjoroGeneric.bands[1]?.wordConfidence; // => 'inferred'
 * ```
 */
export const byjoroGeneric: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
