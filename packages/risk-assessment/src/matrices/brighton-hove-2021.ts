import definition from '../../matrices/brighton-hove-2021.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of Brighton & Hove City Council for members in its Council Chamber, 2021: 5×5, four bands. Its first score
 * already counts the controls that exist.
 *
 * @see Brighton & Hove City Council, Council Chamber risk assessment, Hove Town Hall, Appendix 4
 * @example
 * ```ts
 * import { brightonHove2021 } from '@lga/risk-assessment';
 *
 * brightonHove2021.severity[3]?.means?.en; // => 'death or serious injury'
 * ```
 */
export const brightonHove2021: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
